import { findProblems } from "../../../../src/core/findings/find-problems";
import { fillScoringSheet } from "../../../../src/core/patch/fill-scoring-sheet";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { schemeOf } from "../../../../src/core/scorecard/default-scheme";
import { a1 } from "../../../../src/core/grid/cell-ref";
import { contentAt, type Snapshot } from "../../../../src/core/grid/snapshot";
import { applyPatch } from "../../../../src/core/patch/apply-patch";
import { aPlan } from "../../../support/a-plan";
import { aSnapshot, formula, type TestCell } from "../../../support/a-snapshot";
import { aScoringSheet } from "../../../support/a-scoring-sheet";
import { calculate } from "../../../support/calculate";
import { anEvaluationTable } from "../../../support/an-evaluation-table";
import { scoreOf } from "../../../support/score-of";

const KEPT = [1, null, "จำนวนครั้งในการจัดประชุม", "10 ครั้ง", 60, 8] as const;
const NAME = "ร้อยละของเรื่องที่ได้รับการแก้ไข";
const sheet = (...rows: readonly (readonly TestCell[])[]) => ({
  แบบให้คะแนน: aScoringSheet(KEPT, ...rows, ["รวม", null, null, null, 100]),
});
const withSecond = (name: TestCell, target: TestCell, weight: TestCell, actual: TestCell) =>
  sheet([2, null, name, target, weight, actual]);

test.each([
  "ยกเลิก",
  "ขอยกเลิก",
  "ยกเลิกตัวชี้วัด",
  "ขอยกเว้น",
  "ได้รับการยกเว้นการประเมิน",
  "ไม่ประเมิน",
  "ไม่ประเมินในปีนี้",
  "ไม่มีการวัดผล",
  "ไม่นำมาคิดคะแนน",
  "ยกเว้นการประเมิน (มติที่ประชุมครั้งที่ 3/2568)",
])("an indicator with %s for an actual is neither scored nor weighed", (text) => {
  const plan = aPlan(withSecond(NAME, "ร้อยละ 80", 40, text));
  const { rows, total, assumptions } = scoreOf(plan);
  expect(rows[1]).toMatchObject({ weight: 0, achievement: null, score: null });
  expect(total).toEqual({ weight: 100, min: 48, max: 48, value: 48, outOf: 60 });
  expect(assumptions).toMatchObject([
    { code: "indicator-exempt", facts: { text, indicators: [NAME] }, cells: [{ row: 2, column: 5 }] },
    { code: "weights-sum-differs", facts: { component: "total", summed: 60, expected: 100 } },
  ]);
  expect(findProblems(plan)).toEqual([]);
});

describe("a remark beside the indicator", () => {
  const remarked = (actual: TestCell, remark: TestCell) =>
    aPlan({
      แบบให้คะแนน: [
        ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน", "หมายเหตุ"],
        [1, "จำนวนครั้งในการจัดประชุม", "10 ครั้ง", 60, 8, null, null],
        [2, NAME, "ร้อยละ 80", 40, actual, null, remark],
        ["รวม", null, null, 100],
      ],
    });

  test("may say so where there is no actual", () => {
    const { rows, assumptions } = scoreOf(remarked(null, "ยกเลิกตามมติที่ประชุม"));
    expect(rows[1]).toMatchObject({ weight: 0, score: null });
    expect(assumptions[0]).toMatchObject({ code: "indicator-exempt", cells: [{ row: 2, column: 6 }] });
  });

  test.each([
    [72, "ยกเลิก"],
    [null, "ยกเลิกกิจกรรมเดือนมีนาคม"],
    [null, "ยังไม่ประเมิน"],
  ])("says nothing of the kind beside %s: %s", (actual, remark) => {
    expect(scoreOf(remarked(actual, remark)).rows[1]).toMatchObject({ weight: 40 });
  });
});

test.each([
  ["target", [NAME, "ยกเลิก", null, null]],
  ["weight", [NAME, "ร้อยละ 80", "ยกเลิก", null]],
  ["name", [`${NAME} (ยกเลิก)`, "ร้อยละ 80", null, null]],
] as const)("the %s may say so as well", (_, [name, target, weight, actual]) => {
  const plan = aPlan(withSecond(name, target, weight, actual));
  expect(scoreOf(plan)).toMatchObject({
    total: { value: 48, outOf: 60 },
    assumptions: [{ code: "indicator-exempt", facts: { text: "ยกเลิก" } }, { code: "weights-sum-differs" }],
  });
  // What the others weigh is all that is told.
  expect(findProblems(plan).map(({ code }) => code)).toEqual(["weights-do-not-add-up"]);
});

test.each([
  ["achievement", ["ยกเลิก", null]],
  ["score", [null, "ไม่ประเมิน"]],
] as const)("the %s may say so beside an actual", (_, result) => {
  const plan = aPlan(sheet([2, null, NAME, "ร้อยละ 80", 40, 20, ...result]));
  expect(scoreOf(plan)).toMatchObject({
    total: { value: 48, outOf: 60 },
    assumptions: [{ code: "indicator-exempt" }, { code: "weights-sum-differs" }],
  });
  expect(findProblems(plan)).toEqual([]);
});

test.each(["ส่งแล้วเมื่อวาน", "อยู่ระหว่างดำเนินการ", "4 ครั้ง", -20, 120])(
  "what its actual says is no fault: %s",
  (actual) => {
    const plan = aPlan(sheet([2, null, NAME, "ร้อยละ 80", 40, actual, null, "ไม่ประเมิน"]));
    expect(findProblems(plan)).toEqual([]);
  },
);

test("an actual in words is asked for where it counts", () => {
  const underWay = (no: number, name: string, score: TestCell) =>
    [no, null, name, "10 ครั้ง", 50, "อยู่ระหว่างดำเนินการ", null, score] as const;
  const plan = aPlan({ ก: aScoringSheet(underWay(1, NAME, null), underWay(2, KEPT[2], "ไม่ประเมิน")) });
  const asked = findProblems(plan).filter(({ code }) => code === "actual-missing");
  expect(asked.map(({ at }) => a1(at))).toEqual(["'ก'!F2"]);
});

test("a score of which something else was called off is scored", () => {
  const plan = aPlan(sheet([2, null, NAME, "ร้อยละ 80", 40, 80, null, "ยกเลิกโครงการเดิม ใช้โครงการใหม่แทน"]));
  expect(scoreOf(plan).total).toMatchObject({ value: 88 });
});

test("is about the plan's indicator without such words behind its name", () => {
  const plan = aPlan({
    "ส่วนที่ 4": anEvaluationTable([{ name: KEPT[2], target: "10 ครั้ง" }, { name: NAME }]),
    แบบให้คะแนน: aScoringSheet(["1.1 Agenda Base"], [...KEPT], [2, null, `${NAME} (ขอยกเว้น)`, "ร้อยละ 80", 10]),
  });
  expect(findProblems(plan).map(({ code }) => code)).not.toContain("scoring-row-missing");
});

test("the target of an evaluation table says so without a fault", () => {
  const plan = aPlan({ "ส่วนที่ 4": anEvaluationTable([{ name: NAME, target: "ยกเลิก" }]) });
  expect(findProblems(plan).map(({ code }) => code)).not.toContain("target-unreadable");
});

test("has no share of the points, which the others then have", () => {
  const plan = aPlan({
    แบบให้คะแนน: aScoringSheet(
      [...KEPT.slice(0, 4), null, 8],
      [2, null, NAME, "ร้อยละ 80", null, "ยกเลิก"],
      [3, null, "ระดับความพึงพอใจ", "ระดับ 5", null, 4],
      ["รวม", null, null, null, 100],
    ),
  });
  const { rows, total } = scoreOf(plan);
  expect(rows.map(({ weight }) => weight)).toEqual([50, 0, 50]);
  expect(total).toEqual({ weight: 100, min: 80, max: 80, value: 80 });
});

test("still shows the target that its row states", () => {
  const plan = readPlan(aSnapshot(withSecond(NAME, "ร้อยละ 80", 40, "ยกเลิก")));
  expect(scoreOf(plan).rows[1]).toMatchObject({
    target: { kind: "percent", value: 80 },
    targetFrom: "sheet",
    score: null,
  });
});

test("is filled nowhere", () => {
  const snapshot = aSnapshot(sheet([2, null, NAME, "ร้อยละ 80", null, "ยกเลิก"], [3, null, "ก", 5, 40, 5]));
  const plan = readPlan(snapshot);
  const { patch } = fillScoringSheet(plan, schemeOf(plan), snapshot);
  const written = patch.flatMap((change) => (change.kind === "write" ? [a1(change.at).split("!")[1]] : []));
  expect(written).toEqual(["G2", "H2", "G4", "H4", "H5"]);
  expect(patch.at(-1)).toMatchObject({ becomes: { formula: "=SUM(H2:H4)", value: 88 } });
});

describe("what was filled before it was cancelled", () => {
  const fill = (snapshot: Snapshot) => {
    const plan = readPlan(snapshot);
    return fillScoringSheet(plan, schemeOf(plan), snapshot).patch;
  };
  const filled = (() => {
    const rows = [KEPT, [2, null, NAME, "ร้อยละ 80", null, 40], [3, null, "จำนวนคน", "10 คน", null, 5]];
    const snapshot = aSnapshot({ ก: aScoringSheet(...rows, ["รวม", null, null, null, null]) });
    return applyPatch(snapshot, fill(snapshot));
  })();

  test.each([
    ["target", 3, "ไม่ประเมิน"],
    ["weight", 4, "ยกเลิก"],
    ["name", 2, `${NAME} (ยกเลิก)`],
  ])("is taken out, as its %s says", (_, column, value) => {
    const at = { sheet: "ก", row: 2, column };
    const was = contentAt(filled, at);
    const cancelled = applyPatch(filled, [{ kind: "write", at, was, becomes: { value } }]);
    expect(scoreOf(readPlan(cancelled)).rows.map(({ weight }) => weight)).toEqual([60, 0, 10]);
    const after = applyPatch(cancelled, fill(cancelled));
    expect(fill(after)).toEqual([]);
    const [, , second, , sums] = calculate(after).get("ก") ?? [];
    expect([second?.[4] === value ? null : second?.[4], second?.[6], second?.[7]]).toEqual([
      null,
      null,
      null,
    ]);
    expect([sums?.[4], sums?.[7]]).toEqual([70, 53]);
  });
});

test("a weight that stays in a cancelled row is in the sum of weights, which is then no fault", () => {
  const snapshot = aSnapshot({
    ก: aScoringSheet(KEPT, [2, null, NAME, "ร้อยละ 80", 40, "ยกเลิก"], [null, null, "รวม"]),
  });
  const plan = readPlan(snapshot);
  const filled = applyPatch(snapshot, fillScoringSheet(plan, schemeOf(plan), snapshot).patch);
  expect(contentAt(filled, { sheet: "ก", row: 3, column: 4 })).toMatchObject({
    formula: "=SUM(E2:E3)",
    value: 100,
  });
  expect(findProblems(readPlan(filled))).toEqual([]);
});

test("where others share the rest, its weight is none of theirs", () => {
  const snapshot = aSnapshot({
    ก: aScoringSheet(
      ["1.1 Agenda Base"],
      [1, null, KEPT[2], "10 ครั้ง", 40, 8],
      [2, null, NAME, "ร้อยละ 80", 30, "ยกเลิก"],
      [3, null, "จำนวนคน", "10 คน", null, 8],
      [null, null, "รวมองค์ประกอบที่ 1"],
    ),
  });
  const plan = readPlan(snapshot);
  expect(findProblems(plan)).toEqual([]);
  const filled = applyPatch(snapshot, fillScoringSheet(plan, schemeOf(plan), snapshot).patch);
  const sum = contentAt(filled, { sheet: "ก", row: 5, column: 4 });
  expect(sum).toMatchObject({ formula: "=SUM(E3,E5)", value: 70 });
  expect(findProblems(readPlan(filled))).toEqual([]);
});

test("a formula of one's own counts neither for a cancelled row nor in the sum", () => {
  const snapshot = aSnapshot({
    ก: aScoringSheet(
      KEPT,
      [2, null, `${NAME} (ยกเลิก)`, "ร้อยละ 80", 40, 80, null, formula("=E3*F3/80", 40)],
      [null, null, "รวม", null, 100, null, null, formula("=SUM(H2:H3)", 40)],
    ),
  });
  const plan = readPlan(snapshot);
  expect(scoreOf(plan).total).toMatchObject({ value: 48, outOf: 60 });
  const { patch } = fillScoringSheet(plan, schemeOf(plan), snapshot);
  expect(patch.at(-1)).toMatchObject({ becomes: { formula: "=SUM(H2)", value: 48 } });
});

test.each([
  ["an activity that was called off earns nothing", "ยกเลิกโครงการ", 0],
  ["what is not known yet leaves a range", "ยังไม่ประเมิน", null],
  ["a number is a number", 40, 20],
])("%s", (_, actual, score) => {
  const { rows } = scoreOf(aPlan(withSecond("จำนวนตลาดที่ได้มาตรฐาน", 80, 40, actual)));
  expect(rows[1]).toMatchObject({ weight: 40, score });
});

test("a row in which a score is typed all the same counts as any other", () => {
  const plan = aPlan(sheet([2, null, NAME, "ร้อยละ 80", 40, "ขอยกเว้น", null, 40]));
  expect(scoreOf(plan).rows[1]).toMatchObject({ weight: 40, score: 40 });
});
