import { arithmeticOf } from "../../src/app/arithmetic-of";
import type { Finding } from "../../src/core/findings/finding";

const aFinding = (code: string, facts: object) => ({ code, facts }) as unknown as Finding;

test.each([
  ["budget-total-differs", { stated: 300, summed: 250 }, "baht", ["stated", 300], ["summed", 250], 50],
  ["closing-amount-differs", { stated: 300, summed: 350 }, "baht", ["stated", 300], ["summed", 350], -50],
  ["budget-detail-differs", { here: 5, elsewhere: 3 }, "baht", ["here", 5], ["elsewhere", 3], 2],
  ["budget-mention-differs", { mentioned: 5, planned: 3 }, "baht", ["here", 5], ["elsewhere", 3], 2],
  ["kr-count-differs", { stated: 8, counted: 7 }, "count", ["stated", 8], ["counted", 7], 1],
  ["kr-count-too-low", { minimum: 8, counted: 7 }, "count", ["required", 8], ["counted", 7], 1],
  [
    "weights-do-not-add-up",
    { expected: 70, summed: 65, stated: undefined },
    "points",
    ["required", 70],
    ["summed", 65],
    5,
  ],
  [
    "weights-do-not-add-up",
    { expected: 70, summed: 65, stated: 68 },
    "points",
    ["stated", 68],
    ["summed", 65],
    3,
  ],
  [
    "score-overwritten",
    { column: "achievement", typed: 90, computed: 80 },
    "percent",
    ["typed", 90],
    ["computed", 80],
    10,
  ],
] as const)("writes %s %j as a sum in %s", (code, facts, unit, first, second, difference) => {
  expect(arithmeticOf(aFinding(code, facts))).toEqual({
    unit,
    first: { label: first[0], amount: first[1] },
    second: { label: second[0], amount: second[1] },
    difference,
  });
});

test.each([
  ["a total that is left open", aFinding("budget-total-differs", { stated: undefined, summed: 250 })],
  ["a finding about a name", aFinding("project-name-varies", { here: "a", elsewhere: "b" })],
])("has no sum for %s", (_, finding) => {
  expect(arithmeticOf(finding)).toBeUndefined();
});
