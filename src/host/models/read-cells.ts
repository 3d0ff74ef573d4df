import { numfmt } from "@univerjs/core";
import { isCellError, type CellValue } from "../../core/grid/cell-value";
import type { Wire } from "../rich-api/wire";
import type { HostCell } from "../workbook/host-workbook";
import { mapCells } from "../workbook/rect";
import type { Place } from "./session";

/** The properties of a range that are a matrix with one entry for each of its cells. */
export function readCells({ sheet, area }: Place): Record<string, () => Wire> {
  const each = (read: (cell: HostCell) => Wire) => () =>
    mapCells(area, (row, column) => read(sheet.cell(row, column)));
  return {
    Values: each(({ value }) => wireValue(value)),
    Formulas: each(({ value, formula }) => formula ?? wireValue(value)),
    NumberFormat: each(({ format }) => format),
    ValueTypes: each(valueType),
    Text: each(({ value, format }) => shown(value, format)),
  };
}

/** Excel says `""` for a blank cell and an error's name for an error. */
function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

function valueType({ value }: HostCell): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string"];
}

function shown(value: CellValue, format: string): string {
  const plain = wireValue(value);
  if (typeof plain === "boolean") return plain ? "TRUE" : "FALSE";
  return typeof plain === "number" ? numfmt.format(format, plain, { throws: false }) : plain;
}
