import type { Finding } from "../findings/finding";
import type { IgnoredFinding } from "../findings/ignored-finding";
import type { PlanPart } from "../plan/part";
import type { Plan } from "../plan/plan";
import type { Scorecard } from "../scorecard/scorecard";

export interface ReportInput {
  readonly plan: Plan;
  /** Part by part, in the order in which they are told. */
  readonly findings: readonly PartFindings[];
  /** Rows of the sheet of ignored findings; those that leave nothing out any more are not told. */
  readonly ignored: readonly IgnoredFinding[];
  readonly scorecard: Scorecard;
  /** The office whose plan it is, where the plan says so; else it is left to be filled in by hand. */
  readonly office: string | undefined;
  /** The workbook's name, where it has one. */
  readonly file: string | undefined;
  readonly date: ReportDate;
}

export interface PartFindings {
  /** undefined: of no part of the plan. */
  readonly part: PlanPart | undefined;
  readonly findings: readonly Finding[];
}

/** `month` is 1 to 12, `year` Buddhist. */
export interface ReportDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}
