import type { CellRef } from "../grid/cell-ref";
import type { CellContent } from "../grid/cell-value";
import type { NewSheet } from "./new-sheet";

/** One cell to write. `was` is what we read there; adapters refuse to write over anything else. */
export interface CellWrite {
  readonly kind: "write";
  readonly at: CellRef;
  readonly was: CellContent;
  readonly becomes: CellContent;
  /**
   * The column of the same row whose cell this one is to look like: borders, font, fill, number format. `plain` takes
   * all of that away; absent, the cell keeps its own.
   */
  readonly look?: number | "plain";
}

/** A whole sheet to add behind the last one. Refused where a sheet of that name exists. */
export interface SheetAdd {
  readonly kind: "add-sheet";
  readonly sheet: NewSheet;
}

/** Takes an added sheet away again. Refused where its cells are no longer those of `sheet`. */
export interface SheetRemove {
  readonly kind: "remove-sheet";
  readonly sheet: NewSheet;
}

export type Change = CellWrite | SheetAdd | SheetRemove;

/**
 * Changes that belong together: an adapter makes all of them or none.
 * In a write, `becomes.format` is set only where the format is to change; absent, the cell keeps its own.
 */
export type Patch = readonly Change[];

/** The patch that takes back `patch`. */
export function invert(patch: Patch): Patch {
  return patch.map(invertChange).reverse();
}

function invertChange(change: Change): Change {
  switch (change.kind) {
    case "write": {
      const { at, was, becomes, look } = change;
      // A format that the write set is set back, to General if there was none.
      const back =
        becomes.format === undefined ? withoutFormat(was) : { ...was, format: was.format ?? "General" };
      const now = becomes.format === "General" ? withoutFormat(becomes) : becomes;
      const write: CellWrite = { kind: "write", at, was: now, becomes: back };
      // A look is only ever given to a cell that had none.
      return typeof look === "number" ? { ...write, look: "plain" } : write;
    }
    case "add-sheet":
      return { kind: "remove-sheet", sheet: change.sheet };
    case "remove-sheet":
      return { kind: "add-sheet", sheet: change.sheet };
  }
}

function withoutFormat({ value, formula }: CellContent): CellContent {
  return formula === undefined ? { value } : { value, formula };
}
