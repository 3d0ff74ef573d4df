import type { Finding, Severity } from "../core/findings/finding";
import type { CellWrite } from "../core/patch/patch";
import type { Workbook } from "../port/workbook";
import { checkPlan } from "./check-plan";
import { groupFindings } from "./group-findings";
import { planHead, type PlanHead } from "./plan-head";
import { writesOfFix } from "./writes-of-fix";

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

/** Reads and checks the workbook's plan. Nothing is written. */
export async function reviewPlan(workbook: Workbook): Promise<Review> {
  const { snapshot, plan, findings } = await checkPlan(workbook);
  const head = planHead(plan);
  const shown = head ? findings : [];
  const count = (severity: Severity) => shown.filter((finding) => finding.severity === severity).length;
  const sheets = snapshot.sheets.map(({ name }) => name);
  return {
    head,
    sheetsRead: sheets.length,
    counts: { error: count("error"), warning: count("warning"), info: count("info") },
    groups: groupFindings(
      shown.map((finding, id) => ({ id, finding, fix: writesOfFix(snapshot, finding.fix) })),
      sheets,
    ),
  };
}
