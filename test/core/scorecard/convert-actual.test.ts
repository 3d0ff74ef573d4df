import { actualFactor } from "../../../src/core/scorecard/convert-actual";
import type { Actual, Target } from "../../../src/core/plan/target";

const percent: Target = { kind: "percent", value: 80 };
const times: Target = { kind: "count", value: 6, classifier: "ครั้ง" };
const level: Target = { kind: "level", value: 4 };
const bare: Target = { kind: "number", value: 80 };
const done: Target = { kind: "milestone", value: 1 };
const change: Target = { kind: "change", value: 10, classifier: "ร้อยละ" };
const withProducts: Target = {
  kind: "percent",
  value: 100,
  second: { kind: "count", value: 120, classifier: "ผลิตภัณฑ์" },
};

test.each<[string, Actual["kind"], Target, number | undefined]>([
  ["a percent and a percent", "percent", percent, 1],
  ["a bare number and a percent", "number", percent, 1],
  ["a bare number and a count", "number", times, 1],
  ["a count and a count", "count", times, 1],
  ["a percent and a bare number", "percent", bare, 1],
  ["a level and a bare number", "level", bare, 1],
  ["a percent and a change", "percent", change, 1],
  ["a count and a change in percent", "count", change, undefined],
  ["a percent and a change of a count", "percent", { ...change, classifier: "แห่ง" }, undefined],
  ["a percent of a count", "percent", times, 0.06],
  ["a percent of a level", "percent", level, 0.04],
  ["a count and the count in brackets", "count", withProducts, 100 / 120],
  ["done and a count", "milestone", times, 6],
  ["done and a percent", "milestone", percent, 80],
  ["a percent and a milestone", "percent", done, 0.01],
  ["a count and a milestone", "count", done, 1],
  ["a level and a percent", "level", percent, undefined],
  ["a count and a percent without brackets", "count", percent, undefined],
  ["a count and a level", "count", level, undefined],
])("compares %s", (_, kind, target, expected) => {
  expect(actualFactor({ kind }, target)).toBe(expected);
});
