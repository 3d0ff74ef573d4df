import type { Finding, Severity } from "../core/findings/finding";
import type { CellWrite } from "../core/patch/patch";
import type { PlanHead } from "./plan-head";

/** What is wrong with a plan, in the order in which it is shown. */
export interface Review {
  /** undefined where the workbook holds no plan. */
  readonly head: PlanHead | undefined;
  readonly sheetsRead: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly groups: readonly ReviewGroup[];
}

export interface ReviewGroup {
  readonly sheet: string;
  readonly findings: readonly ReviewedFinding[];
}

export interface ReviewedFinding {
  /** Unique within the review. */
  readonly id: number;
  readonly finding: Finding;
  /** The fix as a patch; empty where there is none. */
  readonly fix: readonly CellWrite[];
}
