import type { Name } from "../name";
import type { Plan } from "../plan";
import type { ScoringRow } from "../scoring";
import { listGaps } from "./list-gaps";
import { matchScoringRows } from "./match-scoring-rows";
import { placeOf } from "./pair-by-place";
import { plannedIndicators, type PlannedIndicator } from "./planned-indicators";

/** What another place of the plan calls an indicator that has lost its name. */
export interface NameElsewhere {
  readonly name: Name;
  /** It is the only one that can be meant: by its code, by a number that stands once, or as the only one missing. */
  readonly isCertain: boolean;
}

/** The scoring sheet and part 4 name the same indicators; the list of KRs those of part 4. */
export function namesElsewhere(plan: Plan): ReadonlyMap<Name, NameElsewhere> {
  const names = new Map<Name, NameElsewhere>();
  const isOnlyRow = standsOnce(plan.scoring?.rows ?? []);
  const isOnlyPlanned = standsOnce(plannedIndicators(plan));
  for (const [row, indicator] of matchScoringRows(plan).planned) {
    const isRowNameless = row.name.value === "";
    if (isRowNameless === (indicator.name.value === "")) continue;
    const [lost, found] = isRowNameless ? [row, indicator] : [indicator, row];
    const hasSameCode = row.code.state === "read" && row.code.value === indicator.code;
    names.set(lost.name, {
      name: found.name,
      isCertain: hasSameCode || (isOnlyRow(row) && isOnlyPlanned(indicator)),
    });
  }
  const { nameless, onlyMissing } = listGaps(plan);
  const [lost] = nameless;
  if (lost && onlyMissing) names.set(lost.name, { name: onlyMissing, isCertain: true });
  return names;
}

type Placed = Pick<ScoringRow | PlannedIndicator, "component" | "no">;

function standsOnce(all: readonly Placed[]): (one: Placed) => boolean {
  const times = new Map<string, number>();
  for (const one of all) {
    const place = placeOf(one);
    if (place !== undefined) times.set(place, (times.get(place) ?? 0) + 1);
  }
  return (one) => times.get(placeOf(one) ?? "") === 1;
}
