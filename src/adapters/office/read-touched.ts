import type { Area } from "../../core/grid/area";
import type { Snapshot } from "../../core/grid/snapshot";
import { WorkbookTooLargeError } from "../../port/workbook-errors";
import { CELLS } from "./cell-codec";
import { gridOfPieces, type LoadedAt } from "./grid-of-pieces";
import { translateHostError } from "./host-error";
import { inTurn } from "./in-turn";
import { parseAreas } from "./merged-areas";
import { loadMerges } from "./read-workbook";
import { rangeOfRun, type Run } from "./runs";
import { askHeaders } from "./table-headers";
import type { TouchedBy } from "./touched-by";
import { untracked } from "./untracked";

/** What a patch touches, as it stands now, and what may keep it from being written. */
export interface Touched {
  /** All sheets by name; of their cells only those that are written, or all of a sheet that is removed. */
  readonly snapshot: Snapshot;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly sheets: readonly TouchedSheet[];
  /** The header rows of tables, of any sheet. */
  readonly headers: readonly Area[];
}

export interface TouchedSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly merges: readonly Area[];
  /** The names of its pictures and other shapes, where it is to be removed. */
  readonly shapes: readonly string[];
  readonly runs: readonly { readonly run: Run; readonly hasLocked: boolean }[];
}

/** One request; what is too large for one answer of the host takes more. `tables` are names. */
export async function readTouched(
  context: Excel.RequestContext,
  touched: readonly TouchedBy[],
  tables: readonly string[] = [],
): Promise<Touched> {
  const answers = await askAll(context, touched, tables);
  const { readOnly, protection, worksheets } = context.workbook;
  const there = answers.flatMap(({ asked }) => asked).filter(({ sheet }) => !sheet.isNullObject);
  return {
    snapshot: {
      sheets: worksheets.items.map(({ name }) =>
        gridOfPieces(name, there.filter((one) => one.name === name).flatMap(piecesOf), []),
      ),
    },
    isReadOnly: readOnly,
    isStructureProtected: protection.protected,
    sheets: there.map(({ name, sheet, merged, cells, shapes }) => ({
      name,
      isProtected: sheet.protection.protected,
      merges: merged.isNullObject ? [] : parseAreas(merged.address, name),
      shapes: shapes?.items.map((shape) => shape.name) ?? [],
      runs: cells.map(({ run, range }) => ({ run, hasLocked: range.format.protection.locked !== false })),
    })),
    headers: answers.flatMap(({ headers }) => headers()),
  };
}

interface Answer {
  readonly asked: readonly Asked[];
  readonly headers: () => readonly Area[];
}

async function askAll(
  context: Excel.RequestContext,
  touched: readonly TouchedBy[],
  tables: readonly string[],
): Promise<Answer[]> {
  const { workbook } = context;
  workbook.load({ readOnly: true });
  workbook.protection.load({ protected: true });
  workbook.worksheets.load({ name: true });
  const asked = touched.map((one) => ask(workbook.worksheets, one));
  const headers = askHeaders(context, tables);
  try {
    await context.sync();
  } catch (error) {
    const smaller = halves(touched);
    if (!(translateHostError(error) instanceof WorkbookTooLargeError) || smaller.length === 0) throw error;
    // The objects of a refused request are lost: each half asks anew.
    return inTurn(smaller, (half) => askAll(context, half, tables));
  }
  return [{ asked, headers }];
}

/** The same writes in two parts; nothing where there is only one run. */
function halves(touched: readonly TouchedBy[]): TouchedBy[][] {
  const runs = touched.flatMap((one) => one.runs);
  const middle = Math.ceil(runs.length / 2);
  if (middle === runs.length) return [];
  const first = new Set(runs.slice(0, middle));
  const isFirst = (run: Run): boolean => first.has(run);
  return [
    touched.map((one) => ({ ...one, runs: one.runs.filter(isFirst) })),
    touched.map((one) => ({ ...one, isRemoved: false, runs: one.runs.filter((run) => !isFirst(run)) })),
  ];
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
  const shapes = isRemoved ? loadShapes(sheet) : undefined;
  return { name, sheet, merged: loadMerges(sheet), cells, used, shapes };
}

function loadShapes({ shapes }: Excel.Worksheet): Excel.ShapeCollection {
  shapes.load({ name: true });
  return shapes;
}

function piecesOf({ cells, used }: Asked): LoadedAt[] {
  const runs = cells.map(({ run, range }) => ({ top: run.row, left: run.left, cells: range }));
  const whole =
    used && !used.isNullObject ? [{ top: used.rowIndex, left: used.columnIndex, cells: used }] : [];
  return [...runs, ...whole];
}
