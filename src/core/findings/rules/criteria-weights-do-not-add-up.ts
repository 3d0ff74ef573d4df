import { valueOf } from "../../grid/reading";
import { sumWeights } from "../../plan/across/sum-weights";
import type { Component } from "../../plan/component";
import type { CriteriaRow } from "../../plan/criteria-rows";
import type { Plan } from "../../plan/plan";
import { schemeOf } from "../../scorecard/default-scheme";
import { listIndicators } from "../../scorecard/list-indicators";
import { weighIndicators, type Weighed, type WeightPool } from "../../scorecard/weigh-indicators";
import { addUpWeights, failsToReach } from "../add-up-weights";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";
import { wrongHalves } from "../wrong-halves";

type Problem = Found<"criteria-weights-do-not-add-up">;

const ALL_POINTS = 100;
const DUST = 5e-7;

export const criteriaWeightsDoNotAddUp = defineRule({
  code: "criteria-weights-do-not-add-up",
  severity: "error",
  summary:
    "The weights of the criteria add up: components to 100, halves and indicators to their component's",
  check: (plan) =>
    plan.criteria ? [...checkComponents(plan), ...checkHalves(plan), ...checkPools(plan)] : [],
});

function checkComponents(plan: Plan): readonly Problem[] {
  const [one, two] = [wholeOf(plan, "1"), wholeOf(plan, "2")];
  const given = [one, two].flatMap((row) => valueOf(row?.weight) ?? []);
  const isUsable =
    [one, two].every((row) => row?.weight.state !== "unreadable") && Math.min(0, ...given) === 0;
  const summed = sumWeights(given);
  if (!one || !two || given.length === 0 || !isUsable || Math.abs(summed - ALL_POINTS) < DUST) return [];
  const facts = { component: "total", expected: ALL_POINTS, summed, blank: 0 } as const;
  return [{ at: one.weight.at, facts, related: [two.weight.at] }];
}

function checkHalves(plan: Plan): readonly Problem[] {
  const [agenda, routine] = [wholeOf(plan, "1.1"), wholeOf(plan, "1.2")];
  const given = [agenda, routine].flatMap((row) => valueOf(row?.weight) ?? []);
  if (!agenda || !routine || given.length === 0 || Math.min(...given) < 0) return [];
  const wrong = wrongHalves(plan, given);
  if (!wrong) return [];
  const facts = { component: "1", ...wrong, blank: 0 } as const;
  const cells = [agenda.weight.at, routine.weight.at] as const;
  const [at, other] = valueOf(agenda.weight) === undefined ? [cells[1], cells[0]] : cells;
  return [{ at, facts, related: [other] }];
}

/** Indicators by what they share; weights typed in the scoring sheet are another rule's. */
function checkPools(plan: Plan): readonly Problem[] {
  const scheme = schemeOf(plan);
  const indicators = listIndicators(plan);
  const pools = new Map<WeightPool, { readonly key: string; readonly weighed: Weighed }[]>();
  weighIndicators(indicators, scheme).forEach((weighed, place) => {
    const own = pools.get(weighed.pool) ?? [];
    pools.set(weighed.pool, own);
    own.push({ key: indicators[place]?.key ?? "", weighed });
  });
  return [...pools].flatMap(([{ component, points }, own]): Problem[] => {
    const set = own.filter(({ weighed }) => weighed.from === "criteria");
    if (set.length === 0 || own.some(({ weighed }) => weighed.from === "sheet")) return [];
    const added = addUpWeights(
      own.map(({ weighed }) => ({
        own: weighed.from === "shared" ? undefined : weighed.weight,
        planned: undefined,
      })),
    );
    if (!failsToReach(added, points)) return [];
    const cells = set.flatMap(({ key }) => scheme.criteria.get(key)?.sources.weight.at ?? []);
    const at = wholeOf(plan, component)?.weight.at ?? cells[0];
    const facts = { component, expected: points, summed: added.summed, blank: added.blank };
    return at ? [{ at, facts, related: cells }] : [];
  });
}

function wholeOf(plan: Plan, wanted: Component): CriteriaRow | undefined {
  return plan.criteria?.components.find(({ component }) => component === wanted);
}
