import { groupFindings } from "../../src/app/group-findings";
import type { ReviewedFinding } from "../../src/app/review";
import type { Finding, Severity } from "../../src/core/findings/finding";

function aFinding(id: number, severity: Severity, sheet: string, row: number, column = 0): ReviewedFinding {
  return { id, finding: { severity, at: { sheet, row, column } } as Finding, fix: [] };
}

test("puts the most severe first, then reads from the top and from the left", () => {
  const findings = [
    aFinding(1, "info", "A", 0),
    aFinding(2, "warning", "A", 9),
    aFinding(3, "error", "A", 20, 2),
    aFinding(4, "error", "A", 20, 1),
    aFinding(5, "warning", "A", 3),
  ];
  const [group] = groupFindings(findings, ["A"]);
  expect(group?.findings.map(({ id }) => id)).toEqual([4, 3, 5, 2, 1]);
});

test("keeps the workbook's order of sheets and leaves out those without findings", () => {
  const findings = [aFinding(1, "info", "A", 0), aFinding(2, "error", "C", 0)];
  expect(groupFindings(findings, ["C", "B", "A"]).map(({ sheet }) => sheet)).toEqual(["C", "A"]);
});
