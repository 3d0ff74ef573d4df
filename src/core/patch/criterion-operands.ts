import type { CellRef } from "../grid/cell-ref";
import { belowInCell, capInCell, literalRules, type RuleOperands } from "../scorecard/formulas";
import type { Criterion } from "../scorecard/scheme";
import { holds, reference, type ContentOf } from "./fill-cell";

const PERCENT = 100;

/**
 * How formulas on `home` name the parameters of a method: by the cells of the criteria, or of the levels beside the
 * row, where these say what is in force, so that the score follows them.
 */
export function criterionOperands(criterion: Criterion, home: CellRef, contentOf: ContentOf): RuleOperands {
  const { cells, thresholdCells, method, cap, belowFirstLevel } = criterion;
  const says = (at: CellRef, ...values: readonly (number | null)[]): boolean => {
    const { value } = contentOf(at);
    return values.some((one) => one === value || (one !== null && holds(value, one)));
  };
  const isLive =
    method.kind === "levels" &&
    thresholdCells?.every((at, index) => says(at, method.thresholds[index] ?? null));
  const thresholds = isLive ? thresholdCells?.map((at) => reference(at, home)) : undefined;
  const literals = { ...literalRules(criterion), thresholds };
  if (!cells) return literals;
  return {
    thresholds,
    cap: says(cells.cap, cap * PERCENT, ...(cap === 1 ? [null] : []))
      ? capInCell(reference(cells.cap, home))
      : literals.cap,
    below: says(cells.below, belowFirstLevel, ...(belowFirstLevel === 1 ? [null] : []))
      ? belowInCell(reference(cells.below, home))
      : literals.below,
  };
}
