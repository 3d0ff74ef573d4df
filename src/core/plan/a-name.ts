import type { CellRef } from "../grid/cell-ref";
import { keyOfLine } from "../text/key-of-line";
import type { Name } from "./name";

/** A name from a clean line of text. */
export function aName(line: string, at: CellRef): Name {
  return new LineName(line, at);
}

/** Few names of a large plan are ever asked for their key, which would be as long as the name. */
class LineName implements Name {
  constructor(
    readonly value: string,
    readonly at: CellRef,
  ) {}

  get key(): string {
    return keyOfLine(this.value);
  }
}
