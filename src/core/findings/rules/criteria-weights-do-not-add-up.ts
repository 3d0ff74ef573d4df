import { valueOf } from "../../grid/reading";
import { ALL_POINTS } from "../../plan/across/component-points";
import { sumWeights } from "../../plan/across/sum-weights";
import type { Component } from "../../plan/component";
import type { CriteriaRow } from "../../plan/criteria-rows";
import type { Plan } from "../../plan/plan";
import { schemeOf } from "../../scorecard/default-scheme";
import { listIndicators } from "../../scorecard/list-indicators";
import { planScheme } from "../../scorecard/plan-scheme";
import { usualPoints } from "../../scorecard/points-in-force";
import { weighIndicators, type Weighed, type WeightPool } from "../../scorecard/weigh-indicators";
import { addUpWeights, failsToReach } from "../../scorecard/add-up-weights";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";
import { oddWeight } from "../odd-weight";
import { wrongHalves } from "../wrong-halves";

type Problem = Found<"criteria-weights-do-not-add-up">;

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
  const { performance, potential } = usualPoints(plan);
  // Where only the second is not what the plan says, it was changed.
  const isSecond = valueOf(one.weight) === performance && valueOf(two.weight) !== potential;
  const [at, other] = isSecond ? [two.weight.at, one.weight.at] : [one.weight.at, two.weight.at];
  return [{ at, facts, related: [other] }];
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
    const given = set.flatMap(({ key, weighed }) => {
      const at = scheme.criteria.get(key)?.sources.weight.at;
      const usual = planScheme(plan).criteria.get(key)?.weight;
      return at
        ? [{ at, own: weighed.weight, planned: usual === undefined ? undefined : { value: usual } }]
        : [];
    });
    const odd = given.length === 1 ? given[0] : oddWeight(given, added.summed - points);
    const cells = given.map((weight) => weight.at);
    const at = odd?.at ?? wholeOf(plan, component)?.weight.at ?? cells[0];
    const facts = { component, expected: points, summed: added.summed, blank: added.blank };
    return at ? [{ at, facts, related: cells.filter((cell) => cell !== at) }] : [];
  });
}

function wholeOf(plan: Plan, wanted: Component): CriteriaRow | undefined {
  return plan.criteria?.components.find(({ component }) => component === wanted);
}
