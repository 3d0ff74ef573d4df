import type { Finding, Severity } from "../core/findings/finding";
import type { IgnoredFinding } from "../core/findings/ignored-finding";
import type { CellWrite } from "../core/patch/patch";
import type { Arithmetic } from "./arithmetic-of";
import type { PartGroup } from "./part-of-cell";
import type { PlanHead } from "./plan-head";

/** What is wrong with a plan, in the order in which it is shown. */
export interface Review {
  /** undefined where the workbook holds no plan. */
  readonly head: PlanHead | undefined;
  readonly sheetsRead: number;
  /** Milliseconds since 1970. */
  readonly checkedAt: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly groups: readonly ReviewGroup[];
  /** What the workbook says to leave out, in the order of its sheet. */
  readonly ignored: readonly IgnoredFinding[];
}

export interface ReviewGroup {
  readonly part: PartGroup;
  readonly findings: readonly ReviewedFinding[];
}

export interface ReviewedFinding {
  /** Unique within the review, and the same in the next one where the finding is the same. */
  readonly id: string;
  readonly finding: Finding;
  /** By which the workbook would know it, were it ignored. */
  readonly reference: string;
  /** The fix as a patch; empty where there is none. */
  readonly fix: readonly CellWrite[];
  readonly arithmetic: Arithmetic | undefined;
}
