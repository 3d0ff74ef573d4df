import type { Plan } from "../plan";
import type { ScoringRow } from "../scoring";
import { canBeOneIndicator } from "./can-be-one-indicator";
import { pairByKey, type Pairing } from "./pair-by-key";
import type { PlannedIndicator } from "./planned-indicators";

/** Pairs what has lost its name on one side by component and number, where nothing else contradicts them. */
export function pairByPlace(plan: Plan): Pairing {
  const pair: Pairing = (rows, indicators, planned) => {
    const taken = new Set<PlannedIndicator>();
    if (rows.length === 0 || indicators.length === 0) return taken;
    const met = new Map<ScoringRow, PlannedIndicator>();
    pairByKey(rows, indicators, met, placeKey, placeKey);
    for (const [row, indicator] of met) {
      if (!canBeOneIndicator(plan, row, indicator)) continue;
      planned.set(row, indicator);
      taken.add(indicator);
    }
    return taken;
  };
  return (rows, indicators, planned) => {
    const taken = pair(rows, indicators.filter(isUnnamed), planned);
    const left = indicators.filter((indicator) => !taken.has(indicator));
    const nameless = rows.filter((row) => isUnnamed(row) && !planned.has(row));
    return new Set([...taken, ...pair(nameless, left, planned)]);
  };
}

function isUnnamed({ name }: Pick<ScoringRow, "name">): boolean {
  return name.value === "";
}

/** Component and number; undefined where there is no number. */
export function placeKey({
  component,
  no,
}: Pick<ScoringRow | PlannedIndicator, "component" | "no">): string | undefined {
  return no === "" ? undefined : `${component ?? "1"} ${no}`;
}
