import { showFindings } from "../../src/cli/show-findings";
import type { Finding } from "../../src/core/findings/finding";
import { en } from "../../src/core/messages/en";
import { readPlan } from "../../src/core/plan/read-plan";
import { aSnapshot } from "../support/a-snapshot";

function unknown(sheet: string, row: number, column: number, code: string): Finding {
  const at = { sheet, row, column };
  return { code: "kr-code-unknown", severity: "warning", at, related: [], facts: { code }, fix: undefined };
}

test("accepts findings in the workbook's order: by sheet, then down the rows and along the columns", () => {
  const snapshot = aSnapshot({ ก: [["x"]], ข: [["x"]] });
  const findings = [
    unknown("ข", 0, 0, "1111"),
    unknown("ก", 9, 0, "2222"),
    unknown("ก", 1, 3, "3333"),
    unknown("ก", 1, 0, "4444"),
  ];
  const told = showFindings(
    "a.xlsx",
    { snapshot, plan: readPlan(snapshot), findings, ignored: [] },
    en,
    (_, text) => text,
  );
  expect(told.match(/\d{4}/g)).toEqual(["4444", "3333", "2222", "1111"]);
  expect(told).toMatch(/\nWarnings\n {2}ก\n[^]*\n {2}ข\n[^]*\nErrors 0 · Warnings 4 · Notes 0\n$/);
});
