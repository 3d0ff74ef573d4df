import { sameContent, type CellContent } from "../grid/cell-value";

/** The same constant, or the same formula in whatever words Excel has for it; results and formats do not count. */
export function sameByExcel(one: CellContent, other: CellContent): boolean {
  if (one.formula !== undefined && other.formula !== undefined)
    return one.formula === other.formula || formulaWords(one.formula) === formulaWords(other.formula);
  return sameContent(withoutEmpty(one), withoutEmpty(other));
}

/** Excel drops quotation marks of sheets that need none, and spaces; texts inside a formula stay as they are. */
export function formulaWords(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|[^"]+/g, (piece) =>
    piece.startsWith('"') ? piece : piece.replace(/['\s]/g, "").toUpperCase(),
  );
}

function withoutEmpty(content: CellContent): CellContent {
  return content.value === "" && content.formula === undefined ? { value: null } : content;
}
