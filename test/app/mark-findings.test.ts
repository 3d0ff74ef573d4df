import { markFindings } from "../../src/app/mark-findings";
import type { Finding } from "../../src/core/findings/finding";
import type { Mark } from "../../src/port/marks";

const at = (row: number) => ({ sheet: "แผน", row, column: 2 });
const finding = (row: number, severity: Finding["severity"]): Finding => ({
  code: "host-missing",
  severity,
  at: at(row),
  facts: { keyResult: "ก" },
  related: [],
  fix: undefined,
});

test("marks each cell once, as its most severe finding", async () => {
  let marked: readonly Mark[] = [];
  const marks = {
    mark: async (given: readonly Mark[]) => void (marked = given),
    clear: async () => 0,
  };
  const count = await markFindings(marks, [
    finding(1, "info"),
    finding(1, "error"),
    finding(1, "warning"),
    finding(2, "warning"),
  ]);
  expect(count).toBe(2);
  expect(marked).toEqual([
    { at: at(1), severity: "error" },
    { at: at(2), severity: "warning" },
  ]);
});
