import type { Severity } from "../core/findings/finding";
import type { Workbook } from "../port/workbook";
import { checkPlan } from "./check-plan";
import { groupFindings } from "./group-findings";
import { planHead } from "./plan-head";
import type { Review } from "./review";
import { writesOfFix } from "./writes-of-fix";

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
