import type { Plan } from "../plan/plan";
import type { ScoredRow } from "../scorecard/scorecard";
import { faultInSum } from "./faults-in-sums";
import { rowsBetween } from "./rows-between";
import type { ScoreFault } from "./score-fault";

/** Subtotals of the scores of strategies or departments that their own rows do not give. */
export function faultsInParts({ scoring }: Plan, scored: readonly ScoredRow[]): readonly ScoreFault[] {
  const parts = scoring?.parts.filter(({ of, score }) => of && score?.reading.state === "read") ?? [];
  if (parts.length === 0) return [];
  const places = scored
    .flatMap((scored) => (scored.row ? [{ at: scored.row.name.at, scored }] : []))
    .sort((one, other) => one.at.row - other.at.row);
  return parts.flatMap(({ label, of, score, weight, at }): readonly ScoreFault[] => {
    const own = of ? rowsBetween(places, of).filter((place) => place.at.sheet === at.sheet) : [];
    const sum = { component: "total", at, score, weight } as const;
    const rows = own.map(({ scored }) => scored);
    const fault = rows.length === 0 ? undefined : faultInSum(sum, rows, undefined, true);
    return fault ? [{ ...fault, indicator: label }] : [];
  });
}
