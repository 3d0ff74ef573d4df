import { valueOf } from "../../../../src/core/grid/reading";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { aSnapshot, formula, merged, type TestCell } from "../../../support/a-snapshot";

type Row = readonly TestCell[];

const TITLE: Row = ["แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2568"];
const FRONT: Row = ["ที่", "โครงการ", "วัตถุประสงค์", "เป้าหมาย\n(ผลผลิตของโครงการ)"];
const BACK: Row = ["ตัวชี้วัด\n(KPI)", "ผลที่คาดว่าจะได้รับ", "หน่วยงานรับผิดชอบหลัก"];
const below = (...years: TestCell[]): Row => [null, null, null, null, ...years];

const ROWS: Row[] = [
  ["ยุทธศาสตร์ที่ 1 การพัฒนาโครงสร้างพื้นฐาน"],
  [1, "ก่อสร้างถนน หมู่ 1", "เพื่อสัญจร", "ยาว 500 เมตร", null, 1200000, null, "ถนน 1 สาย", "เดินทางสะดวก", "กองช่าง"],
  [2, "ก่อสร้างถนน หมู่ 2", "เพื่อสัญจร", "ยาว 300 เมตร", 1, 800000, 500000, "ถนน 1 สาย", "เดินทางสะดวก", "กองช่าง"],
  ["รวม 2 โครงการ", null, null, null, 1, formula("=SUM(F5:F6)", 2000000), 500000],
];

function read(...rows: Row[]) {
  const { projectTables, objectives, evaluations, yearlyTargets } = readPlan(aSnapshot({ แผน: rows }));
  const projects = projectTables.flatMap((table) => table.rows.map(({ budget }) => valueOf(budget)));
  const baht = projects.map((budget) => (budget?.kind === "amount" ? budget.satang / 100 : undefined));
  const krs = evaluations.flatMap((table) => table.rows).length;
  return { baht, krs, objectives: objectives.length, yearly: yearlyTargets.length };
}

test.each<[string, Row[]]>([
  [
    "below their title",
    [[...FRONT, "งบประมาณ", null, null, ...BACK], below("2567\n(บาท)", "2568\n(บาท)", "2569\n(บาท)")],
  ],
  [
    "below a merged title",
    [[...FRONT, merged("งบประมาณ", 3), undefined, undefined, ...BACK], below(2567, 2568, 2569)],
  ],
  ["of two digits", [[...FRONT, "งบประมาณ (บาท)", null, null, ...BACK], below("ปี 67", "ปี 68", "ปี 69")]],
  [
    "below the title of older forms",
    [[...FRONT, "งบประมาณและที่ผ่านมา", null, null, ...BACK], below(2567, 2568, 2569)],
  ],
  ["in headers of their own", [[...FRONT, "งบประมาณ ปี 2567", "งบประมาณ ปี 2568", "งบประมาณ ปี 2569", ...BACK]]],
])("reads projects with objectives, outputs and indicators, their budgets by year %s", (_, headers) => {
  expect(read(TITLE, ...headers, ...ROWS)).toEqual({
    baht: [1200000, 800000],
    krs: 0,
    objectives: 0,
    yearly: 0,
  });
});

test("reads projects of part 2 with their indicators", () => {
  const header = ["ที่", "โครงการ", "ตัวชี้วัด", "ค่าเป้าหมาย", "งบประมาณ", "ส่วนราชการ"];
  expect(
    read(["ส่วนที่ 2 แผนปฏิบัติราชการ"], header, [1, "โครงการหนึ่ง", "จำนวนคน", "10 คน", 5000, "ฝ่าย ก"]),
  ).toEqual({ baht: [5000], krs: 0, objectives: 0, yearly: 0 });
});

test.each<[string, Row[], object]>([
  [
    "an evaluation whose projects stand in front",
    [["1.1 Agenda Base"], ["ที่", "โครงการ", "ตัวชี้วัด", "ค่าเป้าหมาย", "งบประมาณ", "ส่วนราชการ"]],
    { krs: 1, objectives: 0 },
  ],
  [
    "KRs with their objectives and projects",
    [["ส่วนที่ 1"], ["ที่", "วัตถุประสงค์หลัก", "ตัวชี้วัด", "ค่าเป้าหมาย", "งบประมาณ", "โครงการ"]],
    { krs: 0, objectives: 1 },
  ],
])("reads %s as such", (_, headers, found) => {
  expect(read(...headers, [1, "งานหนึ่ง", "จำนวนคน", "10 คน", 5000, "ฝ่าย ก"])).toMatchObject({
    ...found,
    baht: [],
  });
});
