import type { Review, ReviewedFinding } from "../../src/app/review";
import { safeFixes } from "../../src/app/safe-fixes";
import type { FindingCode } from "../../src/core/findings/finding";
import { aWrite } from "../support/office/a-write";

const at = (row: number) => ({ sheet: "A", row, column: 0 });
const aFinding = (code: FindingCode, ...rows: number[]) =>
  ({ finding: { code }, fix: rows.map((row) => aWrite(at(row), "1", 1)) }) as unknown as ReviewedFinding;
const aReview = (...findings: ReviewedFinding[]) => ({ groups: [{ findings }] }) as unknown as Review;

test("takes together the fixes that need no decision, and counts the others", () => {
  const fixes = safeFixes(
    aReview(
      aFinding("budget-stored-as-text", 1, 2),
      aFinding("project-repeat-unmarked", 3),
      aFinding("project-name-varies", 4),
      aFinding("budget-total-differs", 5),
      aFinding("target-missing"),
    ),
  );
  expect(fixes.patch.map((write) => write.at.row)).toEqual([1, 2, 3]);
  expect(fixes.fixed).toHaveLength(2);
  expect(fixes.others).toBe(2);
});

test("has nothing to fix where nothing is found", () => {
  expect(safeFixes(aReview())).toMatchObject({ patch: [], fixed: [], others: 0 });
});
