import type { CellRef } from "../grid/cell-ref";
import type { Located } from "../grid/located";
import { WalkedName } from "../text/walked-name";

/** A name as written on one line, walked over once: rules compare names many times. Its cell is made when asked for. */
export class Name extends WalkedName implements Located<string> {
  readonly #sheet: string;
  readonly #row: number;
  readonly #column: number;

  /** @param line a clean line, or the name as it stands elsewhere */
  constructor(line: string | WalkedName, { sheet, row, column }: CellRef) {
    super(line);
    this.#sheet = sheet;
    this.#row = row;
    this.#column = column;
  }

  get at(): CellRef {
    return { sheet: this.#sheet, row: this.#row, column: this.#column };
  }
}
