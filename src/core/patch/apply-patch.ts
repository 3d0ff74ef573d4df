import { BLANK, sameContent, type CellContent, type CellValue } from "../grid/cell-value";
import type { CellRef } from "../grid/cell-ref";
import { cellKey, contentIn, keyedCell, type SheetGrid, type Snapshot } from "../grid/snapshot";
import { gridOfNewSheet } from "./grid-of-new-sheet";
import type { CellWrite, Patch } from "./patch";

/**
 * The snapshot as it stands after all changes of `patch`, made one after the other.
 * Results of formulas outside the patch stay what they were: nothing is calculated here.
 */
export function applyPatch(snapshot: Snapshot, patch: Patch): Snapshot {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const drafts = new Map<string, Draft>();
  for (const change of patch) {
    if (change.kind === "write") {
      const { sheet: name } = change.at;
      const sheet = sheets.get(name);
      if (!sheet) continue;
      let draft = drafts.get(name);
      if (!draft) {
        draft = draftOf(sheet);
        drafts.set(name, draft);
        sheets.set(name, draft.grid);
      }
      writeCell(draft, change);
    } else {
      drafts.delete(change.sheet.name);
      if (change.kind === "add-sheet") sheets.set(change.sheet.name, gridOfNewSheet(change.sheet));
      else sheets.delete(change.sheet.name);
    }
  }
  return { sheets: [...sheets.values()] };
}

/** The cells that no longer hold what the patch says they `was`, or what a sheet to remove was added with. */
export function changedSince(snapshot: Snapshot, patch: Patch): CellRef[] {
  // Grids of added sheets are made only if a later change asks for them.
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, () => sheet]));
  const written = new Map<string, Map<number, CellContent>>();
  const changed: CellRef[] = [];
  for (const change of patch) {
    if (change.kind === "write") {
      const { at, was, becomes } = change;
      const cells = written.get(at.sheet) ?? new Map<number, CellContent>();
      written.set(at.sheet, cells);
      const key = cellKey(at.row, at.column);
      const sheet = sheets.get(at.sheet)?.();
      const now = cells.get(key) ?? (sheet ? contentIn(sheet, at.row, at.column) : BLANK);
      if (!sameContent(now, was)) changed.push(at);
      cells.set(key, becomes);
    } else {
      const { kind, sheet } = change;
      const now = kind === "remove-sheet" ? sheets.get(sheet.name)?.() : undefined;
      const gone = now ? differences(now, written.get(sheet.name), gridOfNewSheet(sheet)) : [];
      for (const at of gone) changed.push(at);
      written.delete(sheet.name);
      if (kind === "add-sheet") sheets.set(sheet.name, () => gridOfNewSheet(sheet));
      else sheets.delete(sheet.name);
    }
  }
  return changed;
}

interface Draft {
  readonly grid: SheetGrid;
  readonly values: (CellValue[] | undefined)[];
  readonly formulas: Map<number, string>;
  readonly formats: ((string | undefined)[] | undefined)[];
  /** The rows that are copies already. */
  readonly copied: Set<number>;
}

function draftOf(grid: SheetGrid): Draft {
  const { values, formulas, formats } = grid;
  const own = {
    values: values.slice() as (CellValue[] | undefined)[],
    formulas: new Map(formulas),
    formats: formats.slice() as ((string | undefined)[] | undefined)[],
  };
  return { ...own, grid: { ...grid, ...own }, copied: new Set() };
}

function writeCell(
  { values, formulas, formats, copied }: Draft,
  { at: { row, column }, becomes, look }: CellWrite,
): void {
  if (!copied.has(row)) {
    copied.add(row);
    if (values[row]) values[row] = values[row].slice();
    if (formats[row]) formats[row] = formats[row].slice();
  }
  const { value, formula, format } = becomes;
  if (formula === undefined) formulas.delete(cellKey(row, column));
  else formulas.set(cellKey(row, column), formula);
  (values[row] ??= [])[column] = value;
  if (look !== undefined) (formats[row] ??= [])[column] = look === "plain" ? undefined : formats[row]?.[look];
  if (format !== undefined) (formats[row] ??= [])[column] = format === "General" ? undefined : format;
}

function differences(
  grid: SheetGrid,
  written: ReadonlyMap<number, CellContent> | undefined,
  then: SheetGrid,
): CellRef[] {
  const keys = new Set([...heldCells(grid), ...(written?.keys() ?? []), ...heldCells(then)]);
  return [...keys].flatMap((key) => {
    const { row, column } = keyedCell(key);
    const now = written?.get(key) ?? contentIn(grid, row, column);
    return sameContent(now, contentIn(then, row, column)) ? [] : [{ sheet: grid.name, row, column }];
  });
}

/** The keys of all cells with a value or a formula. */
function heldCells({ values, formulas }: SheetGrid): number[] {
  const keys = [...formulas.keys()];
  values.forEach((cells, row) =>
    cells?.forEach((value, column) => {
      if (value !== null) keys.push(cellKey(row, column));
    }),
  );
  return keys;
}
