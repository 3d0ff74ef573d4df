import type { Reading } from "../../grid/reading";
import { currentTarget } from "./current-target";
import type { KeyResult } from "../key-results";
import type { Name } from "../name";
import type { Plan } from "../plan";
import type { Target } from "../target";

/** A place of the plan that names a KR. */
export interface KeyResultStatement {
  readonly part: "evaluation" | "objectives" | "yearly-targets" | "list" | "scoring";
  readonly name: Name;
  readonly code: Reading<string> | undefined;
  /** For the plan's year; undefined where none can stand. */
  readonly target: Reading<Target> | undefined;
  /** For the years before and after. */
  readonly otherYears: readonly Reading<Target>[];
}

interface Statements {
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

/** What an evaluated KR says of itself, read from its row when asked for: rules look at all of them, each at a part. */
export class EvaluatedStatement implements KeyResultStatement {
  readonly part = "evaluation";
  readonly otherYears = NO_YEARS;

  constructor(private readonly row: KeyResult) {}

  get name(): Name {
    return this.row.name;
  }

  get code(): Reading<string> {
    return this.row.code;
  }

  get target(): Reading<Target> {
    return this.row.target;
  }
}

/**
 * Every place but the evaluation that names a KR, part by part in the plan's order. Rows that hold only "-" name none.
 */
export function keyResultStatements(plan: Plan, isEvaluated: boolean): Statements {
  const part1: KeyResultStatement[] = [];
  const listed: KeyResultStatement[] = [];
  const scored: KeyResultStatement[] = [];
  for (const row of plan.objectives) add(part1, "objectives", row);
  for (const { name, code, targets } of plan.yearlyTargets) {
    const target = currentTarget(targets, plan.fiscalYear?.value);
    const otherYears = targets.flatMap((other) => (other.target === target ? [] : [other.target]));
    add(part1, "yearly-targets", { name, code, ...(target && { target }) }, otherYears);
  }
  for (const { name } of plan.listed) add(listed, "list", { name });
  const rows = isEvaluated ? [] : (plan.scoring?.rows ?? []);
  for (const row of rows) if (row.component !== "2" && !row.exempt?.isStep) add(scored, "scoring", row);
  return { part1, listed, scored };
}

function add(
  statements: KeyResultStatement[],
  part: KeyResultStatement["part"],
  { name, code, target }: Row,
  otherYears = NO_YEARS,
): void {
  if (name.value === "") return;
  statements.push({ part, name, code, target, otherYears });
}
