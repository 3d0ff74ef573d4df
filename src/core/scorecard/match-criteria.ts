import { perPlan } from "../plan/per-plan";
import type { Component } from "../plan/component";
import type { CriteriaIndicator } from "../plan/criteria-rows";
import type { Plan } from "../plan/plan";
import { listIndicators, type Indicator } from "./list-indicators";

/** Which row of the criteria sheet is about which indicator. */
export interface CriteriaMatches {
  /** By the indicator's key. */
  readonly rows: ReadonlyMap<string, CriteriaIndicator>;
  /** Rows about an indicator that another row is about already. */
  readonly again: readonly CriteriaIndicator[];
  /** Rows about no indicator of the plan. */
  readonly unknown: readonly CriteriaIndicator[];
}

/** What two must share to be about the same thing; undefined: cannot be told. */
type Likeness = (component: Component, code: string | undefined, name: string) => string | undefined;

const LIKENESSES: readonly Likeness[] = [
  (component, code, name) => `${component} ${code ?? ""} ${name}`,
  (component, _, name) => `${component} ${name}`,
  (component, _, name) => `${componentHalf(component)} ${name}`,
  (component, code) => code && `${componentHalf(component)} ${code}`,
];

/**
 * By component, code and name, then by name, then by code, one to one in order; a row of the plan's year goes
 * before one for all years.
 */
export const matchCriteria = perPlan((plan: Plan): CriteriaMatches => {
  if (!plan.criteria) return { rows: new Map(), again: [], unknown: [] };
  const indicators = listIndicators(plan);
  const given = plan.criteria.indicators;
  const rows = new Map<string, CriteriaIndicator>();
  const dated = given.filter(({ year }) => year !== undefined);
  const undated = given.filter(({ year }) => year === undefined);
  let left: readonly CriteriaIndicator[] = [];
  for (const group of [dated, undated]) left = [...left, ...pairAll(group, indicators, rows)];
  const keys = LIKENESSES.map((like) => new Set(indicators.map((one) => keyOf(one, like))));
  const isKnown = (row: CriteriaIndicator): boolean =>
    LIKENESSES.some((like, index) => {
      const key = keyOf(row, like);
      return key !== undefined && keys[index]?.has(key);
    });
  const again = left.filter(isKnown);
  // What a row for all years says of an indicator that has one of its own year is only the usual.
  const isSpare = (row: CriteriaIndicator): boolean => row.year === undefined && dated.length > 0;
  return {
    rows,
    again: again.filter((row) => !isSpare(row)),
    unknown: left.filter((row) => !again.includes(row)),
  };
});

/** Pairs the rows with indicators that have none yet; returns the rows that are left. */
function pairAll(
  given: readonly CriteriaIndicator[],
  indicators: readonly Indicator[],
  rows: Map<string, CriteriaIndicator>,
): readonly CriteriaIndicator[] {
  let left = given;
  for (const like of LIKENESSES) {
    if (left.length === 0) break;
    const waiting = new Map<string, Indicator[]>();
    for (const indicator of indicators) {
      const key = rows.has(indicator.key) ? undefined : keyOf(indicator, like);
      if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), indicator]);
    }
    left = left.filter((row) => {
      const indicator = waiting.get(keyOf(row, like) ?? "")?.shift();
      if (indicator) rows.set(indicator.key, row);
      return !indicator;
    });
  }
  return left;
}

function keyOf(
  { component, code, name }: Pick<Indicator, "component" | "code" | "name">,
  like: Likeness,
): string | undefined {
  return like(component, code, name.key);
}

function componentHalf(component: Component): "1" | "2" {
  return component === "2" ? "2" : "1";
}
