import { findProblems } from "../../../../src/core/findings/find-problems";
import { cellName } from "../../../../src/core/grid/cell-ref";
import { applyPatch } from "../../../../src/core/patch/apply-patch";
import { fillScoringSheet } from "../../../../src/core/patch/fill-scoring-sheet";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { schemeOf } from "../../../../src/core/scorecard/default-scheme";
import { aSnapshot, formula, type TestCell } from "../../../support/a-snapshot";
import { calculate } from "../../../support/calculate";
import { scoreOf } from "../../../support/score-of";

const ROWS: readonly (readonly TestCell[])[] = [
  [1, "จำนวนครั้งในการจัดประชุม", "10 ครั้ง", 60, 8],
  [2, "ร้อยละของเรื่องที่ได้รับการแก้ไข", "ร้อยละ 80", 40, 76],
];
/** Columns: A ที่, B ตัวชี้วัด, C ค่าเป้าหมาย, D น้ำหนัก, E ผลการดำเนินงาน, then these, with what stands in each of the rows. */
function aSheet(headers: readonly string[], ...more: readonly (readonly TestCell[])[]) {
  const own = ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", ...headers];
  const rows = ROWS.map((row, place) => [...row, ...(more[place] ?? [])]);
  return aSnapshot({ แบบให้คะแนน: [own, ...rows, ["รวม", null, null, 100, null, null, ...(more[2] ?? [])]] });
}
const WEIGHTED = ["ค่าคะแนน (1-5)", "คะแนนถ่วงน้ำหนัก"];

const scored = (snapshot: ReturnType<typeof aSheet>) => {
  const { rows, total, assumptions } = scoreOf(readPlan(snapshot));
  return {
    scores: rows.map(({ score }) => score),
    total: total.value,
    codes: assumptions.map(({ code }) => code),
  };
};
function fill(snapshot: ReturnType<typeof aSheet>) {
  const plan = readPlan(snapshot);
  return fillScoringSheet(plan, schemeOf(plan), snapshot).patch;
}
const formulasOf = (patch: ReturnType<typeof fill>) =>
  patch.map((change) =>
    change.kind === "write" ? [cellName(change.at), change.becomes.formula] : change.kind,
  );

test("fills ratings of 5 and, beside them, weighted scores in points; the total is of 100", () => {
  const snapshot = aSheet(WEIGHTED);
  expect(scored(snapshot)).toEqual({ scores: [48, 38], total: 86, codes: ["scores-out-of-five"] });
  const patch = fill(snapshot);
  expect(formulasOf(patch)).toEqual([
    ["F2", '=IF(ISNUMBER(E2),5*MIN(1,MAX(0,E2/10)),"")'],
    ["G2", '=IF(ISNUMBER(F2),D2*F2/5,"")'],
    ["F3", '=IF(ISNUMBER(E3),5*MIN(1,MAX(0,IF(E3>1,E3,100*E3)/80)),"")'],
    ["G3", '=IF(ISNUMBER(F3),D3*F3/5,"")'],
    ["G4", "=SUM(G2:G3)"],
  ]);
  const filled = applyPatch(snapshot, patch);
  const cells = calculate(filled).get("แบบให้คะแนน");
  expect([1, 2, 3].map((row) => cells?.[row]?.slice(5, 7))).toEqual([
    [4, 48],
    [4.75, 38],
    [null, 86],
  ]);
  expect(fill(filled)).toEqual([]);
  expect(findProblems(readPlan(filled))).toEqual([]);
});

test.each([
  ["says so", WEIGHTED, []],
  ["says so otherwise", ["คะแนนที่ได้ (เต็ม 5 คะแนน)", "คะแนนถ่วงน้ำหนัก"], []],
  ["holds what was typed", ["คะแนนที่ได้", "คะแนนถ่วงน้ำหนัก"], [[4], [4.75]]],
  ["is divided by 5", ["คะแนน", "คะแนนถ่วงน้ำหนัก"], [[null, formula("=D2*F2/5", 0)]]],
])("a column beside weighted scores is out of 5 where it %s", (_, headers, more) => {
  expect(readPlan(aSheet(headers, ...more)).scoring?.outOfFive).toHaveLength(1);
});

test.each([
  ["nothing says so", []],
  ["one is above 5", [[4], [95]]],
])("a column beside weighted scores is left alone where %s", (_, more) => {
  const snapshot = aSheet(["คะแนนที่ได้", "คะแนนถ่วงน้ำหนัก"], ...more);
  expect(readPlan(snapshot).scoring?.outOfFive).toBeUndefined();
  expect(scored(snapshot)).toMatchObject({ total: 86, codes: [] });
});

test("คะแนนเต็ม 5 in front of น้ำหนัก is no weight, but what the scores are out of", () => {
  const header = [
    "ที่",
    "ตัวชี้วัด",
    "ค่าเป้าหมาย",
    "คะแนนเต็ม",
    "น้ำหนัก",
    "ผลการดำเนินงาน",
    "คะแนนที่ได้",
    WEIGHTED[1] ?? "",
  ];
  const rows = ROWS.map(([no, name, target, weight, actual]) => [no, name, target, 5, weight, actual]);
  const snapshot = aSnapshot({ แบบให้คะแนน: [header, ...rows, ["รวม", null, null, null, 100]] });
  expect(scored(snapshot)).toEqual({ scores: [48, 38], total: 86, codes: ["scores-out-of-five"] });
});

test("an own weighted score counts nothing while the rating that it goes by is blank: the fill is yet to write it", () => {
  const snapshot = aSheet(WEIGHTED, [null, formula("=D2*F2/5", 0)], [null, formula("=D3*$F3/5", 0)]);
  expect(scored(snapshot)).toEqual({ scores: [48, 38], total: 86, codes: ["scores-out-of-five"] });
  expect(findProblems(readPlan(snapshot))).toEqual([]);
  const cells = calculate(applyPatch(snapshot, fill(snapshot))).get("แบบให้คะแนน");
  expect(cells?.[3]?.[6]).toBe(86);
});

test("a typed rating counts, and it is told what would follow", () => {
  expect(scored(aSheet(WEIGHTED, [3]))).toEqual({
    scores: [36, 38],
    total: 74,
    codes: ["scores-out-of-five", "achievement-typed"],
  });
});

test.each([
  ["by their formulas", WEIGHTED, [formula("=D2*F2/100", 2.4), formula("=D3*$F3/SUM(D2:D3)", 1.9)], 4.3],
  ["as typed", WEIGHTED, [2.4, 1.9], 4.3],
  ["by their header", [WEIGHTED[0] ?? "", "คะแนนถ่วงน้ำหนัก (น้ำหนัก x คะแนน / 100)"], [null, null], null],
])(
  "weighted scores of at most 5 are neither added up as points nor filled: %s",
  (_, headers, [one, two], sum) => {
    const snapshot = aSheet(headers, [4, one], [4.75, two], [sum]);
    expect(scored(snapshot)).toEqual({
      scores: [48, 38],
      total: 86,
      codes: ["scores-out-of-five", "weighted-scores-unused"],
    });
    expect(fill(snapshot)).toEqual([]);
    expect(findProblems(readPlan(snapshot))).toEqual([]);
  },
);

test.each([
  ["that nothing was typed into", []],
  ["that hold น้ำหนัก × คะแนน", [2.4, 1.9]],
])("below weights that make 1, weighted scores %s are of at most 5", (_, weighted) => {
  const rows = ROWS.map((row, place) => [...row.slice(0, 3), [0.6, 0.4][place], row[4]]);
  const header = ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", ...WEIGHTED];
  const snapshot = aSnapshot({
    แบบให้คะแนน: [header, ...rows.map((row, place) => [...row, [4, 4.75][place], weighted[place]])],
  });
  expect(scored(snapshot)).toEqual({
    scores: [0.48, 0.38],
    total: 0.86,
    codes: ["scores-out-of-five", "weighted-scores-unused", "weights-sum-differs"],
  });
  expect(fill(snapshot)).toEqual([]);
  expect(findProblems(readPlan(snapshot))).toEqual([]);
});

test("of ratings alone the total is weighed, and no points are written among them", () => {
  const snapshot = aSheet(["คะแนน (เต็ม 5)"], [4]);
  expect(scored(snapshot)).toEqual({ scores: [48, 38], total: 86, codes: ["scores-out-of-five"] });
  expect(formulasOf(fill(snapshot)).map(([cell]) => cell)).toEqual(["F3"]);
});

test.each([
  ["a header holds the number of its column", ["คะแนน (5)"], []],
  ["a header counts something else", ["คะแนน (คิดจาก 5 ด้าน)"], []],
  ["a score is above 5", ["คะแนน (เต็ม 5)"], [[48], [38]]],
])("scores are points where %s", (_, headers, more) => {
  const snapshot = aSheet(headers, ...more);
  expect(readPlan(snapshot).scoring?.outOfFive).toBeUndefined();
  expect(scored(snapshot)).toMatchObject({ scores: [48, 38], total: 86 });
});

test("scores are points above a row that numbers the columns", () => {
  const header = ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"];
  const numbers = [null, "(1)", "(2)", "(3)", "(4)", "(5)"];
  const rows = ROWS.map((row, place) => [...row, [48, 38][place] ?? 0]);
  const plan = readPlan(aSnapshot({ แบบให้คะแนน: [header, numbers, ...rows] }));
  expect(scoreOf(plan).total.value).toBe(86);
});

test("no points are written into a column of 5 beside the achievements", () => {
  const snapshot = aSheet(["ร้อยละความสำเร็จ", "คะแนน (เต็ม 5)"]);
  expect(scored(snapshot)).toEqual({ scores: [48, 38], total: 86, codes: ["weighted-scores-unused"] });
  expect(formulasOf(fill(snapshot)).map(([cell]) => cell)).toEqual(["F2", "F3"]);
});

test.each([
  [["ระดับคะแนนที่ได้ (1-5)", "คะแนนถ่วงน้ำหนัก"]],
  [["ระดับคะแนนที่ได้", "คะแนนถ่วงน้ำหนัก"]],
  [["ระดับคะแนนที่ได้"]],
])("ratings may be headed %s", (headers) => {
  expect(scored(aSheet(headers, [4], [5]))).toMatchObject({ scores: [48, 40], total: 88 });
});
