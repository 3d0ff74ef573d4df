import type { Plan } from "../plan/plan";
import { addUpWeights, failsToReach } from "../scorecard/add-up-weights";
import type { GivenWeight } from "./given-weights";
import { rowsBetween } from "./rows-between";
import { weightsProblem, type WeightsProblem } from "./weights-problem";

/** Subtotals of strategies or departments against the rows that they are of. */
export function checkParts({ scoring }: Plan, weights: readonly GivenWeight[]): readonly WeightsProblem[] {
  const parts = scoring?.parts ?? [];
  if (parts.length === 0) return [];
  const inOrder = [...weights].sort((one, other) => one.at.row - other.at.row);
  return parts.flatMap(({ label, of, weight }): readonly WeightsProblem[] => {
    if (!of || weight?.reading.state !== "read") return [];
    const { value: stated, at } = weight.reading;
    const rows = rowsBetween(inOrder, of).filter((row) => row.at.sheet === at.sheet);
    const added = addUpWeights(rows);
    if (rows.length === 0 || rows.some(({ isValid }) => !isValid)) return [];
    const isShared = added.blank > 0;
    // A formula adds up the rows that are filled so far.
    if (isShared && (weight.formula !== undefined || !failsToReach(added, stated))) return [];
    if (!isShared && Math.abs(stated - added.summed) <= added.tolerance) return [];
    const { facts, ...found } = isShared
      ? weightsProblem("total", at, stated, added, [])
      : weightsProblem("total", at, added.summed, added, [], stated);
    return [{ ...found, facts: { ...facts, of: label } }];
  });
}
