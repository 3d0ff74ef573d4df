import type { CellRef } from "./cell-ref";

/** A value that knows its cell. */
export interface Located<T> {
  readonly value: T;
  readonly at: CellRef;
}
