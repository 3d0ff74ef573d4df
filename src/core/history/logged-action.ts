import type { CellContent } from "../grid/cell-value";
import type { CellRef } from "../grid/cell-ref";

/** What an action did in the end, however many writes it took. */
export type LoggedChange =
  | LoggedWrite
  /** `digest` is made of what the sheet held once the action was over. */
  | { readonly kind: "sheet-added"; readonly sheet: string; readonly digest: string }
  | { readonly kind: "sheet-removed"; readonly sheet: string }
  /** More cells than the log takes one by one. */
  | { readonly kind: "too-many"; readonly cells: number }
  /** A row of the log that says nothing that could be restored. */
  | { readonly kind: "unreadable"; readonly at: CellRef };

/** Both contents have a format if the write changed it, else none. A formula's result is not kept. */
export interface LoggedWrite {
  readonly kind: "cell";
  readonly at: CellRef;
  readonly was: CellContent;
  readonly becomes: CellContent;
}

/** One action of the add-in, as the log has it. */
export interface LoggedAction {
  /** Counts from 1. */
  readonly number: number;
  /** As it stands in the log. */
  readonly time: string;
  readonly name: string;
  readonly changes: readonly LoggedChange[];
}
