import type { Name } from "../name";
import type { Plan } from "../plan";
import type { ScoringRow } from "../scoring";
import { krListGaps } from "./kr-list-gaps";
import { matchScoringRows } from "./match-scoring-rows";
import { placeKey } from "./pair-by-place";
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
  const onceScored = keysThatStandOnce(plan.scoring?.rows ?? []);
  const oncePlanned = keysThatStandOnce(plannedIndicators(plan));
  for (const [row, indicator] of matchScoringRows(plan).planned) {
    const isRowNameless = row.name.value === "";
    if (isRowNameless === (indicator.name.value === "")) continue;
    const [lost, found] = isRowNameless ? [row, indicator] : [indicator, row];
    const hasSameCode = row.code.state === "read" && row.code.value === indicator.code;
    names.set(lost.name, {
      name: found.name,
      isCertain: hasSameCode || (onceScored.has(placeKey(row)) && oncePlanned.has(placeKey(indicator))),
    });
  }
  const { nameless, onlyMissing } = krListGaps(plan);
  const [lost] = nameless;
  if (lost && onlyMissing) names.set(lost.name, { name: onlyMissing, isCertain: true });
  return names;
}

function keysThatStandOnce(all: readonly (ScoringRow | PlannedIndicator)[]): ReadonlySet<string | undefined> {
  const once = new Set<string | undefined>();
  const seen = new Set<string>();
  for (const one of all) {
    const key = placeKey(one);
    if (key === undefined) continue;
    if (seen.has(key)) once.delete(key);
    else once.add(key);
    seen.add(key);
  }
  return once;
}
