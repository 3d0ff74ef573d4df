import { valueOf, type Reading } from "../../grid/reading";
import { currentTarget } from "./current-target";
import type { Name } from "../name";
import type { Plan } from "../plan";
import type { Target } from "../target";

/** A place of the plan that names a KR. */
export interface KeyResultStatement {
  readonly part: "evaluation" | "objectives" | "yearly-targets" | "list" | "scoring";
  readonly name: Name;
  readonly code: string | undefined;
  /** For the plan's year; undefined where none can stand. */
  readonly target: Reading<Target> | undefined;
  /** For the years before and after. */
  readonly otherYears: readonly Reading<Target>[];
}

interface Statements {
  readonly evaluated: readonly KeyResultStatement[];
  /** Objectives, then targets by year. */
  readonly part1: readonly KeyResultStatement[];
  readonly listed: readonly KeyResultStatement[];
  /** The scoring sheet's KRs, where there is no evaluation that it should repeat. */
  readonly scored: readonly KeyResultStatement[];
}

interface Row {
  readonly name: Name;
  readonly code?: Reading<string>;
  readonly target?: Reading<Target>;
}

const NO_YEARS: readonly Reading<Target>[] = [];

/** Every place that names a KR, part by part in the plan's order. Rows that hold only "-" name none. */
export function keyResultStatements(plan: Plan): Statements {
  const evaluated: KeyResultStatement[] = [];
  const part1: KeyResultStatement[] = [];
  const listed: KeyResultStatement[] = [];
  const scored: KeyResultStatement[] = [];
  for (const { rows } of plan.evaluations) for (const row of rows) add(evaluated, "evaluation", row);
  for (const row of plan.objectives) add(part1, "objectives", row);
  for (const { name, code, targets } of plan.yearlyTargets) {
    const target = currentTarget(targets, plan.fiscalYear?.value);
    const otherYears = targets.flatMap((other) => (other.target === target ? [] : [other.target]));
    add(part1, "yearly-targets", { name, code, ...(target && { target }) }, otherYears);
  }
  for (const { name } of plan.listed) add(listed, "list", { name });
  const rows = evaluated.length === 0 ? (plan.scoring?.rows ?? []) : [];
  for (const row of rows) if (row.component !== "2") add(scored, "scoring", row);
  return { evaluated, part1, listed, scored };
}

function add(
  statements: KeyResultStatement[],
  part: KeyResultStatement["part"],
  { name, code, target }: Row,
  otherYears = NO_YEARS,
): void {
  if (name.value === "") return;
  statements.push({ part, name, code: valueOf(code), target, otherYears });
}
