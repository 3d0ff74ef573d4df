import type { Review, ReviewedFinding } from "../../src/app/review";
import { findingAt, shownFindings, shownGroups } from "../../src/app/shown-findings";
import type { Severity } from "../../src/core/findings/finding";

const aFinding = (id: string, severity: Severity) => ({ id, finding: { severity } }) as ReviewedFinding;
const review = {
  groups: [
    { part: "part-1", findings: [aFinding("a", "error"), aFinding("b", "info")] },
    { part: "part-2", findings: [aFinding("c", "info")] },
  ],
} as unknown as Review;

test("shows all findings without a filter, and none without a review", () => {
  expect(shownFindings({ review, severity: undefined }).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(shownFindings({ review: undefined, severity: undefined })).toEqual([]);
});

test("leaves out parts in which the filter leaves nothing", () => {
  expect(shownGroups({ review, severity: "error" }).map(({ part }) => part)).toEqual(["part-1"]);
  expect(shownGroups({ review, severity: "warning" })).toEqual([]);
});

test.each([
  ["the first where none is current", undefined, undefined, 1, "a"],
  ["the last where none is current, going back", undefined, undefined, -1, "c"],
  ["the next", undefined, "a", 1, "b"],
  ["the one of the next part", undefined, "b", 1, "c"],
  ["the first behind the last", undefined, "c", 1, "a"],
  ["the last before the first", undefined, "a", -1, "c"],
  ["the next that the filter leaves", "info", "b", 1, "c"],
  ["none where the filter leaves none", "warning", "a", 1, undefined],
] as const)("steps to %s", (_, severity, current, step, expected) => {
  expect(findingAt({ review, severity, current }, step)?.id).toBe(expected);
});
