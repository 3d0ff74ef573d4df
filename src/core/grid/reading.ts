import type { CellRef } from "./cell-ref";

/**
 * What came out of reading one cell. Reading never fails: rules judge what is blank or unreadable.
 * `text` is the cell as the user sees it, for messages.
 */
export type Reading<T> = ReadValue<T> | Blank | Unreadable;

export interface ReadValue<T> {
  readonly state: "read";
  readonly value: T;
  readonly at: CellRef;
  readonly text: string;
}
export interface Blank {
  readonly state: "blank";
  readonly at: CellRef;
  /** "", or words that there is nothing to read yet: "รอผล". */
  readonly text: string;
}
export interface Unreadable {
  readonly state: "unreadable";
  readonly at: CellRef;
  readonly text: string;
}

export function valueOf<T>(reading: Reading<T> | undefined): T | undefined {
  return reading?.state === "read" ? reading.value : undefined;
}
