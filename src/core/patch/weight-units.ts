import type { CellRef } from "../grid/cell-ref";
import { isPercentFormat, isPlainFormat } from "../scorecard/number-format";
import { isOurWeight } from "../scorecard/own-formula";
import type { ScoredRow } from "../scorecard/scorecard";
import { ownerOf, type ContentOf } from "./fill-cell";

/** By what a weight in a cell is more than the number there: 100 of a percent, 20% being 0.2. */
export type WeightUnit = (at: CellRef) => 1 | 100;

/** What is written between weights that are all typed as percents is one, too, unless its cell has a format of its own. */
export function weightUnits(rows: readonly ScoredRow[], contentOf: ContentOf): WeightUnit {
  const arePercents = new Map<string, boolean>();
  for (const { row } of rows) {
    const at = row?.weight?.at;
    if (!at) continue;
    const content = contentOf(at);
    if (typeof content.value !== "number" || ownerOf(content, isOurWeight) !== "user") continue;
    arePercents.set(at.sheet, isPercentFormat(content.format) && arePercents.get(at.sheet) !== false);
  }
  return (at) => {
    const { format } = contentOf(at);
    return isPercentFormat(format) || (isPlainFormat(format) && arePercents.get(at.sheet)) ? 100 : 1;
  };
}

/** How a number of that unit is shown. */
export function weightFormat(unit: 1 | 100): string {
  return unit === 100 ? "0.00%" : "0.00";
}
