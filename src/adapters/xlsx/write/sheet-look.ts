import type { StyleBook } from "./style-book";

/** How cells are written that the sheet does not have yet. */
export interface SheetLook {
  readonly name: string;
  readonly prefix: string;
  readonly isProtected: boolean;
  readonly columnStyle: (column: number) => number | undefined;
  readonly styles: StyleBook;
}
