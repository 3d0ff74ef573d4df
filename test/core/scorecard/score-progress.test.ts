import fc from "fast-check";
import type { Snapshot } from "../../../src/core/grid/snapshot";
import { readPlan } from "../../../src/core/plan/read-plan";
import { schemeOf } from "../../../src/core/scorecard/default-scheme";
import { scorePlan } from "../../../src/core/scorecard/score-plan";
import { scoreProgress } from "../../../src/core/scorecard/score-progress";
import { aSnapshot, type TestCell } from "../../support/a-snapshot";
import { scoringSheets } from "../../support/scoring-sheets";

function progressOf(snapshot: Snapshot) {
  const plan = readPlan(snapshot);
  return scoreProgress(plan, scorePlan(plan, schemeOf(plan)));
}

const PERIODS = ["ผล 6 เดือน", "ผล 9 เดือน", "ผล 12 เดือน"];

/** Rows of 1.1 with name, target, weight, and actuals under `headers`. */
const agenda = (headers: readonly string[], ...rows: readonly TestCell[][]) =>
  progressOf(
    aSnapshot({
      แบบ: [["ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", ...headers, "คะแนน"], ["1.1 Agenda Base"], ...rows],
    }),
  );
const totals = (progress: ReturnType<typeof progressOf>) =>
  progress?.stages.map(({ at, points }) => [at, points?.performance.min, points?.performance.value]);

test("says nothing of a sheet without parts of the year", () => {
  expect(agenda(["ผลการดำเนินงาน"], ["ก", 10, 70, 5])).toBeUndefined();
});

test("scores each part of the year by the actuals of its time", () => {
  const progress = agenda(PERIODS, ["ก", 10, 30, 2, 5, 10], ["ข", 10, 40, 5, 5, 7.5]);
  expect(totals(progress)).toEqual([
    [6, 26, 26],
    [9, 35, 35],
    [12, 60, 60],
  ]);
});

test("an indicator that was not reported keeps its earlier actual; before its first one the score is a range", () => {
  const progress = agenda(PERIODS, ["ก", 10, 30, 2, null, null], ["ข", 10, 40, "-", 5, null]);
  expect(totals(progress)).toEqual([
    [6, 6, null],
    [9, 26, 26],
    [12, undefined, undefined],
  ]);
  expect(progress?.stages.map(({ reported, indicators }) => [reported, indicators])).toEqual([
    [1, 2],
    [1, 2],
    [0, 2],
  ]);
});

test.each<[string, TestCell[], number[]]>([
  ["single quarters, which their sum beside them tells", [2, 2, 3, 3, 10], [14, 28, 49, 70]],
  ["single quarters of which some are to come", [2, 2, null, null, 4], [14, 28, NaN, NaN]],
  ["quarters that are counted from October", [2, 4, 7, 10, 10], [14, 28, 49, 70]],
])("scores %s", (_, actuals, points) => {
  const headers = ["ผลไตรมาส 1", "ผลไตรมาส 2", "ผลไตรมาส 3", "ผลไตรมาส 4", "รวมผลงาน"];
  const progress = agenda(headers, ["จำนวนต้นไม้", "10 ต้น", 70, ...actuals]);
  const scored = progress?.stages.flatMap(({ at, points }) =>
    at === "now" ? [] : [points?.performance.value ?? NaN],
  );
  expect(scored).toEqual(points);
});

test("an actual that cannot be read is missing in its part of the year", () => {
  expect(totals(agenda(PERIODS, ["ก", 10, 70, 5, "ดีมาก", 10]))).toEqual([
    [6, 35, 35],
    [9, 0, null],
    [12, 70, 70],
  ]);
});

test("text that is no actual is not reported, neither in a part of the year nor now", () => {
  const headers = ["ผลการดำเนินงาน", "ผล 6 เดือน"];
  const late = "ยังไม่รายงาน";
  const progress = agenda(headers, ["ก", 10, 30, late, 5], ["ข", 10, 40, 5, late]);
  expect(progress?.stages.map(({ at, reported }) => [at, reported])).toEqual([
    [6, 1],
    ["now", 1],
  ]);
});

test("of an indicator that is cancelled nothing is to be reported", () => {
  const progress = agenda(PERIODS, ["ก", 10, 30, 2, 5, 10], ["ข", 10, 40, 5, "ยกเลิก", "ยกเลิก"]);
  expect(progress?.stages.map(({ reported, indicators }) => [reported, indicators])).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
});

test("a plain column is the score now, whatever its cells were before", () => {
  const progress = agenda(["ผลการดำเนินงาน", "ผล 6 เดือน"], ["ก", 10, 70, 10, 5]);
  expect(totals(progress)).toEqual([
    [6, 35, 35],
    ["now", 70, 70],
  ]);
  expect(progress?.indicators[0]?.actuals.map(({ at, text, cell }) => [at, text, cell.column])).toEqual([
    [6, "5", 4],
    ["now", "10", 3],
  ]);
});

test("what was typed over a score belongs to the actual in force", () => {
  const headers = ["ผล 6 เดือน", "ผล 12 เดือน", "ร้อยละความสำเร็จ"];
  const progress = agenda(headers, ["ก", 10, 70, 5, 10, 0.1, 60]);
  expect(totals(progress)).toEqual([
    [6, 35, 35],
    [12, 70, 70],
  ]);
});

describe("the trend compares the last two actuals", () => {
  test.each<[string, TestCell, TestCell[], string | undefined]>([
    ["จำนวนครั้ง", "6 ครั้ง", [2, 3, 5], "better"],
    ["จำนวนครั้ง", "6 ครั้ง", [2, "ร้อยละ 50", "3 ครั้ง"], "same"],
    ["ร้อยละของงาน", "ร้อยละ 80", [60, 70, 65], "worse"],
    ["จำนวนวัน", "ไม่เกิน 5 วัน", [9, 8, 7], "better"],
    ["จำนวนเรื่องค้าง", "5 เรื่อง", [4, 4, 6], "worse"],
    ["จำนวนครั้ง", "6 ครั้ง", [2, null, 3], "better"],
    ["จำนวนครั้ง", "6 ครั้ง", [2, "ระดับ 3", null], undefined],
    ["จำนวนครั้ง", "6 ครั้ง", [null, 3, "มาก"], undefined],
    ["จัดทำแผน", "แล้วเสร็จ", ["อยู่ระหว่างดำเนินการ", "แล้วเสร็จ", null], "better"],
    ["งาน", "ดีขึ้นมาก", [2, 3, null], "better"],
  ])("%s, %s: %j is %s", (name, target, actuals, trend) => {
    expect(agenda(PERIODS, [name, target, 70, ...actuals])?.indicators[0]?.trend).toBe(trend);
  });
});

test("a row that leans on an earlier part of the year than others is an assumption", () => {
  const sheet = [
    ["ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", ...PERIODS, "คะแนน"],
    ["ก", 10, 30, 2, null, null],
    ["ข", 10, 20, 2, 5, null],
    ["ค", 10, 20],
  ];
  const plan = readPlan(aSnapshot({ แบบ: sheet }));
  expect(scorePlan(plan, schemeOf(plan)).assumptions).toMatchObject([
    {
      code: "actual-from-earlier-period",
      facts: { period: 6, latest: 9, indicators: ["ก"] },
      cells: [{ column: 3 }],
    },
  ]);
});

test.each<[string, TestCell[], boolean]>([
  ["of several parts of the year, short of the target", ["12 ครั้ง", 3, 3, 3], true],
  ["of several parts of the year, which reach it", ["12 ครั้ง", 3, 6, 12], false],
  ["of a single part", ["12 ครั้ง", 3], false],
  ["of a percent", ["ร้อยละ 80", 20, 20, 20], false],
  ["of what less is better of", ["ไม่เกิน 2 ครั้ง", 1, 2, 3], false],
])("a latest actual is said to be taken for the year's: %s", (_, row, isSaid) => {
  const header = ["ตัวชี้วัด", "ค่าเป้าหมาย", "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "น้ำหนัก", "คะแนน"];
  const plan = readPlan(aSnapshot({ แบบ: [header, ["การจัดกิจกรรม", ...row]] }));
  const codes = scorePlan(plan, schemeOf(plan)).assumptions.map(({ code }) => code);
  expect(codes.includes("actual-taken-as-total")).toBe(isSaid);
});

const close = 1e-9;

test("scores lie between 0 and what there is to earn, whatever the sheet", () => {
  fc.assert(
    fc.property(scoringSheets, (snapshot) => {
      for (const { points } of progressOf(snapshot)?.stages ?? []) {
        if (!points) continue;
        const { min, max, weight } = points.total;
        expect(min).toBeGreaterThanOrEqual(0);
        expect(max).toBeGreaterThanOrEqual(min - close);
        const given = points.performance.max + points.potential.max;
        expect(max).toBeLessThanOrEqual(Math.max(weight, given) + close);
      }
    }),
  );
});

test("the same actuals in two parts of the year earn the same score", () => {
  const cell = fc.constantFrom<TestCell>(null, 0, 3, "6 ครั้ง", "ร้อยละ 50", "ดีมาก", true);
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
      const rows = cells.map((actual, i): TestCell[] => [`งาน ${i}`, "6 ครั้ง", 10, actual, actual, null]);
      const [six, nine] = agenda(PERIODS, ...rows)?.stages ?? [];
      expect(six?.points?.total).toEqual(nine?.points?.total);
    }),
  );
});
