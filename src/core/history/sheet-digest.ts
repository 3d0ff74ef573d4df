import { isCellError, type CellValue } from "../grid/cell-value";
import { cellKey, type SheetGrid } from "../grid/snapshot";
import { shortHash } from "../text/short-hash";
import { formulaWords } from "./same-by-excel";

/** Excel keeps so many digits of a number. */
const DIGITS = 15;

/** Eight hexadecimal digits that vouch for all constants and formulas of a sheet; results and formats do not count. */
export function sheetDigest({ values, formulas }: SheetGrid): string {
  const held: [key: number, text: string][] = [...formulas].map(([key, formula]) => [
    key,
    formulaWords(formula),
  ]);
  values.forEach((cells, row) =>
    cells?.forEach((value, column) => {
      const key = cellKey(row, column);
      if (value !== null && value !== "" && !formulas.has(key)) held.push([key, written(value)]);
    }),
  );
  held.sort(([one], [other]) => one - other);
  return shortHash(held.map(([key, text]) => `${key} ${text}`).join("\n"));
}

function written(value: Exclude<CellValue, null>): string {
  if (isCellError(value)) return value.error;
  return `${typeof value} ${typeof value === "number" ? value.toPrecision(DIGITS) : String(value)}`;
}
