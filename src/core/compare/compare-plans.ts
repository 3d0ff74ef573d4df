import { planFigures, type PlanFigures } from "../plan/across/plan-figures";
import type { Plan } from "../plan/plan";
import { aChange, type Change } from "./change";
import { compareIndicators, type ComparedIndicator } from "./compare-indicators";
import { compareProjects, type ComparedProject } from "./compare-projects";

/** One year's plan in a few numbers. */
export interface YearFigures extends PlanFigures {
  /** Buddhist year. */
  readonly fiscalYear: number | undefined;
}

/** What became of last year's plan. */
export interface PlanComparison {
  readonly last: YearFigures;
  readonly current: YearFigures;
  readonly indicators: readonly ComparedIndicator[];
  readonly projects: readonly ComparedProject[];
  /** All changes, warnings first, else in the order of the rows. */
  readonly changes: readonly Change[];
}

/** Compares the plans of two years: indicators with their targets and weights, projects with their budgets. */
export function comparePlans(last: Plan, current: Plan): PlanComparison {
  const indicators = compareIndicators(last, current);
  const projects = compareProjects(last, current);
  const all = [
    ...yearsOutOfOrder(last, current),
    ...[...indicators, ...projects].flatMap(({ changes }) => changes),
  ];
  return {
    last: figuresOf(last),
    current: figuresOf(current),
    indicators,
    projects,
    changes: [
      ...all.filter(({ severity }) => severity === "warning"),
      ...all.filter(({ severity }) => severity !== "warning"),
    ],
  };
}

function figuresOf(plan: Plan): YearFigures {
  return { ...planFigures(plan), fiscalYear: plan.fiscalYear?.value };
}

function yearsOutOfOrder({ fiscalYear: last }: Plan, { fiscalYear: current }: Plan): readonly Change[] {
  if (!last || !current || last.value < current.value) return [];
  const facts = { last: last.value, current: current.value };
  return [aChange("years-out-of-order", facts, last.at, current.at)];
}
