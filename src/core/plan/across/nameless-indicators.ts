import type { Reading } from "../../grid/reading";
import type { KeyResult } from "../key-results";
import type { Name } from "../name";
import { perPlan } from "../per-plan";
import type { PotentialIndicator } from "../potential";
import type { ScoringRow } from "../scoring";
import type { Target } from "../target";
import { hasLostName } from "./lost-name";

/** Rows that have lost their indicator's name, but not what is said of it. The list of KRs is in `krListGaps`. */
export interface NamelessIndicators {
  readonly part1: readonly { readonly name: Name; readonly targets: readonly Reading<Target>[] }[];
  readonly evaluated: readonly KeyResult[];
  readonly potential: readonly PotentialIndicator[];
  readonly scored: readonly ScoringRow[];
}

const NONE: NamelessIndicators = { part1: [], evaluated: [], potential: [], scored: [] };

export const namelessIndicators = perPlan((plan): NamelessIndicators => {
  if (plan.nameless.length === 0) return NONE;
  const { objectives, yearlyTargets, evaluations, potential, scoring } = plan;
  const isLost = ({ name }: { readonly name: Name }): boolean => hasLostName(plan, name);
  return {
    part1: [
      ...objectives.filter(isLost).map(({ name, target }) => ({ name, targets: [target] })),
      ...yearlyTargets
        .filter(isLost)
        .map(({ name, targets }) => ({ name, targets: targets.map(({ target }) => target) })),
    ],
    evaluated: evaluations.flatMap(({ rows }) => rows.filter(isLost)),
    potential: potential?.rows.filter(isLost) ?? [],
    scored: scoring?.rows.filter(isLost) ?? [],
  };
});
