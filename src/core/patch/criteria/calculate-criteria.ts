import type { CellValue } from "../../grid/cell-value";
import { ORIGIN_WORDS } from "../../kept/criteria-sheet";
import type { Component } from "../../plan/component";
import { sumOf } from "../../scorecard/sum-of";
import type { CriteriaLine } from "./criteria-line";

/** What the weights' formulas of a criteria sheet show. */
export interface CalculatedCriteria {
  readonly inForce: (line: CriteriaLine) => CellValue;
  readonly share: (line: CriteriaLine) => CellValue;
  readonly weightFrom: (line: CriteriaLine) => string;
}

const ALL_POINTS = 100;

/** Works out what the formulas will show, for hosts that do not calculate what they are given. */
export function calculateCriteria(lines: readonly CriteriaLine[]): CalculatedCriteria {
  const whole = (component: Component): CriteriaLine | undefined =>
    lines.find((line) => line.component === component && !line.indicator);
  const [one, two] = [whole("1"), whole("2")];
  const makesAll =
    one?.weight != null && two?.weight != null && Math.abs(one.weight + two.weight - ALL_POINTS) < 5e-7;
  const points = (line: CriteriaLine | undefined): number =>
    (makesAll ? line?.weight : line?.usual.weight) ?? 0;
  const halves = [whole("1.1")?.weight ?? null, whole("1.2")?.weight ?? null] as const;
  const isSplit = halves.some((weight) => weight !== null);
  const half = (own: number | null, other: number | null): number =>
    own ?? Math.max(0, points(one) - (other ?? 0));
  const [agenda, routine] = isSplit
    ? [half(halves[0], halves[1]), half(halves[1], halves[0])]
    : [undefined, undefined];
  const inComponent: Readonly<Record<Component, number | undefined>> = {
    "1": points(one),
    "1.1": agenda,
    "1.2": routine,
    "2": points(two),
  };
  const rest = Math.max(0, points(one) - (agenda ?? 0) - (routine ?? 0));
  const shares: Readonly<Record<Component, number>> = {
    "1": shareOf(lines, rest, (component) => component === "1" || (!isSplit && component !== "2")),
    "1.1": shareOf(lines, agenda ?? 0, (component) => component === "1.1"),
    "1.2": shareOf(lines, routine ?? 0, (component) => component === "1.2"),
    "2": shareOf(lines, points(two), (component) => component === "2"),
  };
  const share = (component: Component): number => shares[component !== "2" && !isSplit ? "1" : component];
  return {
    inForce: ({ component, indicator, weight, usual }) =>
      indicator ? (weight ?? usual.weight ?? share(component)) : (inComponent[component] ?? ""),
    share: ({ component, indicator }) => (indicator ? null : share(component)),
    weightFrom: ({ weight, usual }) =>
      ORIGIN_WORDS[weight === null || weight === usual.weight ? usual.weightFrom : "user"],
  };
}

function shareOf(
  lines: readonly CriteriaLine[],
  points: number,
  isIn: (component: Component) => boolean,
): number {
  const own = lines.filter(({ component, indicator }) => indicator && isIn(component));
  const given = own.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  return Math.max(0, points - sumOf(given)) / Math.max(1, own.length - given.length);
}
