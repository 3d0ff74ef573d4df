import { perPlan } from "../plan/per-plan";
import type { CriteriaIndicator, CriteriaRow } from "../plan/criteria-rows";
import type { Plan } from "../plan/plan";
import { BY_RATIO, planScheme } from "./plan-scheme";
import { faultyCriterion, type FaultyCriterion } from "./faulty-criterion";
import { judgeMethod } from "./judge-method";
import { mapFive } from "./map-five";
import { matchCriteria } from "./match-criteria";
import type { Criterion, Method, Source } from "./scheme";

export interface JudgedCriteria {
  /** By the key of `listIndicators`, those that have a row. */
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly faults: readonly FaultyCriterion[];
}

/** Percent: less would be a fraction, more a slip. */
const LOWEST_CAP = 10;
const HIGHEST_CAP = 200;
const PERCENT = 100;

const NOTHING_JUDGED: JudgedCriteria = { criteria: new Map(), faults: [] };

/** What the criteria sheet says of single indicators, and what of that cannot be used. */
export const judgeCriteria = perPlan((plan: Plan): JudgedCriteria => {
  // The usual criteria of a large plan are not worked out to compare them with nothing.
  if (!plan.criteria) return NOTHING_JUDGED;
  const { rows, again } = matchCriteria(plan);
  const faults: FaultyCriterion[] = [...plan.criteria.unplaced];
  for (const row of plan.criteria.components) judgeWeight(row, faults);
  const usual = planScheme(plan).criteria;
  const criteria = new Map<string, Criterion>();
  for (const [key, row] of rows) criteria.set(key, judgeRow(row, usual.get(key) ?? BY_RATIO, faults));
  for (const { name } of again) faults.push({ at: name.at, fault: "row-again", text: name.value });
  return { criteria, faults };
});

/** The weight, unless it is blank or none. */
function judgeWeight({ weight }: CriteriaRow, faults: FaultyCriterion[]): number | undefined {
  if (weight.state === "read" && weight.value >= 0) {
    // Under a number format Excel keeps a typed 5% as 0.05.
    if (weight.value > 0 && weight.value < 1) faults.push(faultyCriterion(weight, "weight-below-one"));
    return weight.value;
  }
  if (weight.state !== "blank") faults.push(faultyCriterion(weight, "weight-unusable"));
  return undefined;
}

function judgeRow(row: CriteriaIndicator, usual: Criterion, faults: FaultyCriterion[]): Criterion {
  const weight = judgeWeight(row, faults) ?? usual.weight;
  const method = judgeMethod(row, faults) ?? usual.method;
  const belowFirstLevel = judgeBelow(row, faults) ?? 1;
  const cap = judgeCap(row, method, faults);
  const isUsual =
    isSameMethod(method, usual.method) &&
    (method.kind !== "levels" || belowFirstLevel === usual.belowFirstLevel) &&
    cap === 1 &&
    !row.isConfirmed;
  const methodFrom: Source = {
    from: isUsual ? usual.sources.method.from : "user",
    at: row.method.at,
  };
  const weightFrom: Source = {
    from: weight === usual.weight ? usual.sources.weight.from : "user",
    at: row.weight.at,
  };
  return {
    method,
    guessed: usual.guessed && isUsual,
    weight,
    cap,
    belowFirstLevel,
    sources: { weight: weightFrom, method: methodFrom },
    thresholdCells: method === usual.method ? usual.thresholdCells : mapFive(row.thresholds, ({ at }) => at),
    cells: {
      inForce: row.inForce,
      below: row.below.at,
      cap: row.cap.at,
    },
  };
}

function isSameMethod(one: Method, other: Method): boolean {
  if (one.kind !== "levels" || other.kind !== "levels") return one.kind === other.kind;
  return one.thresholds.every((threshold, index) => threshold === other.thresholds[index]);
}

export function isUsableBelow(level: number): level is 0 | 1 {
  return level === 0 || level === 1;
}

export function isUsableCap(percent: number): boolean {
  return percent >= LOWEST_CAP && percent <= HIGHEST_CAP;
}

function judgeBelow({ below }: CriteriaIndicator, faults: FaultyCriterion[]): 0 | 1 | undefined {
  if (below.state === "read" && isUsableBelow(below.value)) return below.value;
  if (below.state !== "blank") faults.push(faultyCriterion(below, "below-unusable"));
  return undefined;
}

function judgeCap({ cap }: CriteriaIndicator, { kind }: Method, faults: FaultyCriterion[]): number {
  if (cap.state === "blank") return 1;
  if (cap.state === "read" && isUsableCap(cap.value)) {
    if (kind === "ratio" || cap.value === PERCENT) return kind === "ratio" ? cap.value / PERCENT : 1;
    faults.push(faultyCriterion(cap, "cap-unused"));
  } else {
    faults.push(faultyCriterion(cap, "cap-unusable"));
  }
  return 1;
}
