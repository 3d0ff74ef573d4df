import { applyPatch } from "../../../src/core/patch/apply-patch";
import { fillScoringSheet } from "../../../src/core/patch/fill-scoring-sheet";
import { findProblems } from "../../../src/core/findings/find-problems";
import { readPlan } from "../../../src/core/plan/read-plan";
import { schemeOf } from "../../../src/core/scorecard/default-scheme";
import { aSnapshot, formula, type TestCell } from "../../support/a-snapshot";
import { calculate } from "../../support/calculate";
import { scoreOf } from "../../support/score-of";

const HEADER = ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "ร้อยละความสำเร็จ", "คะแนน"];

/** Two rows of an evaluation of 100, of which 0.9 and 0.8 are reached, with these as achievement and score. */
function aSheet(one: readonly TestCell[], other: readonly TestCell[]) {
  const rows = [
    [1, "จำนวนครัวเรือนที่ได้รับบริการ", "500 ครัวเรือน", 70, 450, ...one],
    [2, "จำนวนครั้งในการจัดประชุม", "10 ครั้ง", 30, 8, ...other],
  ];
  return aSnapshot({
    แบบให้คะแนน: [HEADER, ...rows, ["รวม", null, null, 100, null, null, formula("=SUM(G2:G3)", 0)]],
  });
}

test.each([
  ["a fraction", "=D2*F2", "=F3*$D$3", [0.9, 0.8]],
  ["a percent", "=D2*F2/100", "=$F$3*D3/100", [90, 80]],
])("a blank achievement is filled as %s, as the scores beside it have it", (_, one, other, achievements) => {
  const snapshot = aSheet([null, formula(one, 0)], [null, formula(other, 0)]);
  const plan = readPlan(snapshot);
  expect(scoreOf(plan).total.value).toBe(87);
  expect(findProblems(plan)).toEqual([]);
  const filled = applyPatch(snapshot, fillScoringSheet(plan, schemeOf(plan), snapshot).patch);
  const cells = calculate(filled).get("แบบให้คะแนน");
  expect([1, 2].map((row) => cells?.[row]?.[5])).toEqual(achievements);
  expect(cells?.[3]?.[6]).toBe(87);
});

test("an own score counts by a weight that a fill will write", () => {
  const rows = [
    [1, "จำนวนครัวเรือนที่ได้รับบริการ", "500 ครัวเรือน", 60, 450, 0.9, formula("=D2*F2", 54)],
    [2, "จำนวนครั้งในการจัดประชุม", "10 ครั้ง", null, 8, 0.8, formula("=D3*F3", 0)],
  ];
  const snapshot = aSnapshot({ แบบให้คะแนน: [HEADER, ...rows, ["รวมองค์ประกอบที่ 1"]] });
  const plan = readPlan(snapshot);
  expect(scoreOf(plan).rows.map(({ score }) => score)).toEqual([54, 8]);
  const filled = applyPatch(snapshot, fillScoringSheet(plan, schemeOf(plan), snapshot).patch);
  expect(calculate(filled).get("แบบให้คะแนน")?.[2]?.[6]).toBe(8);
});

test("an own score that goes by another cell counts", () => {
  const plan = readPlan(aSheet([null, formula("=D2*E2/600", 52.5)], [null, formula("=D3*F30", 0)]));
  expect(scoreOf(plan).rows.map(({ score }) => score)).toEqual([52.5, 0]);
});
