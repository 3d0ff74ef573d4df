import { ALL_POINTS } from "../plan/across/component-points";
import { accumulates } from "../plan/cells/accumulates";
import type { ScoringRow, ScoringSheet } from "../plan/scoring";
import { achievementUnits } from "./achievement-units";
import { addUpWeights, failsToReach } from "./add-up-weights";
import type { Assumption, AssumptionOf, SharedPart } from "./assumption";
import { collectAssumptions } from "./collect-assumptions";
import { fullOf } from "./full-of";
import type { Indicator } from "./list-indicators";
import { periodInForce } from "./period-in-force";
import type { Scheme } from "./scheme";
import { scoreIndicator } from "./score-indicator";
import type { Points, Scorecard, ScoredRow } from "./scorecard";
import { sumOf } from "./sum-of";
import { weighIndicators } from "./weigh-indicators";

const DUST = 1e-9;

/** Scores these indicators, whose rows are those of `sheet`, by the scheme. */
export function scoreIndicators(
  indicators: readonly Indicator[],
  sheet: ScoringSheet | undefined,
  scheme: Scheme,
): Scorecard {
  const assumptions = collectAssumptions();
  const weights = weighIndicators(indicators, scheme);
  const unitOf = achievementUnits(sheet);
  const rows: ScoredRow[] = [];
  const inForce = indicators.map(({ row }) => periodInForce(row));
  const latest = inForce.reduce((last, period) => ((period ?? 0) > (last ?? 0) ? period : last), undefined);
  indicators.forEach((indicator, place) => {
    const weighed = weights[place];
    const unit = indicator.row ? unitOf(indicator.row) : 1;
    if (!weighed) return;
    const scored = scoreIndicator(indicator, weighed, unit, scheme, assumptions);
    rows.push(scored);
    const period = inForce[place];
    if (period === undefined || latest === undefined) return;
    const { name, row } = indicator;
    const at = row?.actual?.at ?? name.at;
    if (period < latest) assumptions.add("actual-from-earlier-period", { period, latest }, name.value, at);
    if (isOfManyParts(row) && isShort(scored)) assumptions.add("actual-taken-as-total", {}, name.value, at);
  });
  const inFirst = rows.filter(({ component }) => component !== "2");
  const inSecond = rows.filter(({ component }) => component === "2");
  const performance = pointsOf(scheme.performance, inFirst, inSecond);
  const potential = pointsOf(scheme.potential, inSecond, inFirst);
  const first: SharedPart = scheme.isUndivided ? "total" : "1";
  const odd = [...oddSum(first, performance, inFirst), ...oddSum("2", potential, inSecond)];
  return {
    scheme,
    rows,
    performance,
    potential,
    total: add(performance, potential),
    assumptions: [...outOfFive(sheet), ...assumptions.all(), ...odd],
  };
}

/** That a table has scores out of 5, and weighted ones that are no points. */
function outOfFive(sheet: ScoringSheet | undefined): readonly Assumption[] {
  const tables = sheet?.outOfFive ?? [];
  const facts = { indicators: [] };
  return (["rating", "score"] as const).flatMap((kind): readonly Assumption[] => {
    const cells = tables.flatMap((table) => table[kind] ?? []);
    const code = kind === "rating" ? "scores-out-of-five" : "weighted-scores-unused";
    return cells.length > 0 ? [{ code, facts, cells }] : [];
  });
}

function isOfManyParts(row: ScoringRow | undefined): boolean {
  return (row?.periods.filter(({ actual }) => actual.reading.state !== "blank").length ?? 0) > 1;
}

/** Whether more may have been reached of a count than its actual says. */
function isShort({ target, achievement, name }: ScoredRow): boolean {
  return target !== undefined && accumulates(target, name) && (achievement ?? 1) < 1;
}

/** A component without any row is wholly unknown, up to what the weights of the others leave of 100. */
function pointsOf(weight: number, rows: readonly ScoredRow[], others: readonly ScoredRow[]): Points {
  if (rows.length === 0) {
    const left = Math.max(0, ALL_POINTS - sumOf(others.map((row) => row.weight)));
    const max = others.length === 0 ? weight : Math.min(weight, left);
    return { weight, min: 0, max, value: max === 0 ? 0 : null, ...outOf(max, weight) };
  }
  const min = sumOf(rows.map(({ score }) => score ?? 0));
  const max = sumOf(rows.map((row) => row.score ?? row.weight * row.criterion.cap));
  const isKnown = rows.every(({ score, row }) => score !== null || row?.exempt);
  return { weight, min, max, value: isKnown ? min : null, ...outOf(summedUp(weight, rows), weight) };
}

/** What weights add up to: `expected`, if they only miss it by the digits that were rounded away. */
function summedUp(expected: number, rows: readonly ScoredRow[]): number {
  const summed = sumOf(rows.map(({ weight }) => weight));
  if (Math.abs(summed - expected) < DUST) return expected;
  const added = addUpWeights(rows.map(({ weight }) => ({ own: weight, planned: undefined })));
  return failsToReach(added, expected) ? added.summed : expected;
}

function outOf(points: number, weight: number): Pick<Points, "outOf"> {
  return points === weight ? {} : { outOf: points };
}

/** That the points are out of others than they should be; of a component without rows nothing is known. */
function oddSum(
  component: SharedPart,
  { outOf: summed, weight: expected }: Points,
  rows: readonly ScoredRow[],
): readonly AssumptionOf<"weights-sum-differs">[] {
  const [first] = rows;
  if (summed === undefined || !first) return [];
  const { weight, name } = first.cells;
  const facts = { component, summed, expected, indicators: [] };
  return [{ code: "weights-sum-differs", facts, cells: [weight ?? name] }];
}

function add(one: Points, other: Points): Points {
  return {
    weight: one.weight + other.weight,
    min: one.min + other.min,
    max: one.max + other.max,
    value: one.value === null || other.value === null ? null : one.value + other.value,
    ...outOf(fullOf(one) + fullOf(other), one.weight + other.weight),
  };
}
