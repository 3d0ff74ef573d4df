import type { Severity } from "../core/findings/finding";
import { findingReference } from "../core/findings/finding-reference";
import { isKept } from "../core/kept/is-kept";
import { isReport } from "../core/kept/report-mark";
import type { Workbook } from "../port/workbook";
import { arithmeticOf } from "./arithmetic-of";
import { checkPlan } from "./check-plan";
import { groupFindings } from "./group-findings";
import { nameFindings } from "./name-findings";
import { partOfCell } from "./part-of-cell";
import { planHead } from "./plan-head";
import type { Review } from "./review";
import { writesOfFix } from "./writes-of-fix";

/** Reads and checks the workbook's plan. Nothing is written. `now` is in milliseconds since 1970. */
export async function reviewPlan(workbook: Pick<Workbook, "read">, now: number): Promise<Review> {
  const { snapshot, plan, findings, ignored } = await checkPlan(workbook);
  const head = planHead(plan);
  const shown = head ? findings : [];
  const count = (severity: Severity) => shown.filter((finding) => finding.severity === severity).length;
  const sheets = snapshot.sheets.map(({ name }) => name);
  const names = nameFindings(shown);
  const reviewed = shown.map((finding, nth) => ({
    id: names[nth] ?? "",
    finding,
    reference: findingReference(snapshot, finding),
    fix: writesOfFix(snapshot, finding.fix),
    arithmetic: arithmeticOf(finding),
  }));
  return {
    head,
    sheetsRead: snapshot.sheets.filter((grid) => !isKept(grid.name) && !isReport(grid)).length,
    checkedAt: now,
    counts: { error: count("error"), warning: count("warning"), info: count("info") },
    groups: groupFindings(reviewed, sheets, partOfCell(plan)),
    ignored,
  };
}
