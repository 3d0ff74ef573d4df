import type { CellRef } from "../../../src/core/grid/cell-ref";
import type { CellContent, CellValue } from "../../../src/core/grid/cell-value";
import type { CellWrite } from "../../../src/core/patch/patch";

/** A cell to write, by plain values or whole contents. */
export function aWrite(
  at: CellRef,
  was: CellValue | CellContent,
  becomes: CellValue | CellContent,
): CellWrite {
  return { kind: "write", at, was: content(was), becomes: content(becomes) };
}

function content(given: CellValue | CellContent): CellContent {
  return typeof given === "object" && given !== null && "value" in given ? given : { value: given };
}
