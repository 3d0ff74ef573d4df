import { findProblems } from "../../../../src/core/findings/find-problems";
import { fillScoringSheet } from "../../../../src/core/patch/fill-scoring-sheet";
import { applyPatch } from "../../../../src/core/patch/apply-patch";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { schemeOf } from "../../../../src/core/scorecard/default-scheme";
import { aPlan } from "../../../support/a-plan";
import { aSnapshot, formula, type TestCell } from "../../../support/a-snapshot";
import { anEvaluationTable } from "../../../support/an-evaluation-table";
import { aScoringSheet } from "../../../support/a-scoring-sheet";
import { scoreOf } from "../../../support/score-of";

const MEETINGS = "จำนวนครั้งในการจัดประชุม";
const sheet = (parent: readonly TestCell[], ...steps: readonly (readonly TestCell[])[]) =>
  aPlan({
    คะแนน: aScoringSheet(
      parent,
      ...steps,
      [2, null, "จำนวนผู้เข้าร่วม", "20 คน", 40, 20],
      ["รวม", null, null, null, 100],
    ),
  });
const measured: readonly TestCell[] = [1, null, MEETINGS, "10 ครั้ง", 60, 8];
const [PLANNED, DONE] = ["จัดทำแผนการประชุม", "ดำเนินการตามแผน"] as const;

test.each([
  [
    "scores",
    [
      ["1.1", null, PLANNED, null, null, null, null, 20],
      ["1.2", null, DONE, null, null, null, null, 28],
    ],
  ],
  [
    "targets and actuals",
    [
      ["1.1", null, PLANNED, "1 แผน", null, 1],
      ["1.2", null, DONE, "4 ครั้ง", null, 4],
    ],
  ],
] as const)("steps with %s below an indicator that is measured itself do not count once more", (_, steps) => {
  const plan = sheet(measured, ...steps);
  const { total, assumptions } = scoreOf(plan);
  expect(total).toEqual({ weight: 100, min: 88, max: 88, value: 88 });
  expect(assumptions).toMatchObject([{ code: "step-not-scored", facts: { indicators: [PLANNED, DONE] } }]);
  expect(findProblems(plan)).toEqual([]);
});

test("nothing that steps say is a fault, also where the plan does not know them", () => {
  const plan = aPlan({
    "ส่วนที่ 4": anEvaluationTable([{ name: MEETINGS, target: "10 ครั้ง" }]),
    คะแนน: aScoringSheet(
      ["1.1 Agenda Base"],
      [1, null, MEETINGS, "10 ครั้ง", 70, 8],
      ["1.1", null, PLANNED, "ตามที่กำหนด", null, "ส่งแล้วเมื่อวาน"],
      ["องค์ประกอบที่ 2 Potential Base"],
      ["2.1", null, "จำนวนนวัตกรรม", "10 เรื่อง", 30, 8],
      ["2.1.1", null, DONE, "ตามที่กำหนด", null, -4],
      ["2.1.2", null, "สรุปผล", "ตามที่กำหนด", null, 4],
    ),
  });
  expect(findProblems(plan)).toEqual([]);
});

test("nor is it where no plan stands beside them", () => {
  const plan = sheet(measured, ["1.1", null, PLANNED, "ตามที่กำหนด", null, "ส่งแล้วเมื่อวาน"]);
  expect(findProblems(plan)).toEqual([]);
});

test("a sum over the scores of steps is brought up to date", () => {
  const snapshot = aSnapshot({
    คะแนน: aScoringSheet(
      measured,
      ["1.1", null, PLANNED, null, null, null, null, 20],
      ["1.2", null, DONE, null, null, null, null, 28],
      [2, null, "จำนวนผู้เข้าร่วม", "20 คน", 40, 20],
      ["รวม", null, null, null, 100, null, null, formula("=SUM(H2:H5)", 48)],
    ),
  });
  const plan = readPlan(snapshot);
  const { patch } = fillScoringSheet(plan, schemeOf(plan), snapshot);
  expect(patch.at(-1)).toMatchObject({ at: { row: 5 }, becomes: { formula: "=SUM(H2,H5)", value: 88 } });
  expect(findProblems(readPlan(applyPatch(snapshot, patch)))).toEqual([]);
});

test("until then it is said that such a sum comes to less", () => {
  const plan = sheet(
    [...measured, 0.8, 48],
    ["1.1", null, PLANNED, null, null, null, null, 20],
    ["1.2", null, DONE, null, null, null, null, 28],
    [3, null, "จำนวนวัน", "20 วัน", 0, 20, 1, 0],
    [null, null, "รวมองค์ประกอบที่ 1", null, null, null, null, formula("=SUM(H2:H5)", 96)],
  );
  const told = findProblems(plan).filter(({ code }) => code === "score-formula-differs");
  expect(told).toMatchObject([{ facts: { shown: 96, computed: 48 } }]);
});

test("so is the subtotal of a part", () => {
  const snapshot = aSnapshot({
    คะแนน: aScoringSheet(
      ["ยุทธศาสตร์ที่ 1"],
      measured,
      ["1.1", null, PLANNED, null, null, null, null, 20],
      ["1.2", null, DONE, null, null, null, null, 28],
      [null, null, "รวมยุทธศาสตร์ที่ 1", null, null, null, null, formula("=SUM(H3:H5)", 48)],
      ["ยุทธศาสตร์ที่ 2"],
      [2, null, "จำนวนผู้เข้าร่วม", "20 คน", 40, 20],
      [null, null, "รวมยุทธศาสตร์ที่ 2"],
      ["รวมทั้งสิ้น", null, null, null, 100],
    ),
  });
  const plan = readPlan(snapshot);
  const { patch } = fillScoringSheet(plan, schemeOf(plan), snapshot);
  const subtotal = patch.find(
    (change) => change.kind === "write" && change.at.row === 5 && change.at.column === 7,
  );
  expect(subtotal).toMatchObject({ becomes: { formula: "=SUM(H3)", value: 48 } });
});

test("rows below a heading without an actual share its points as before", () => {
  const plan = sheet(
    [1, null, "การประชุม", null, 60],
    ["1.1", null, PLANNED, "1 แผน", null, 1],
    ["1.2", null, DONE, "4 ครั้ง", null, 2],
  );
  expect(scoreOf(plan).total).toMatchObject({ weight: 100, value: 85 });
});

test("2.1 behind a 2 of component 1 is the first indicator of component 2", () => {
  const rows = (...between: readonly (readonly TestCell[])[]) =>
    aPlan({
      คะแนน: aScoringSheet(
        [1, null, MEETINGS, "10 ครั้ง", 60, 8],
        [2, null, "จำนวนผู้เข้าร่วม", "20 คน", 10, 20],
        ...between,
        ["2.1", null, "ร้อยละของการเบิกจ่าย", "ร้อยละ 100", null, 90],
      ),
    });
  for (const plan of [rows(["องค์ประกอบที่ 2 Potential Base"]), rows()])
    expect(scoreOf(plan).rows.map(({ row }) => row?.exempt)).toEqual([undefined, undefined, undefined]);
});

test("rows with weights of their own are indicators", () => {
  const plan = sheet(
    [1, null, MEETINGS, "10 ครั้ง", 30, 8],
    ["1.1", null, PLANNED, "1 แผน", 10, 1],
    ["1.2", null, DONE, "4 ครั้ง", 20, 2],
  );
  expect(scoreOf(plan).total).toMatchObject({ weight: 100, value: 84 });
});

test("an indicator without a weight that is numbered otherwise gets what is left", () => {
  const plan = aPlan({
    คะแนน: aScoringSheet(
      [1, null, MEETINGS, "10 ครั้ง", 60, 8],
      [2, null, DONE, "4 ครั้ง", null, 4],
      ["รวม", null, null, null, 100],
    ),
  });
  expect(scoreOf(plan).rows.map(({ row }) => row?.exempt)).toEqual([undefined, undefined]);
});
