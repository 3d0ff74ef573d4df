import { actualFactor, inUnitOf } from "../../../src/core/scorecard/convert-actual";
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

test.each<[string, string, Target, number]>([
  ["a bare number that its name counts in things", "จำนวนต้นไม้", bare, 0.8],
  ["a bare number that no percent can be", "ผลงาน", { kind: "number", value: 200 }, 2],
  ["a bare number that its name counts in levels", "ระดับความสำเร็จ", { kind: "number", value: 5 }, 0.05],
  ["a bare number that its name counts in percent", "ร้อยละของรายได้", { kind: "number", value: 120 }, 1],
])("a percent of %s is a share of it, or one and the same", (_, name, target, factor) => {
  expect(actualFactor({ kind: "percent" }, target, name)).toBe(factor);
});

test.each<[string, number, Actual["kind"]]>([
  ["จำนวนผลิตภัณฑ์ที่ตรวจ", 60, "count"],
  ["จำนวนผลิตภัณฑ์ที่ตรวจ", 130, "number"],
  ["ร้อยละของผลิตภัณฑ์ที่ตรวจ", 60, "number"],
  ["ร้อยละของผลิตภัณฑ์ที่ตรวจ", 110, "count"],
])("of %s, a bare %d of ร้อยละ 100 (120 ผลิตภัณฑ์) is a %s", (name, value, kind) => {
  expect(inUnitOf({ kind: "number", value }, withProducts, name)).toEqual({ kind, value });
});
