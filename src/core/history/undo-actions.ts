import { cellKey, contentIn, keyedCell, type SheetGrid, type Snapshot } from "../grid/snapshot";
import type { CellContent } from "../grid/cell-value";
import { quoteSheet, type CellRef } from "../grid/cell-ref";
import { applyPatch } from "../patch/apply-patch";
import type { CellWrite, Patch } from "../patch/patch";
import { sheetAsItStands } from "../patch/sheet-as-it-stands";
import type { LoggedAction, LoggedChange, LoggedWrite } from "./logged-action";
import { sameByExcel } from "./same-by-excel";
import { sheetDigest } from "./sheet-digest";

/** What undoing would write, and what stands against it. */
export interface UndoneActions {
  /** A write for each cell, then the sheets to remove; to be applied only if nothing stands against it. */
  readonly patch: Patch;
  /** Cells that hold something else than the action left there. */
  readonly changedSince: readonly CellRef[];
  /** Sheets that were changed, removed or added by hand since, or that other sheets' formulas need by now. */
  readonly changedSheets: readonly string[];
  /** Numbers of actions of which the log does not keep enough. */
  readonly notKept: readonly number[];
}

/** Undoes `actions`, newest first. What is as it was already stays so. */
export function undoActions(snapshot: Snapshot, actions: readonly LoggedAction[]): UndoneActions {
  const undoing = new Undoing(snapshot, sheetsBornIn(actions));
  for (const { number, changes } of actions) {
    for (const change of inUndoOrder(changes)) undoing.undo(change, number);
  }
  return undoing.result();
}

const TURN = { "too-many": 0, unreadable: 0, cell: 1, "sheet-added": 2, "sheet-removed": 3 } as const;

/** The user may have sorted the log. */
function inUndoOrder(changes: readonly LoggedChange[]): readonly LoggedChange[] {
  return [...changes].sort((one, other) => TURN[one.kind] - TURN[other.kind]);
}

/** The sheets that were not there before the oldest of the actions that concern them. */
function sheetsBornIn(actions: readonly LoggedAction[]): ReadonlySet<string> {
  const born = new Set<string>();
  for (const { changes } of actions) {
    for (const change of inUndoOrder(changes)) {
      if (change.kind === "sheet-added") born.add(change.sheet);
      if (change.kind === "sheet-removed") born.delete(change.sheet);
    }
  }
  return born;
}

/** The workbook on its way back. */
class Undoing {
  private readonly sheets: Map<string, SheetGrid>;
  /** Contents put back so far, with a format where one is put back too. */
  private readonly cells = new Map<string, Map<number, CellContent>>();
  private readonly changed = new Map<string, CellRef>();
  private readonly changedSheets = new Set<string>();
  private readonly notKept = new Set<number>();
  /** Sheets that a later action took away again. */
  private readonly passed = new Set<string>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly born: ReadonlySet<string>,
  ) {
    this.sheets = new Map(snapshot.sheets.map((grid) => [grid.name, grid]));
  }

  undo(change: LoggedChange, number: number): void {
    switch (change.kind) {
      case "cell":
        return this.undoWrite(change);
      case "sheet-added":
        return this.undoAdd(change.sheet, change.digest);
      case "sheet-removed":
        return this.undoRemove(change.sheet, number);
      case "too-many":
      case "unreadable":
        this.notKept.add(number);
    }
  }

  result(): UndoneActions {
    const writes = [...this.sheets.values()].flatMap((grid) => this.writesOn(grid));
    const removed = this.snapshot.sheets.filter(({ name }) => !this.sheets.has(name));
    if (removed.length > 0) {
      const left = applyPatch({ sheets: [...this.sheets.values()] }, writes);
      for (const { name } of removed) if (isReferredTo(name, left)) this.changedSheets.add(name);
    }
    const removals = removed.map((grid) => ({ kind: "remove-sheet", sheet: sheetAsItStands(grid) }) as const);
    return {
      patch: [...writes, ...removals],
      changedSince: [...this.changed.values()],
      changedSheets: [...this.changedSheets],
      notKept: [...this.notKept],
    };
  }

  private undoWrite({ at, was, becomes }: LoggedWrite): void {
    const grid = this.sheets.get(at.sheet);
    if (!grid) {
      if (!this.passed.has(at.sheet)) this.changedSheets.add(at.sheet);
      return;
    }
    const cells = this.cells.get(at.sheet) ?? new Map<number, CellContent>();
    this.cells.set(at.sheet, cells);
    const key = cellKey(at.row, at.column);
    const put = cells.get(key);
    const now = put ?? contentIn(grid, at.row, at.column);
    if (sameByExcel(now, becomes)) {
      cells.set(key, put?.format === undefined ? was : { format: put.format, ...was });
    } else if (!sameByExcel(now, was)) this.changed.set(`${key} ${at.sheet}`, at);
  }

  private undoAdd(sheet: string, digest: string): void {
    const grid = this.sheets.get(sheet);
    if (!grid) return;
    const [now = grid] = applyPatch({ sheets: [grid] }, this.writesOn(grid)).sheets;
    if (sheetDigest(now) !== digest) this.changedSheets.add(sheet);
    this.sheets.delete(sheet);
  }

  private undoRemove(sheet: string, number: number): void {
    if (!this.born.has(sheet)) this.notKept.add(number);
    else if (this.sheets.has(sheet)) this.changedSheets.add(sheet);
    this.passed.add(sheet);
  }

  private writesOn(grid: SheetGrid): CellWrite[] {
    return [...(this.cells.get(grid.name) ?? [])].flatMap(([key, becomes]): CellWrite[] => {
      const at = { sheet: grid.name, ...keyedCell(key) };
      const was = contentIn(grid, at.row, at.column);
      const keepsFormat = becomes.format === undefined || becomes.format === (was.format ?? "General");
      if (keepsFormat && sameByExcel(was, becomes)) return [];
      return [{ kind: "write", at, was, becomes }];
    });
  }
}

function isReferredTo(name: string, { sheets }: Snapshot): boolean {
  const names = [`${name}!`, `${quoteSheet(name)}!`];
  return sheets.some(({ formulas }) =>
    [...formulas.values()].some((formula) => names.some((mention) => formula.includes(mention))),
  );
}
