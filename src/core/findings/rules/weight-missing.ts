import { sameCell } from "../../grid/cell-ref";
import { valueOf } from "../../grid/reading";
import { isOpenSlot } from "../../plan/is-open-slot";
import type { Plan } from "../../plan/plan";
import type { PotentialIndicator } from "../../plan/potential";
import { evaluatedRows } from "../../plan/across/evaluated-rows";
import { potentialWeights, type PotentialWeight } from "../../plan/across/potential-weights";
import { sumWeights } from "../../plan/across/sum-weights";
import type { ScoringRow } from "../../plan/scoring";
import { isPercentFormat } from "../../scorecard/number-format";
import { pointsInForce } from "../../scorecard/points-in-force";
import { defineRule } from "../define-rule";
import type { Fix, Found } from "../finding";

export const weightMissing = defineRule({
  code: "weight-missing",
  severity: "warning",
  summary: "Every potential indicator prints its weight",
  check(plan) {
    if (!plan.potential) return missingInSheet(plan);
    const weights = potentialWeights(plan);
    const missing = weights.filter(
      ({ indicator: { name, weight } }) => weight.state === "blank" && name.value !== "",
    );
    const isNonePrinted = missing.length > 1 && missing.length === weights.length;
    if (isNonePrinted && missing.every(({ scored }) => scored)) return [];
    if (isNonePrinted) return tellInOne(missing.map(({ indicator }) => cellOfWeight(indicator)));
    const isAgreed = weights.every(
      ({ printed, scored }) => !scored || (printed ?? scored.value) === scored.value,
    );
    return missing.map((weight) => toFound(weight, isAgreed));
  },
});

interface WeightCell {
  readonly name: string;
  readonly at: Found<"weight-missing">["at"];
}

function cellOfWeight({ name, weight }: PotentialIndicator): WeightCell {
  return { name: name.value, at: weight.at };
}

/** Without the plan's own table the weights can only stand in the scoring sheet; filling that one works them out, too. */
function missingInSheet(plan: Plan): readonly Found<"weight-missing">[] {
  const rows = evaluatedRows(plan).filter(({ component }) => component === "2");
  const missing = rows.flatMap(({ name, weight }) =>
    name.value !== "" && isOpenSlot(weight) ? [{ name: name.value, at: weight.at }] : [],
  );
  if (missing.length > 1 && missing.length === rows.length) return tellInOne(missing);
  return missing.map((cell) => {
    const left = leftInSheet(plan, rows);
    if (left === undefined) return found(cell, {});
    const isPercent = isPercentFormat(rows.find(({ weight }) => weight?.at === cell.at)?.weight?.format);
    const fix = { writes: [{ at: cell.at, becomes: { value: isPercent ? left / 100 : left } }] };
    return { ...found(cell, { bySubtraction: left }), fix };
  });
}

/** What the other rows leave of the component's points, where all of them have a weight. */
function leftInSheet(plan: Plan, rows: readonly ScoringRow[]): number | undefined {
  const known = rows.flatMap(({ weight }) => valueOf(weight?.reading) ?? []);
  if (plan.criteria || known.length < Math.max(1, rows.length - 1)) return undefined;
  const left = sumWeights([pointsInForce(plan).potential, ...known.map((points) => -points)]);
  return left > 0 ? left : undefined;
}

/** One finding for many places: weights were left out of the whole table. */
function tellInOne([first, ...others]: readonly WeightCell[]): readonly Found<"weight-missing">[] {
  return first
    ? [{ ...found(first, { alsoMissing: others.length }), related: others.map(({ at }) => at) }]
    : [];
}

/**
 * What the scoring sheet says settles the matter, unless the other weights leave something else; and what they
 * leave is certain only while plan and scoring sheet agree about them.
 */
function toFound(
  { indicator, scored, bySubtraction }: PotentialWeight,
  isAgreed: boolean,
): Found<"weight-missing"> {
  const isSettled = scored !== undefined && (bySubtraction === undefined || bySubtraction === scored.value);
  const points = isSettled ? scored.value : bySubtraction;
  const fix = points === undefined || !isAgreed ? undefined : printWeight(indicator, points);
  const facts = isSettled ? { scored: scored.value } : { bySubtraction };
  return {
    ...found(cellOfWeight(indicator), facts),
    ...(isSettled && { severity: "info" as const, related: [scored.at] }),
    ...(fix && { fix }),
  };
}

function found(
  { name, at }: WeightCell,
  facts: Partial<Found<"weight-missing">["facts"]>,
): Found<"weight-missing"> {
  return {
    at,
    facts: { indicator: name, alsoMissing: 0, bySubtraction: undefined, scored: undefined, ...facts },
  };
}

/** Adds the phrase where the plan prints it: behind the indicator's name, before the office in charge. */
function printWeight({ name, weight, cellText }: PotentialIndicator, points: number): Fix | undefined {
  if (!sameCell(weight.at, name.at)) return undefined;
  const office = cellText.search(/\s*รับผิดชอบโดย/);
  const end = office < 0 ? cellText.trimEnd().length : office;
  const value = `${cellText.slice(0, end)} กำหนดค่าน้ำหนักคะแนนร้อยละ ${points}${cellText.slice(end)}`;
  return { writes: [{ at: name.at, becomes: { value } }] };
}
