import type { Severity } from "../core/findings/finding";
import type { ReviewedFinding, ReviewGroup } from "./review";

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** By sheet, in the workbook's order; within a sheet the most severe first, then in reading order. */
export function groupFindings(
  findings: readonly ReviewedFinding[],
  sheets: readonly string[],
): readonly ReviewGroup[] {
  const bySheet = new Map<string, ReviewedFinding[]>(sheets.map((sheet) => [sheet, []]));
  for (const reviewed of findings) bySheet.get(reviewed.finding.at.sheet)?.push(reviewed);
  return [...bySheet]
    .filter(([, group]) => group.length > 0)
    .map(([sheet, group]) => ({ sheet, findings: group.sort(inOrder) }));
}

function inOrder({ finding: one }: ReviewedFinding, { finding: other }: ReviewedFinding): number {
  return (
    RANK[one.severity] - RANK[other.severity] || one.at.row - other.at.row || one.at.column - other.at.column
  );
}
