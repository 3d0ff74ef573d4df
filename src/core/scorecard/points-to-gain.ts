import type { Scorecard, ScoredRow } from "./scorecard";

/** A row with the points that it could still earn; `isMissing` where nothing of them is known yet. */
export interface Gain {
  readonly row: ScoredRow;
  readonly points: number;
  readonly isMissing: boolean;
}

/** Less than this is dust that adding up floats leaves. */
const DUST = 1e-9;

/** The rows that could earn more, those that could earn most first, else in the plan's order. */
export function pointsToGain({ rows }: Pick<Scorecard, "rows">): readonly Gain[] {
  return rows
    .map((row) => ({ row, points: pointsLost(row), isMissing: row.score === null }))
    .filter(({ points }) => points > DUST)
    .sort((one, other) => (Math.abs(one.points - other.points) > DUST ? other.points - one.points : 0));
}

/** What full achievement would add to a row's score; never negative. */
export function pointsLost({ weight, score, criterion }: ScoredRow): number {
  return Math.max(0, weight * criterion.cap - (score ?? 0));
}
