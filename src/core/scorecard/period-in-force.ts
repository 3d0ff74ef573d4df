import { sameCell } from "../grid/cell-ref";
import { picksLatest } from "../plan/across/picks-latest";
import type { ScoringRow } from "../plan/scoring";
import type { Period } from "../plan/tables/match-period";

/** The part of the year on which a row's score rests; undefined where a plain column says the actual, or none is there. */
export function periodInForce(row: ScoringRow | undefined): Period | undefined {
  if (!row || row.periods.length === 0) return undefined;
  const { actual } = row;
  if (!actual || actual.reading.state === "blank" || !picksLatest(row)) return undefined;
  return row.periods.find((one) => sameCell(one.actual.at, actual.at))?.period;
}
