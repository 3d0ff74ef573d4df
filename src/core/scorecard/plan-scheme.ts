import { sameCell } from "../grid/cell-ref";
import { valueOf } from "../grid/reading";
import { isLessBetter } from "../plan/cells/is-less-better";
import { perPlan } from "../plan/per-plan";
import type { Component } from "../plan/component";
import type { Plan } from "../plan/plan";
import { isNone, type Target } from "../plan/target";
import { listIndicators, type Indicator } from "./list-indicators";
import { partPoints } from "./part-points";
import { usualPoints } from "./points-in-force";
import { printedLevels, type LevelsInForce } from "./printed-levels";
import type { Criterion, Origin, Scheme, Source } from "./scheme";
import { typedWeight } from "./typed-weight";

/** The scheme that follows from the plan itself and from the weights typed in its scoring sheet. */
export const planScheme = perPlan((plan): Scheme => {
  const { performance, potential, odd, isUndivided, isGuess } = usualPoints(plan);
  const typed = typedSplit(plan, performance);
  const split = typed ?? statedSplit(plan, performance);
  const isInPart4 = plan.evaluations.some(({ statedWeight }) => statedWeight) || plan.potential?.statedWeight;
  const isStated = isInPart4 || plan.scoring?.stated.has("1") || plan.scoring?.stated.has("2");
  const points = source(isStated && !odd ? "plan" : "assumed");
  const half = source(typed ? "user" : split ? "plan" : "assumed");
  const criteria = new Map<string, Criterion>();
  for (const indicator of listIndicators(plan)) criteria.set(indicator.key, criterionOf(indicator));
  return {
    fiscalYear: plan.fiscalYear?.value,
    performance,
    potential,
    isUndivided,
    isGuess,
    split,
    parts: plan.scoring ? partPoints(plan.scoring) : [],
    sources: {
      performance: points,
      potential: points,
      agenda: half,
      function: half,
    },
    inForce: new Map(),
    criteria,
  };
});

function source(from: Origin): Source {
  return { from, at: undefined };
}

/** Typed on the heading or subtotal row of 1.1 and 1.2; where only one is, the other gets the rest. */
function typedSplit(plan: Plan, performance: number): Scheme["split"] {
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
    agenda: agenda ?? Math.max(0, performance - (rest ?? 0)),
    function: rest ?? Math.max(0, performance - (agenda ?? 0)),
  };
}

/** What the headings of 1.1 and 1.2 say, if that makes up component 1. */
function statedSplit({ scoring }: Plan, performance: number): Scheme["split"] {
  const [agenda, rest] = [scoring?.stated.get("1.1")?.value, scoring?.stated.get("1.2")?.value];
  if (agenda === undefined || rest === undefined || agenda + rest !== performance) return undefined;
  return { agenda, function: rest };
}

function criterionOf({ name, row, planned }: Indicator): Criterion {
  const target = valueOf(row?.target) ?? valueOf(planned?.target);
  const levels = printedLevels(row);
  const criterion = levels ? byLevels(levels) : criterionFor(name.value, target);
  const weight = printedWeight(row, planned);
  if (weight === undefined) return criterion;
  return { ...criterion, weight, sources: { ...criterion.sources, weight: source("plan") } };
}

/** What the plan prints; where the scoring sheet is the evaluation table itself, its weight is no other one. */
function printedWeight(row: Indicator["row"], planned: Indicator["planned"]): number | undefined {
  const printed = planned?.weight;
  if (printed?.state !== "read" || printed.value < 0) return undefined;
  return row?.weight && sameCell(row.weight.at, printed.at) ? undefined : printed.value;
}

function criterion(kind: "ratio" | "lower" | "milestone", from: Origin): Criterion {
  return {
    method: { kind },
    guessed: false,
    weight: undefined,
    cap: 1,
    belowFirstLevel: 1,
    sources: { weight: source("assumed"), method: source(from) },
    thresholdCells: undefined,
    cells: undefined,
  };
}

function byLevels({ method, cells }: LevelsInForce): Criterion {
  return { ...MILESTONE, method, thresholdCells: cells };
}

/** How an indicator is scored of which nothing is known. */
export const BY_RATIO = criterion("ratio", "assumed");
const MILESTONE = criterion("milestone", "plan");
const BOUND_RATIO = criterion("ratio", "plan");
const LOWER = criterion("lower", "plan");
const PERHAPS_LOWER: Criterion = { ...criterion("lower", "assumed"), guessed: true };

/**
 * A bound decides, then the kind of the target or that it is none at all, then words in the name; a change is
 * measured by its size. The name of an indicator is in normal form already.
 */
function criterionFor(name: string, target: Target | undefined): Criterion {
  if (target?.kind === "milestone") return MILESTONE;
  if (target?.bound === "at-most" || target?.bound === "less-than") return LOWER;
  if (target?.bound !== undefined) return BOUND_RATIO;
  if (target?.kind === "change") return BY_RATIO;
  if (target && isNone(target)) return LOWER;
  return isLessBetter(name) ? PERHAPS_LOWER : BY_RATIO;
}
