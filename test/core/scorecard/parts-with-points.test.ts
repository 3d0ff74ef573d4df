import { a1 } from "../../../src/core/grid/cell-ref";
import { findProblems } from "../../../src/core/findings/find-problems";
import { applyPatch } from "../../../src/core/patch/apply-patch";
import { keepCriteria } from "../../../src/core/patch/criteria/keep-criteria";
import { fillScoringSheet } from "../../../src/core/patch/fill-scoring-sheet";
import { readPlan } from "../../../src/core/plan/read-plan";
import { schemeOf } from "../../../src/core/scorecard/default-scheme";
import { aSnapshot, formula, type TestCell } from "../../support/a-snapshot";

type Row = readonly TestCell[];

const HEADER = ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"];
const kr = (no: number, weight: TestCell = null): Row => [no, `ร้อยละของงานที่ ${no}`, "ร้อยละ 80", weight, 40];
const part = (label: string, weight: TestCell = null): Row => [null, label, null, weight];
const sheet = (...rows: readonly Row[]) => aSnapshot({ แบบประเมิน: [HEADER, ...rows] });

function scored(snapshot: ReturnType<typeof sheet>) {
  const plan = readPlan(snapshot);
  const { patch, scorecard } = fillScoringSheet(plan, schemeOf(plan), snapshot);
  return {
    weights: scorecard.rows.map(({ weight }) => Number(weight.toFixed(4))),
    total: scorecard.total.max,
    formulas: patch.flatMap((change) =>
      change.kind === "write" && change.at.column === 3
        ? [`${a1(change.at).slice(13)} ${change.becomes.formula}`]
        : [],
    ),
    assumed: scorecard.assumptions.map(({ code, facts }) => {
      const { indicators, ...about } = facts;
      return { code, ...about, of: indicators.length, ...("of" in about ? about : {}) };
    }),
    errors: findProblems(plan).flatMap(({ severity, code, at, facts }) =>
      severity === "error" ? [{ code, at: a1(at).slice(13), facts }] : [],
    ),
  };
}

const UNNAMED = { code: "components-unnamed", points: 100, isWhole: true };

test.each<[string, readonly Row[]]>([
  ["departments", [["ฝ่ายโยธา"], kr(1), ["ฝ่ายปกครอง"], kr(2), ["ฝ่ายรายได้"], kr(3), kr(4)]],
  ["parts", [["ส่วนที่ 1 งานหลัก"], kr(1), ["ส่วนที่ 2 งานรอง"], kr(2), ["ส่วนที่ 3 งานอื่น"], kr(3), kr(4)]],
  ["subtotals", [kr(1), part("รวมฝ่ายโยธา"), kr(2), part("รวมฝ่ายปกครอง"), kr(3), kr(4), part("รวมฝ่ายรายได้")]],
  ["numbers up to 3.1", [kr(1.1), kr(2.1), kr(3.1), kr(3.2)]],
])("blank weights in divisions that are no components share all 100, which is told: %s", (_, rows) => {
  const { weights, total, assumed } = scored(sheet(...rows));
  expect(weights).toEqual([25, 25, 25, 25]);
  expect(total).toBe(50);
  expect(assumed).toEqual([
    { ...UNNAMED, of: 4 },
    { code: "weights-shared-equally", component: "total", points: 100, of: 4 },
  ]);
});

test("a total of 100 says that the rows are all there is", () => {
  const { weights, assumed } = scored(sheet(kr(1), kr(2), part("รวม", 100)));
  expect(weights).toEqual([50, 50]);
  expect(assumed.map(({ code }) => code)).toEqual(["weights-shared-equally"]);
});

test("rows that nothing divides share component 1, and that nothing says so is told", () => {
  const { weights, assumed } = scored(sheet(kr(1), kr(2), part("รวม")));
  expect(weights).toEqual([35, 35]);
  expect(assumed[0]).toEqual({ code: "components-unnamed", points: 70, isWhole: false, of: 2 });
});

test.each<[string, readonly Row[]]>([
  ["weights that make component 1", [["ฝ่ายโยธา"], kr(1, 40), ["ฝ่ายปกครอง"], kr(2, 30)]],
  ["a total of 70", [["ฝ่ายโยธา"], kr(1), ["ฝ่ายปกครอง"], kr(2), part("รวม", 70)]],
  ["parts of 70", [part("ฝ่ายโยธา", 40), kr(1), part("ฝ่ายปกครอง", 30), kr(2)]],
])("divisions are of component 1 with %s", (_, rows) => {
  expect(scored(sheet(...rows)).weights.reduce((sum, weight) => sum + weight)).toBe(70);
});

test("blank weights in a part with a weight of its own share that, in live formulas", () => {
  const inParts = sheet(part("ฝ่ายโยธา", 60), kr(1), kr(2, 20), kr(3), part("ฝ่ายปกครอง", 40), kr(4), kr(5));
  const { weights, formulas, assumed, errors } = scored(inParts);
  expect(weights).toEqual([20, 20, 20, 20, 20]);
  expect(formulas).toEqual([
    "D3 =MAX(0,$D$2-SUM(D4))/2",
    "D5 =MAX(0,$D$2-SUM(D4))/2",
    "D7 =$D$6/2",
    "D8 =$D$6/2",
  ]);
  expect(assumed).toEqual([
    { code: "weights-shared-equally", component: "total", points: 40, of: "ฝ่ายโยธา" },
    { code: "weights-shared-equally", component: "total", points: 40, of: "ฝ่ายปกครอง" },
  ]);
  expect(errors).toEqual([]);
});

test("rows beside such parts get what these leave, and rows of a part in a part what that has", () => {
  const { weights, formulas } = scored(
    sheet(
      ...[part("ด้านที่ 1 เมือง", 60), part("กลยุทธ์ที่ 1 ถนน", 40), kr(1), kr(2), part("กลยุทธ์ที่ 2 ท่อ"), kr(3)],
      ...[part("ด้านที่ 2 คน"), kr(4), kr(5), part("รวมทั้งสิ้น", 100)],
    ),
  );
  expect(weights).toEqual([20, 20, 20, 20, 20]);
  expect(formulas).toContain("D7 =MAX(0,$D$2-SUM(D3))");
  expect(formulas).toContain("D9 =MAX(0,100-SUM(D2))/2");
});

test("a second fill changes nothing, and a criteria sheet no score", () => {
  const before = sheet(part("ฝ่ายโยธา", 60), kr(1), kr(2), part("ฝ่ายปกครอง", 40), kr(3), part("รวม"));
  const plan = readPlan(before);
  const { patch } = fillScoringSheet(plan, schemeOf(plan), before);
  expect(scored(applyPatch(before, patch)).formulas).toEqual([]);
  const withCriteria = applyPatch(before, keepCriteria(plan, before).patch);
  expect(scored(withCriteria).weights).toEqual([30, 30, 40]);
});

test.each<[string, readonly Row[], object]>([
  [
    "that are more than all",
    [part("ฝ่ายโยธา", 70), kr(1), part("ฝ่ายปกครอง", 40), kr(2)],
    { at: "D2", facts: { component: "total", expected: 100, summed: 110, stated: undefined, blank: 0 } },
  ],
  [
    "that are less than all",
    [part("ฝ่ายโยธา", 50), kr(1), part("ฝ่ายปกครอง", 40), kr(2), part("รวม", 100)],
    { at: "D6", facts: { component: "total", expected: 100, summed: 90, stated: undefined, blank: 0 } },
  ],
  [
    "that leave nothing for a row without one",
    [part("ด้านที่ 1", 60), kr(1, 60), kr(2), part("ด้านที่ 2", 40), kr(3, 40)],
    {
      at: "D2",
      facts: { component: "total", expected: 60, summed: 60, stated: undefined, blank: 1, of: "ด้านที่ 1" },
    },
  ],
])("tells points of parts %s", (_, rows, expected) => {
  const { errors, total } = scored(sheet(...rows));
  expect(errors).toEqual([{ code: "weights-do-not-add-up", ...expected }]);
  expect(total).toBeLessThanOrEqual(50);
});

test("a total that the rows' formulas make is none that says what they are of", () => {
  const sum = part("รวม", formula("=SUM(D3:D5)", 70));
  expect(scored(sheet(["ฝ่ายโยธา"], kr(1), ["ฝ่ายปกครอง"], kr(2), sum)).weights).toEqual([50, 50]);
});

const headed = (points: (value: number) => string, ...weights: readonly TestCell[]) =>
  sheet(
    ...[[`มิติที่ 1 ด้านประสิทธิผล ${points(60)}`], kr(1, weights[0]), kr(2, weights[1])],
    ...[[`มิติที่ 2 ด้านคุณภาพ ${points(40)}`], kr(3, weights[2]), part("รวมทั้งสิ้น")],
  );

test.each<[string, (value: number) => string]>([
  ["(ร้อยละ 60)", (value) => `(ร้อยละ ${value})`],
  ["(น้ำหนัก 60)", (value) => `(น้ำหนัก ${value})`],
  ["น้ำหนักร้อยละ 60", (value) => `น้ำหนักร้อยละ ${value}`],
  ["(60 คะแนน)", (value) => `(${value} คะแนน)`],
  ["(60%)", (value) => `(${value}%)`],
])("points in the words of headings are those of their parts: %s", (_, points) => {
  const { weights, formulas, errors } = scored(headed(points));
  expect(weights).toEqual([30, 30, 40]);
  expect(formulas).toEqual(["D3 =MAX(0,60)/2", "D4 =MAX(0,60)/2", "D6 =MAX(0,40)/1", "D7 =SUM(D3:D6)"]);
  expect(errors).toEqual([]);
});

test("weights that contradict the words of a heading are told", () => {
  const { weights, errors } = scored(headed((value) => `(ร้อยละ ${value})`, 20, 20, 60));
  expect(weights).toEqual([20, 20, 60]);
  expect(errors).toMatchObject([
    { code: "weights-do-not-add-up", at: "A2", facts: { stated: 60, summed: 40 } },
    { code: "weights-do-not-add-up", at: "A5", facts: { stated: 40, summed: 60 } },
  ]);
});

test.each<[string, readonly Row[]]>([
  ["only one heading says them", [["ด้านที่ 1 เมือง (ร้อยละ 60)"], kr(1), ["ด้านที่ 2 คน"], kr(2)]],
  ["they are what is to be reached", [["ด้านที่ 1 ลดขยะร้อยละ 10"], kr(1), ["ด้านที่ 2 ลดฝุ่นร้อยละ 20"], kr(2)]],
  ["they are more than all", [["ด้านที่ 1 (ร้อยละ 80)"], kr(1), ["ด้านที่ 2 (ร้อยละ 90)"], kr(2)]],
])("a heading gives none where %s", (_, rows) => {
  expect(scored(sheet(...rows)).weights).toEqual([50, 50]);
});

test("parts may stand in a column of their own, merged over their rows or not", () => {
  const header = ["มิติ", ...HEADER];
  const rows = [
    ["มิติที่ 1 เมือง (ร้อยละ 60)", ...kr(1)],
    [null, ...kr(2)],
    ["มิติที่ 2 คน (ร้อยละ 40)", ...kr(3)],
  ];
  expect(scored(aSnapshot({ แบบประเมิน: [header, ...rows] })).weights).toEqual([30, 30, 40]);
});
