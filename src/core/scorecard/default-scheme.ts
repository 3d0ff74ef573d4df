import { sameCell } from "../grid/cell-ref";
import { valueOf } from "../grid/reading";
import { isLessBetter } from "../plan/cells/is-less-better";
import type { Component, Plan } from "../plan/plan";
import type { Target } from "../plan/target";
import { listIndicators, type Indicator } from "./list-indicators";
import type { Criterion, Scheme } from "./scheme";
import { typedWeight } from "./typed-weight";

/** Part 4 of the plan: องค์ประกอบที่ 1 ร้อยละ 70, องค์ประกอบที่ 2 ร้อยละ 30. */
const PERFORMANCE = 70;
const POTENTIAL = 30;

/** The scheme that follows from the plan itself and from the weights typed in its scoring sheet. */
export function schemeOf(plan: Plan): Scheme {
  return {
    performance: PERFORMANCE,
    potential: POTENTIAL,
    split: splitOf(plan),
    cap: 1,
    belowFirstLevel: 1,
    criteria: new Map(listIndicators(plan).map((indicator) => [indicator.key, criterionOf(indicator)])),
  };
}

/** Typed on the heading or subtotal row of 1.1 and 1.2; where only one is, the other gets the rest. */
function splitOf(plan: Plan): Scheme["split"] {
  const typed = (wanted: Component): number | undefined => {
    const found = plan.scoring?.sums.find(
      ({ component, weight }) => component === wanted && typedWeight(weight) !== undefined,
    );
    return typedWeight(found?.weight);
  };
  const agenda = typed("1.1");
  const rest = typed("1.2");
  if (agenda === undefined && rest === undefined) return undefined;
  return {
    agenda: agenda ?? Math.max(0, PERFORMANCE - (rest ?? 0)),
    function: rest ?? Math.max(0, PERFORMANCE - (agenda ?? 0)),
  };
}

function criterionOf({ name, row, planned }: Indicator): Criterion {
  const target = valueOf(row?.target) ?? valueOf(planned?.target);
  const criterion = criterionFor(name.value, target);
  const weight = printedWeight(row, planned);
  return weight === undefined ? criterion : { ...criterion, weight };
}

/** What the plan prints; where the scoring sheet is the evaluation table itself, its weight is no other one. */
function printedWeight(row: Indicator["row"], planned: Indicator["planned"]): number | undefined {
  const printed = planned?.weight;
  if (printed?.state !== "read" || printed.value < 0) return undefined;
  return row?.weight && sameCell(row.weight.at, printed.at) ? undefined : printed.value;
}

const MILESTONE: Criterion = { method: { kind: "milestone" }, guessed: false, weight: undefined };
const RATIO: Criterion = { method: { kind: "ratio" }, guessed: false, weight: undefined };
const LOWER: Criterion = { method: { kind: "lower" }, guessed: false, weight: undefined };
const PERHAPS_LOWER: Criterion = { ...LOWER, guessed: true };

/**
 * A bound decides, then the kind of the target, then words in the name; a change is measured by its size. The
 * name of an indicator is in normal form already.
 */
function criterionFor(name: string, target: Target | undefined): Criterion {
  if (target?.kind === "milestone") return MILESTONE;
  if (target?.bound === "at-most" || target?.bound === "less-than") return LOWER;
  if (target?.bound !== undefined || target?.kind === "change") return RATIO;
  return isLessBetter(name) ? PERHAPS_LOWER : RATIO;
}
