import { findProblems } from "../../../../src/core/findings/find-problems";
import { a1 } from "../../../../src/core/grid/cell-ref";
import { valueOf } from "../../../../src/core/grid/reading";
import type { Plan } from "../../../../src/core/plan/plan";
import { aPlan } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";

type Row = readonly TestCell[];

const HEADER = ["ลำดับที่", "โครงการ/กิจกรรม", "งบประมาณ (บาท)", "ส่วนราชการ"];
const LEFT: readonly Row[] = [
  HEADER,
  [1, "โครงการพัฒนาระบบ", 1_500, "ฝ่าย ก"],
  [2, "โครงการอบรม", 250, "ฝ่าย ข"],
  [null, "รวม", 1_750, null],
];
const RIGHT: readonly Row[] = [
  HEADER,
  [1, "โครงการลอกท่อ", 2_000, "ฝ่ายโยธา"],
  [2, "โครงการซ่อมถนน", 3_000, "ฝ่ายโยธา"],
  [null, "รวม", 9_999, null],
];
const beside = (gap: Row, ...tables: readonly (readonly Row[])[]): readonly Row[] =>
  (tables[0] ?? []).map((_, i) =>
    tables.flatMap((rows, nth) => [...(nth > 0 ? gap : []), ...(rows[i] ?? [])]),
  );
const namesOf = ({ projectTables }: Plan) =>
  projectTables.map(({ rows }) => rows.map(({ name }) => name.value));
const errorsIn = (plan: Plan) =>
  findProblems(plan)
    .filter(({ severity }) => severity === "error")
    .map(({ code, at }) => `${code} ${a1(at)}`);

test.each<[string, Row]>([
  ["a blank column", [null]],
  ["three", [null, null, null]],
])("tables beside one another, with %s between, are both read and checked", (_, gap) => {
  const plan = aPlan({ แผน: [["ส่วนที่ 2 แผนปฏิบัติราชการ ปี 2569"], ...beside(gap, LEFT, RIGHT)] });
  expect(namesOf(plan)).toEqual([
    ["โครงการพัฒนาระบบ", "โครงการอบรม"],
    ["โครงการลอกท่อ", "โครงการซ่อมถนน"],
  ]);
  expect(plan.projectTables.map(({ section }) => section)).toEqual([2, 2]);
  expect(errorsIn(plan)).toEqual([`budget-total-differs 'แผน'!${"ABCDEFGHIJ"[4 + gap.length + 2]}5`]);
});

test("three stand beside one another", () => {
  expect(namesOf(aPlan({ แผน: [["ส่วนที่ 2"], ...beside([null], LEFT, RIGHT, LEFT)] }))).toHaveLength(3);
});

test("what stands below them is read over the whole width", () => {
  const below: readonly Row[] = [
    [],
    ["ส่วนที่ 4 1.1 (Agenda Base)"],
    ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "ความรับผิดชอบ", "รหัส KRs", "โครงการ/กิจกรรม", "ส่วนราชการ"],
    [1, "จำนวนต้นไม้", "100 ต้น", "H : สนข.", null, "โครงการปลูกต้นไม้", "ฝ่าย ก"],
  ];
  const plan = aPlan({ แผน: [["ส่วนที่ 2"], ...beside([null], LEFT, RIGHT), ...below] });
  expect(namesOf(plan)).toHaveLength(2);
  expect(plan.evaluations[0]?.rows[0]?.projects[0]?.value).toBe("โครงการปลูกต้นไม้");
});

test("those below a narrower table, or below others, are taken apart as well", () => {
  const first: readonly Row[] = [
    ["ที่", "โครงการ", "งบประมาณ"],
    [1, "โครงการแรก", 500],
    [null, "รวม", 500],
    [],
  ];
  const pairs: readonly Row[] = [
    ...beside([null], LEFT, RIGHT),
    [],
    ["กลุ่มที่สอง"],
    ...beside([null], RIGHT, LEFT),
  ];
  const plan = aPlan({ แผน: [["ส่วนที่ 2 แผนปฏิบัติราชการ ปี 2569"], ...first, ...pairs] });
  expect(namesOf(plan).map((names) => names.length)).toEqual([1, 2, 2, 2, 2]);
  expect(plan.projectTables.map(({ section }) => section)).toEqual([2, 2, 2, 2, 2]);
  expect(errorsIn(plan).filter((told) => told.startsWith("budget-total"))).toEqual([
    "budget-total-differs 'แผน'!C15",
    "budget-total-differs 'แผน'!H9",
  ]);
});

test("each has the year above it", () => {
  const sheet = (year: number, target: number): readonly Row[] => [
    [`แบบให้คะแนน ปี ${year}`, null, null, null],
    ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "ผลการดำเนินงาน"],
    [1, "จำนวนต้นไม้", `${target} ต้น`, 5],
  ];
  const plan = aPlan({ แบบให้คะแนน: beside([null], sheet(2568, 50), sheet(2569, 100)) });
  expect(plan.fiscalYear?.value).toBe(2569);
  expect(plan.scoring?.rows.map(({ target }) => valueOf(target)?.value)).toEqual([100]);
});

test("a table that names projects twice without a gap is one", () => {
  const header = ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "ตัวชี้วัดย่อย", "ค่าเป้าหมาย"];
  const row = [1, "จำนวนต้นไม้", "100 ต้น", "จำนวนกล้า", "50 ต้น"];
  expect(aPlan({ แผน: [["ส่วนที่ 4 1.1 (Agenda Base)"], header, row] }).evaluations[0]?.rows).toHaveLength(1);
});
