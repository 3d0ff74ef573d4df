import type { Area } from "../../../core/grid/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../../core/grid/cell-ref";
import { sameValue } from "../../../core/grid/cell-value";
import { cellKey, keyedCell, type Snapshot } from "../../../core/grid/snapshot";
import { applyPatch } from "../../../core/patch/apply-patch";
import type { NewCells } from "../../../core/patch/new-sheet";
import type { Change, Patch } from "../../../core/patch/patch";
import { findDependents } from "../formula/find-dependents";
import { readFormulaScope } from "../formula/formula-scope";
import { listFormulas, type ListedFormula } from "../formula/list-formulas";
import { readerAtAGlance } from "../formula/reader-at-a-glance";
import { recalculate, type Results } from "../formula/recalculate";
import type { XlsxFile } from "../read/read-xlsx";
import { mayBeRead } from "./may-be-read";

/** So many changed areas are compared with the formulas' texts before these are taken apart, which takes long. */
const FEW = 100;

/**
 * The new results of formulas that the patch makes stale, and of those it writes without a result.
 * `before` is what the patch has been checked against.
 */
export async function recalculateDependents(
  file: XlsxFile,
  before: Snapshot,
  patch: Patch,
): Promise<Results> {
  const written = writtenFormulas(patch);
  const isAllKnown = [...written.values()].every(({ unknown }) => unknown.size === 0);
  const changes = patch.filter(changesContent);
  if (isAllKnown && !mayBeRead(file, before, changes)) return new Map();

  const after = applyPatch(before, patch);
  const scope = await readFormulaScope(
    file.parts,
    file.workbook,
    after.sheets.map(({ name }) => name),
  );
  const listed = (isWanted: (formula: string) => boolean): readonly ListedFormula[] =>
    after.sheets.flatMap((grid) => {
      const own = written.get(grid.name);
      const sheet = own?.isNew ? undefined : file.sheets.find(({ grid: { name } }) => name === grid.name);
      const blocks = sheet ? [...sheet.arrays, ...sheet.dataTables] : [];
      const isForeign = (key: number): boolean => !own?.isNew && !own?.settled.has(key);
      return listFormulas(
        grid,
        blocks,
        scope,
        (key, formula) => ((own?.unknown.has(key) ?? false) || isForeign(key)) && isWanted(formula),
      );
    });
  const areas = changedAreas(changes);
  if (isAllKnown && areas.length <= FEW) {
    // Where no formula reads a changed cell, none depends on one through others.
    const mayRead = readerAtAGlance(areas, scope);
    if (findDependents(listed(mayRead), areas).size === 0) return new Map();
  }
  const formulas = listed(() => true);
  const stale = findDependents(formulas, areas);
  for (const formula of formulas)
    if (written.get(formula.sheet)?.unknown.has(formula.key)) stale.add(formula);
  return onlyNew(await recalculate([...stale], after), after);
}

/** Nobody calculates anew because a blank cell was given a look. */
function changesContent(change: Change): boolean {
  if (change.kind !== "write") return true;
  const { was, becomes } = change;
  const isConstant = was.formula === undefined && becomes.formula === undefined;
  return !isConstant || !sameValue(was.value, becomes.value);
}

/** A result that is what the cell shows already need not be written. */
function onlyNew(results: Results, { sheets }: Snapshot): Results {
  const fresh: Results = new Map();
  for (const [sheet, values] of results) {
    const grid = sheets.find(({ name }) => name === sheet);
    const changed = [...values].filter(([key, value]) => {
      const { row, column } = keyedCell(key);
      return value === null || !sameValue(value, grid?.values[row]?.[column] ?? null);
    });
    if (changed.length > 0) fresh.set(sheet, new Map(changed));
  }
  return fresh;
}

interface WrittenFormulas {
  /** The sheet is added, all its formulas with it. */
  readonly isNew: boolean;
  /** Cells whose results come with the patch, and formulas whose results are to be found. */
  readonly settled: Set<number>;
  readonly unknown: Set<number>;
}

function writtenFormulas(patch: Patch): Map<string, WrittenFormulas> {
  const written = new Map<string, WrittenFormulas>();
  for (const change of patch) {
    if (change.kind === "write") {
      const { at, becomes } = change;
      const key = cellKey(at.row, at.column);
      const cells = written.get(at.sheet) ?? { isNew: false, settled: new Set(), unknown: new Set() };
      written.set(at.sheet, cells);
      const isUnknown = becomes.formula !== undefined && becomes.value === null;
      (isUnknown ? cells.unknown : cells.settled).add(key);
      (isUnknown ? cells.settled : cells.unknown).delete(key);
    } else if (change.kind === "add-sheet") {
      const { name, cells } = change.sheet;
      written.set(name, { isNew: true, settled: new Set(), unknown: uncalculated(cells) });
    } else {
      written.delete(change.sheet.name);
    }
  }
  return written;
}

/** The formulas of a new sheet that come without a result. */
function uncalculated(cells: NewCells): Set<number> {
  const keys = new Set<number>();
  if (cells.overview?.isCalculated) return keys;
  for (const { row, column, content } of cells) {
    if (content.formula !== undefined && content.value === null) keys.add(cellKey(row, column));
  }
  return keys;
}

function changedAreas(patch: Patch): Area[] {
  return patch.map((change) => {
    if (change.kind !== "write") {
      return { sheet: change.sheet.name, top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
    }
    const { sheet, row, column } = change.at;
    return { sheet, top: row, left: column, bottom: row, right: column };
  });
}
