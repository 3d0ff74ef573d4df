import type { ScoringRow } from "../scoring";
import { pairByKey, type Pairing } from "./pair-by-key";
import type { PlannedIndicator } from "./planned-indicators";

/** Pairs what has lost its name on one side by component and number: there no name contradicts them. */
export const pairByPlace: Pairing = (rows, indicators, planned) => {
  const taken = pair(rows, indicators.filter(isNameless), planned);
  const left = indicators.filter((indicator) => !taken.has(indicator));
  const nameless = rows.filter((row) => isNameless(row) && !planned.has(row));
  return new Set([...taken, ...pair(nameless, left, planned)]);
};

const pair: Pairing = (rows, indicators, planned) =>
  rows.length === 0 || indicators.length === 0
    ? new Set()
    : pairByKey(rows, indicators, planned, placeOf, placeOf);

function isNameless({ name }: Pick<ScoringRow, "name">): boolean {
  return name.value === "";
}

function placeOf({
  component,
  no,
}: Pick<ScoringRow | PlannedIndicator, "component" | "no">): string | undefined {
  return no === "" ? undefined : `${component ?? "1"} ${no}`;
}
