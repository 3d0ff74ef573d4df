import { columnLetters, quoteSheet } from "../grid/cell-ref";
import type { InputHelp } from "./new-sheet";

/** What Excel's list rule takes for its source: `ก,ข,ค`, or `='KR'!$B$6:$B$25`. */
export function listSource(choices: NonNullable<InputHelp["choices"]>): string {
  if (!("sheet" in choices)) return choices.join(",");
  const { sheet, top, left, bottom, right } = choices;
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  return `=${quoteSheet(sheet)}!${corner(top, left)}:${corner(bottom, right)}`;
}
