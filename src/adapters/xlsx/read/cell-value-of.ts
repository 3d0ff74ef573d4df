import type { CellValue } from "../../../core/grid/cell-value";
import { FileUnreadableError } from "../../../port/workbook-errors";
import { fromCellText } from "../xml/cell-text";
import { isTrue } from "../xml/xml-tree";
import { serialOfIsoDate } from "./serial-of-iso-date";

/** A cell's value by its type attribute and the text of its `v` or `is`. An empty text is a value only as a formula's result. */
export function cellValueOf(
  type: string | undefined,
  text: string | undefined,
  isFormula: boolean,
  strings: readonly string[],
): CellValue {
  if (text === undefined) return null;
  if (type === "str" || type === "inlineStr") return text === "" && !isFormula ? null : fromCellText(text);
  if (text === "") return null;
  switch (type) {
    case "s":
      return sharedString(strings, Number(text));
    case "b":
      return isTrue(text.trim());
    case "e":
      return { error: text };
    case "d":
      return serialOfIsoDate(text) ?? damaged();
    default: {
      const number = Number(text);
      return Number.isFinite(number) ? number : damaged();
    }
  }
}

export function sharedString(strings: readonly string[], index: number): CellValue {
  const text = strings[index] ?? damaged();
  return text === "" ? null : text;
}

function damaged(): never {
  throw new FileUnreadableError("damaged");
}
