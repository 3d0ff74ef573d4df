import type { Area } from "../../core/grid/area";
import type { SheetGrid, Snapshot } from "../../core/grid/snapshot";
import { CELLS } from "./cell-codec";
import { gridOfPieces } from "./grid-of-pieces";
import { parseAreas } from "./merged-areas";
import { loadMerges } from "./read-workbook";
import { rangeOfRun, type Run } from "./runs";
import type { TouchedBy } from "./touched-by";
import { untracked } from "./untracked";

/** What a patch touches, as it stands now, and what may keep it from being written. */
export interface Touched {
  /** All sheets by name; of their cells only those that are written, or all of a sheet that is removed. */
  readonly snapshot: Snapshot;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly sheets: readonly TouchedSheet[];
}

export interface TouchedSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly merges: readonly Area[];
  readonly runs: readonly { readonly run: Run; readonly hasLocked: boolean }[];
}

/** One request. */
export async function readTouched(
  context: Excel.RequestContext,
  touched: readonly TouchedBy[],
): Promise<Touched> {
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  workbook.load({ readOnly: true });
  protection.load({ protected: true });
  worksheets.load({ name: true });
  const asked = touched.map((one) => ask(worksheets, one));
  await context.sync();

  const there = asked.filter(({ sheet }) => !sheet.isNullObject);
  const grids = new Map(there.map((one) => [one.name, gridOf(one)]));
  return {
    snapshot: { sheets: worksheets.items.map(({ name }) => grids.get(name) ?? gridOfPieces(name, [], [])) },
    isReadOnly: workbook.readOnly,
    isStructureProtected: protection.protected,
    sheets: there.map(({ name, sheet, merged, cells }) => ({
      name,
      isProtected: sheet.protection.protected,
      merges: merged.isNullObject ? [] : parseAreas(merged.address, name),
      runs: cells.map(({ run, range }) => ({ run, hasLocked: range.format.protection.locked !== false })),
    })),
  };
}

type Asked = ReturnType<typeof ask>;

function ask(worksheets: Excel.WorksheetCollection, { name, runs, isRemoved }: TouchedBy) {
  const sheet = worksheets.getItemOrNullObject(name);
  sheet.load({ protection: { protected: true } });
  const cells = runs.map((run) => {
    const range = untracked(rangeOfRun(sheet, run));
    range.load({ ...CELLS, format: { protection: { locked: true } } });
    return { run, range };
  });
  const used = isRemoved ? untracked(sheet.getUsedRangeOrNullObject(true)) : undefined;
  used?.load({ ...CELLS, rowIndex: true, columnIndex: true });
  return { name, sheet, merged: loadMerges(sheet), cells, used };
}

function gridOf({ name, cells, used }: Asked): SheetGrid {
  const runs = cells.map(({ run, range }) => ({ top: run.row, left: run.left, cells: range }));
  const whole =
    used && !used.isNullObject ? [{ top: used.rowIndex, left: used.columnIndex, cells: used }] : [];
  return gridOfPieces(name, [...runs, ...whole], []);
}
