import type { Plan } from "../../plan/plan";
import type { ScoringSum } from "../../plan/scoring";
import { areFractions, mayBeFractions } from "../../plan/across/sum-weights";
import { scoringGaps } from "../../plan/across/scoring-gaps";
import { pointsInForce } from "../../scorecard/points-in-force";
import { typedWeight } from "../../scorecard/typed-weight";
import { addUpWeights, failsToReach, type AddedWeights } from "../../scorecard/add-up-weights";
import { checkParts } from "../check-parts";
import { checkHeadings, checkPrinted } from "../check-printed";
import { defineRule } from "../define-rule";
import { givenWeights, type GivenWeight } from "../given-weights";
import { isWithin, type Part } from "../is-within";
import { oddWeight } from "../odd-weight";
import { outdatedWeights } from "../outdated-weights";
import { withPartPoints } from "../part-weights";
import { wrongHalves } from "../wrong-halves";
import { pointsOf, weightsProblem as problem, type WeightsProblem as Problem } from "../weights-problem";

export const weightsDoNotAddUp = defineRule({
  code: "weights-do-not-add-up",
  severity: "error",
  summary: "The weights of a component add up to its points, and their sums say so",
  check(plan) {
    const headings = checkHeadings(plan);
    const printed = checkPrinted(plan);
    const { isUndivided } = pointsInForce(plan);
    const own = givenWeights(plan);
    const fractions = own.map((weight) => weight.own);
    const isOfOne = mayBeFractions(fractions) && own.every(({ component }) => component === undefined);
    if (isOfOne || areFractions(fractions)) return [...headings, ...printed, ...checkFractions(plan, own)];
    const weights = placed(own, isUndivided);
    const isUnplaced = isUndivided || weights.some(({ component }) => component === undefined);
    const explained = new Set<Part>([...incomplete(plan), ...printed.map(({ facts }) => facts.component)]);
    const shared = withPartPoints(plan, weights);
    const parts: readonly Part[] = isUnplaced ? ["total"] : ["1", "2"];
    const problems = parts
      .filter((part) => !explained.has(part))
      .flatMap((part) => checkRows(plan, part, rowsOf(shared, part)));
    if (![...problems, ...printed].some(({ facts }) => isWithin(facts.component, "1")))
      problems.push(...checkSplit(plan, shared));
    for (const { facts } of problems) explained.add(facts.component);
    // Sums of outdated shares come right with them.
    for (const { component } of outdatedWeights(plan)) explained.add(component);
    return [
      ...headings,
      ...printed,
      ...problems,
      ...checkSums(plan, shared, explained),
      ...(explained.size === 0 ? checkParts(plan, weights) : []),
    ];
  },
});

/** Where no row stands under a component, and the weights do not ask for all 100, the rows are component 1. */
function placed(weights: readonly GivenWeight[], isUndivided: boolean): readonly GivenWeight[] {
  if (isUndivided || weights.some(({ component }) => component !== undefined)) return weights;
  return weights.map((weight) => ({ ...weight, component: "1" }));
}

/** Components whose rows are not those of the plan: what they add up to follows from that. */
function incomplete(plan: Plan): readonly Part[] {
  const gaps = scoringGaps(plan);
  return (["1", "2"] as const).filter((part) => gaps[part].missing.length + gaps[part].unknown.length > 0);
}

/** Fractions make 1, and so does what is typed as their sum. */
function checkFractions(plan: Plan, weights: readonly GivenWeight[]): readonly Problem[] {
  const added = addUpWeights(weights);
  if (areFractions(weights.map(({ own }) => own)))
    return sumsOf(plan, "total").flatMap((sum) => checkSum(plan, sum, added));
  const cells = weights.map(({ at }) => at);
  const cell = sumsOf(plan, "total").find(({ weight }) => weight)?.weight?.at ?? cells[0];
  return cell ? [problem("total", cell, 1, added, cells)] : [];
}

function checkRows(plan: Plan, part: Part, weights: readonly GivenWeight[]): readonly Problem[] {
  if (!weights.some(({ own }) => own !== undefined) || weights.some(({ isValid }) => !isValid)) return [];
  const points = pointsOf(plan, part);
  const all = addUpWeights(weights);
  if (!failsToReach(all, points)) return [];
  const inOne = partThatLacks(plan, weights, points - all.summed);
  if (inOne) return [inOne];
  // Where 1.1 and 1.2 state their points, the fault may be in one of them.
  const halves = part === "1" ? halvesThatFail(plan, weights) : [];
  const [half] = halves;
  const blamed = half && halves.length === 1 ? half : { part, points };
  const rows = rowsOf(weights, blamed.part);
  const added = addUpWeights(rows);
  const odd = oddWeight(rows, added.summed - blamed.points);
  const sum = sumsOf(plan, blamed.part).find(({ weight }) => weight)?.weight;
  const cell = odd?.at ?? sum?.at ?? rows[0]?.at;
  const related = odd?.planned ? [odd.planned.at] : rows.map((weight) => weight.at);
  return cell ? [problem(blamed.part, cell, blamed.points, added, related)] : [];
}

/** The one strategy, department or group whose own weight says that its rows lack just these points, or have them too many. */
function partThatLacks(plan: Plan, weights: readonly GivenWeight[], points: number): Problem | undefined {
  const [found, ...others] = checkParts(plan, weights).filter(
    ({ facts: { stated, summed } }) => stated !== undefined && Math.abs(stated - summed - points) < 1e-9,
  );
  return others.length === 0 ? found : undefined;
}

function halvesThatFail(
  plan: Plan,
  weights: readonly GivenWeight[],
): readonly { part: Part; points: number }[] {
  return (["1.1", "1.2"] as const).flatMap((part) => {
    const points = sumsOf(plan, part).flatMap(({ weight }) => typedWeight(weight) ?? [])[0];
    const fails = points !== undefined && failsToReach(addUpWeights(rowsOf(weights, part)), points);
    return fails ? [{ part, points }] : [];
  });
}

/** Points typed for 1.1 and 1.2 while their rows share them: they are what the rows get. */
function checkSplit(plan: Plan, weights: readonly GivenWeight[]): readonly Problem[] {
  const typed = (["1.1", "1.2"] as const).flatMap((part) => {
    const sum = sumsOf(plan, part).find(({ weight }) => typedWeight(weight) !== undefined)?.weight;
    return sum?.reading.state === "read" ? [sum.reading] : [];
  });
  const [first, second] = typed;
  const isShared = addUpWeights(rowsOf(weights, "1")).blank > 0;
  if (!first || !isShared) return [];
  const wrong = wrongHalves(
    plan,
    typed.map(({ value }) => value),
  );
  if (!wrong) return [];
  return [problem("1", first.at, wrong.expected, { ...wrong, blank: 0 }, second ? [second.at] : [])];
}

/** Typed sums against their rows; a sum that only repeats a fault below it is left out. */
function checkSums(
  plan: Plan,
  weights: readonly GivenWeight[],
  faulty: ReadonlySet<Part>,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const part of ["1.1", "1.2", "1", "2", "total"] as const) {
    const sums = sumsOf(plan, part).filter(({ weight }) => weight?.reading.state === "read");
    const isExplained = [...faulty, ...problems.map(({ facts }) => facts.component)].some(
      (other) => isWithin(other, part) || isWithin(part, other),
    );
    if (sums.length === 0 || isExplained) continue;
    const rows = rowsOf(weights, part);
    if (rows.length === 0 || rows.some(({ isValid }) => !isValid)) continue;
    const added = addUpWeights(rows);
    const wrong = sums.flatMap((sum) => checkSum(plan, sum, added));
    const [first, ...others] = wrong;
    if (first)
      problems.push({ ...first, related: [...(first.related ?? []), ...others.map(({ at }) => at)] });
  }
  return problems;
}

function checkSum(plan: Plan, { component, weight }: ScoringSum, added: AddedWeights): readonly Problem[] {
  if (weight?.reading.state !== "read") return [];
  const { value: stated, at } = weight.reading;
  if (added.blank === 0) {
    const isRight = Math.abs(stated - added.summed) <= added.tolerance;
    return isRight ? [] : [problem(component, at, added.summed, added, [], stated)];
  }
  // A formula adds up the rows that are filled so far.
  if (weight.formula !== undefined) return [];
  if (component === "1.1" || component === "1.2") {
    return failsToReach(added, stated) ? [problem(component, at, stated, added, [])] : [];
  }
  const expected = pointsOf(plan, component);
  return stated === expected
    ? []
    : [problem(component, at, expected, { ...added, summed: stated, blank: 0 }, [])];
}

function rowsOf(weights: readonly GivenWeight[], part: Part): readonly GivenWeight[] {
  return part === "total" ? weights : weights.filter(({ component }) => isWithin(component ?? "total", part));
}

function sumsOf({ scoring }: Plan, part: Part): readonly ScoringSum[] {
  return scoring?.sums.filter(({ component }) => component === part) ?? [];
}
