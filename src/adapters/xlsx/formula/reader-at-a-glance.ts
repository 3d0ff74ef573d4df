import type { Area } from "../../../core/grid/area";
import { columnLetters } from "../../../core/grid/cell-ref";
import type { FormulaScope } from "./formula-scope";

/** Names that Excel itself gives, such as that of the rows which every page repeats. */
const OF_EXCEL = "_xlnm.";

/**
 * Tells formulas that may read one of the `areas` from those whose text shows that they do not: they name nothing but
 * single cells of other columns. Nearly all formulas of a long table name cells of their own row.
 */
export function readerAtAGlance(areas: readonly Area[], scope: FormulaScope): (formula: string) => boolean {
  const isWide = areas.some(({ left, right }) => right > left);
  if (isWide || hasNames(scope)) return () => true;
  const columns = [...new Set(areas.map(({ left }) => columnLetters(left)))];
  const reader = new RegExp(String.raw`[:[#]|INDIRECT|OFFSET|(?<![A-Z])(?:${columns.join("|")})\$?\d`, "i");
  return (formula) => reader.test(formula);
}

/** What a name stands for, a formula's text does not show. */
function hasNames({ names, sheetNames, tables }: FormulaScope): boolean {
  const all = [names, ...sheetNames.values()].flatMap((some) => [...some.keys()]);
  return tables.size > 0 || all.some((name) => !name.startsWith(OF_EXCEL));
}
