import type { CellRef } from "../grid/cell-ref";
import { valueOf } from "../grid/reading";
import { actualsOf } from "../plan/across/actuals-of";
import { picksLatest } from "../plan/across/picks-latest";
import type { Plan } from "../plan/plan";
import type { ActualSlot, ScoringRow } from "../plan/scoring";
import type { Period } from "../plan/tables/match-period";
import type { Actual } from "../plan/target";
import { listIndicators } from "./list-indicators";
import { runningTotals } from "./running-totals";
import { scoreIndicators } from "./score-indicators";
import type { Scorecard, ScoredRow } from "./scorecard";
import { trendOf, type Trend } from "./trend-of";

/** How the year goes on, as far as the scoring sheet has columns of its parts. */
export interface Progress {
  /** The parts of the year, the earliest first; then `now`, where a plain column says the actual in force. */
  readonly stages: readonly Stage[];
  /** Those that have such columns. */
  readonly indicators: readonly IndicatorProgress[];
}

export interface Stage {
  readonly at: Period | "now";
  /** The plan's score by the actuals of so many months, a range while one is missing; undefined before the first is in. */
  readonly points: Pick<Scorecard, "scheme" | "total" | "performance" | "potential"> | undefined;
  /** Indicators whose actual of this very part of the year is there and can be read, and all that are scored. */
  readonly reported: number;
  readonly indicators: number;
}

export interface IndicatorProgress {
  readonly row: ScoredRow;
  readonly actuals: readonly ReachedActual[];
  readonly trend: Trend | undefined;
}

export interface ReachedActual {
  readonly at: Period | "now";
  readonly cell: CellRef;
  /** As it stands there; "" where there is none. */
  readonly text: string;
  /** undefined where there is none, or none that can be read. */
  readonly actual: Actual | undefined;
}

/**
 * The score in each part of the year. Actuals of single parts, whose sum stands beside them, count with those before.
 * An indicator that was not reported then keeps its latest actual before; what was typed over achievements and scores
 * belongs to the actual in force only. undefined where there are no such columns.
 */
export function scoreProgress(plan: Plan, now: Scorecard): Progress | undefined {
  const { scheme, rows } = now;
  const periods = periodsOf(plan.scoring?.rows ?? []);
  if (periods.length === 0) return undefined;
  const indicators = listIndicators(plan);
  const scored = rows.filter(({ row }) => !row?.exempt);
  const reached = indicators.map(({ row }) => row && { ...row, periods: runningTotals(row) ?? row.periods });
  const stages: Stage[] = periods.map((at) => {
    const then = indicators.map((indicator, place) => {
      const row = reached[place];
      return { ...indicator, row: row && asOf(row, at) };
    });
    const slots = scored.flatMap(({ row }) => (row && slotAt(row, at)) ?? []);
    const reported = slots.filter(isReported).length;
    const isBegun = slots.some(({ reading }) => reading.state !== "blank");
    const points = isBegun ? scoreIndicators(then, undefined, scheme) : undefined;
    return { at, points, reported, indicators: scored.length };
  });
  if (rows.some(({ row }) => row && row.periods.length > 0 && plainOf(row))) {
    const reported = scored.filter(({ row }) => isReported(row?.actual)).length;
    stages.push({ at: "now", points: now, reported, indicators: scored.length });
  }
  return {
    stages,
    indicators: rows.flatMap((row) =>
      row.row && row.row.periods.length > 0
        ? [{ row, actuals: reachedIn(row.row), trend: trendOf(actualsOf(row.row), row) }]
        : [],
    ),
  };
}

function periodsOf(rows: readonly ScoringRow[]): readonly Period[] {
  const found = new Set(rows.flatMap((row) => row.periods.map(({ period }) => period)));
  return [...found].sort((one, other) => one - other);
}

/** The row as it stood then: with the latest actual up to that part of the year, and nothing typed over its score. */
function asOf(row: ScoringRow, at: Period): ScoringRow {
  const filled = row.periods.findLast(
    ({ period, actual }) => period <= at && actual.reading.state !== "blank",
  );
  const actual = filled?.actual ?? blankActual(row);
  return { ...row, actual, periods: [], achievement: undefined, score: undefined };
}

/** A cell without an actual: what stands in the row now was reached later, or nobody knows when. */
function blankActual({ actual }: ScoringRow): ActualSlot | undefined {
  return (
    actual && { at: actual.at, reading: { state: "blank", at: actual.at, text: "" }, scale: actual.scale }
  );
}

function slotAt({ periods }: ScoringRow, at: Period): ActualSlot | undefined {
  return periods.find(({ period }) => period === at)?.actual;
}

function plainOf(row: ScoringRow): ActualSlot | undefined {
  const [only] = row.periods;
  const isPeriod = picksLatest(row) || (row.periods.length === 1 && only?.actual === row.actual);
  return isPeriod ? undefined : row.actual;
}

/** Text such as "not reported yet" is no actual. */
function isReported(slot: ActualSlot | undefined): boolean {
  return slot?.reading.state === "read";
}

function reachedIn(row: ScoringRow): readonly ReachedActual[] {
  const reached = (at: Period | "now", { at: cell, reading }: ActualSlot): ReachedActual => ({
    at,
    cell,
    text: reading.text,
    actual: valueOf(reading),
  });
  const plain = plainOf(row);
  const periods = row.periods.map(({ period, actual }) => reached(period, actual));
  return plain ? [...periods, reached("now", plain)] : periods;
}
