import type { Snapshot } from "../../grid/snapshot";
import { isPercentFormat } from "../../scorecard/number-format";
import { contentsOf, holds, reference } from "../fill-cell";
import { coveredCells } from "../fill-covered-cells";
import type { CellWrite } from "../patch";
import { typedNumber } from "./criteria-lines";
import type { PlacedLine } from "./criteria-line";

/** Makes the weights typed in the scoring sheet formulas on the criteria that now hold the same numbers. */
export function linkWeights(lines: readonly PlacedLine[], snapshot: Snapshot): readonly CellWrite[] {
  const contentOf = contentsOf(snapshot);
  const isCovered = coveredCells(snapshot);
  return lines.flatMap(({ indicator, weight, inForce }): CellWrite[] => {
    const at = indicator?.row?.weight?.at;
    const typed = indicator && typedNumber(indicator);
    if (!at || typed === undefined || weight !== typed || isCovered(at)) return [];
    const was = contentOf(at);
    const unit = isPercentFormat(was.format) ? 100 : 1;
    if (was.formula !== undefined || !holds(was.value, typed / unit)) return [];
    const formula = `=${reference(inForce, at)}${unit === 100 ? "/100" : ""}`;
    return [{ kind: "write", at, was, becomes: { value: was.value, formula } }];
  });
}
