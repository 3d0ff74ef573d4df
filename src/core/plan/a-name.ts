import type { CellRef } from "../grid/cell-ref";
import { keyOfLine } from "../text/key-of-line";
import type { Name } from "./plan";

/** A name from a clean line of text. */
export function aName(line: string, at: CellRef): Name {
  return { value: line, at, key: keyOfLine(line) };
}
