import { groupFindings } from "../../src/app/group-findings";
import type { PartGroup } from "../../src/app/part-of-cell";
import type { Finding, Severity } from "../../src/core/findings/finding";

function aFinding(id: number, severity: Severity, sheet: string, row = 0, column = 0) {
  return { id, finding: { severity, at: { sheet, row, column } } as Finding };
}

const PARTS: Readonly<Record<string, PartGroup>> = { A: "part-1", B: "part-2", C: "evaluation" };
const group = (findings: readonly ReturnType<typeof aFinding>[], sheets = ["A", "B", "C"]) =>
  groupFindings(findings, sheets, ({ sheet }) => PARTS[sheet] ?? "other").map(
    ({ part, findings: inPart }) => [part, ...inPart.map(({ id }) => id)],
  );

test("puts the most severe first, then reads from the top and from the left", () => {
  const findings = [
    aFinding(1, "info", "A", 0),
    aFinding(2, "warning", "A", 9),
    aFinding(3, "error", "A", 20, 2),
    aFinding(4, "error", "A", 20, 1),
    aFinding(5, "warning", "A", 3),
  ];
  expect(group(findings)).toEqual([["part-1", 4, 3, 5, 2, 1]]);
});

test("puts the part with the most severe finding first, and else keeps the plan's order", () => {
  const findings = [aFinding(1, "info", "A"), aFinding(2, "error", "C"), aFinding(3, "info", "B")];
  expect(group(findings)).toEqual([
    ["evaluation", 2],
    ["part-1", 1],
    ["part-2", 3],
  ]);
});

test("reads the sheets of a part in the workbook's order", () => {
  const findings = [aFinding(1, "info", "Y"), aFinding(2, "info", "X")];
  expect(group(findings, ["X", "Y"])).toEqual([["other", 2, 1]]);
});

test("puts a missing part where it would stand", () => {
  const missing = aFinding(1, "info", "A");
  const finding = { ...missing.finding, code: "section-missing", facts: { part: "part-3" } } as Finding;
  expect(group([{ ...missing, finding }])).toEqual([["part-3", 1]]);
});
