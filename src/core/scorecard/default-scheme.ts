import { perPlan } from "../plan/per-plan";
import type { Component } from "../plan/component";
import type { CriteriaRow } from "../plan/criteria-rows";
import { judgeCriteria } from "./judge-criteria";
import { planScheme } from "./plan-scheme";
import { pointsInForce } from "./points-in-force";
import type { Scheme, Source } from "./scheme";

/** The rules in force: what the plan and its scoring sheet say, and where it says otherwise the criteria sheet. */
export const schemeOf = perPlan((plan): Scheme => {
  const usual = planScheme(plan);
  if (!plan.criteria) return usual;
  const whole = new Map(plan.criteria.components.map((row) => [row.component, row]));
  const given = (component: Component): number | undefined => weightOf(whole.get(component));
  const { performance, potential, isUndivided, isGuess } = pointsInForce(plan);
  const split = usual.split ?? splitOf(performance, given("1.1"), given("1.2"));
  const source = (component: Component, isUsual: boolean, of: Source): Source => ({
    from: isUsual ? of.from : "user",
    at: whole.get(component)?.weight.at,
  });
  const isUsual = performance === usual.performance;
  const isUsualSplit = split === usual.split;
  return {
    fiscalYear: usual.fiscalYear,
    performance,
    potential,
    isUndivided,
    isGuess,
    split,
    parts: usual.parts,
    sources: {
      performance: source("1", isUsual, usual.sources.performance),
      potential: source("2", isUsual, usual.sources.potential),
      agenda: source("1.1", isUsualSplit, usual.sources.agenda),
      function: source("1.2", isUsualSplit, usual.sources.function),
    },
    inForce: new Map([...whole].map(([component, { inForce }]) => [component, inForce])),
    criteria: new Map([...usual.criteria, ...judgeCriteria(plan).criteria]),
  };
});

function weightOf(row: CriteriaRow | undefined): number | undefined {
  return row?.weight.state === "read" && row.weight.value >= 0 ? row.weight.value : undefined;
}

function splitOf(performance: number, agenda: number | undefined, rest: number | undefined): Scheme["split"] {
  if (agenda === undefined && rest === undefined) return undefined;
  return {
    agenda: agenda ?? Math.max(0, performance - (rest ?? 0)),
    function: rest ?? Math.max(0, performance - (agenda ?? 0)),
  };
}
