import { nearNamesBetween } from "../../text/near-names";
import type { ScoringRow } from "../scoring";
import { targetsDiffer } from "./can-be-one-indicator";
import { placeKey } from "./pair-by-place";
import type { PlannedIndicator } from "./planned-indicators";

/** Below what makes two names one: of these rows and indicators it is known that they meet nothing else. */
const ALIKE = 0.65;

/**
 * The indicators that rows of the scoring sheet are probably about, though their names are rewritten: that with the
 * likest name, else that with the same number, else the only one that is left for the only row.
 */
export function pairRewritten(
  rows: readonly ScoringRow[],
  indicators: readonly PlannedIndicator[],
): ReadonlyMap<ScoringRow, PlannedIndicator> {
  const pairs = new Map<ScoringRow, PlannedIndicator>();
  const left = new Set(indicators);
  const join = (row: ScoringRow | undefined, one: PlannedIndicator | undefined): void => {
    if (!row || !one || pairs.has(row) || !left.delete(one)) return;
    pairs.set(row, one);
  };
  const near = nearNamesBetween(
    rows.map(({ name }) => name),
    indicators.map(({ name }) => name),
    ALIKE,
  );
  for (const { one, other } of [...near].sort((a, b) => b.likeness - a.likeness)) {
    join(rows[one], indicators[other]);
  }
  const byPlace = new Map([...left].map((one) => [placeKey(one), one]));
  // Without a number a place is none.
  byPlace.delete(undefined);
  for (const row of rows) join(row, byPlace.get(placeKey(row)));
  const [row, ...others] = rows.filter((one) => !pairs.has(one));
  const [only] = left;
  if (row && only && others.length === 0 && left.size === 1 && !targetsDiffer(row.target, only.target)) {
    join(row, only);
  }
  return pairs;
}
