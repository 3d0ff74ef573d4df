import { findProblems } from "../../../../src/core/findings/find-problems";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { schemeOf } from "../../../../src/core/scorecard/default-scheme";
import { scorePlan } from "../../../../src/core/scorecard/score-plan";
import { aSnapshot, type TestCell } from "../../../support/a-snapshot";

const HEADER = [
  "ตัวชี้วัด",
  "น้ำหนัก",
  "ค่าเป้าหมาย",
  "ระดับ 1",
  "ระดับ 2",
  "ระดับ 3",
  "ระดับ 4",
  "ระดับ 5",
  "ผลการดำเนินงาน",
  "คะแนน",
];
const PERCENTS = ["ร้อยละ 60", "ร้อยละ 65", "ร้อยละ 70", "ร้อยละ 75", "ร้อยละ 80"];
const planOf = (name: string, target: TestCell, levels: readonly TestCell[], actual: TestCell) =>
  readPlan(aSnapshot({ แบบให้คะแนน: [HEADER, [name, 100, target, ...levels, actual]] }));

test.each<[string, TestCell, readonly TestCell[], TestCell, number]>([
  ["ร้อยละของบุคลากรที่ผ่านการพัฒนา", "ระดับ 5", PERCENTS, 72, 68],
  ["ร้อยละของบุคลากรที่ผ่านการพัฒนา", "ระดับ 5", [60, 65, 70, 75, 80], 72, 68],
  ["ร้อยละของบุคลากรที่ผ่านการพัฒนา", "ระดับ 5", PERCENTS, "ระดับ 3", 60],
  ["ร้อยละของบุคลากรที่ผ่านการพัฒนา", "ระดับ 5", PERCENTS, 4, 80],
  ["จำนวนหลักสูตร", "ระดับ 5", ["1 หลักสูตร", "2 หลักสูตร", "3 หลักสูตร", "4 หลักสูตร", "5 หลักสูตร"], "4 หลักสูตร", 80],
  ["จำนวนหลักสูตร", "ระดับ 5", [10, 20, 30, 40, 50], 35, 70],
  ["ความสำเร็จของการจัดทำระบบ", "ระดับ 5", ["วางแผน", "จัดซื้อ", "ติดตั้ง", "ทดสอบ", "ใช้งาน"], "ระดับ 3", 60],
])("%s, to reach %j of %j, with %j, earns %d", (name, target, levels, actual, points) => {
  const plan = planOf(name, target, levels, actual);
  expect(scorePlan(plan, schemeOf(plan)).total.value).toBeCloseTo(points, 9);
  const told = findProblems(plan).map(({ code }) => code);
  expect(told).not.toContain("actual-out-of-range");
  expect(told).not.toContain("target-kind-doubtful");
});

test("a level that is printed in the plan as well is the same target", () => {
  const evaluation = [
    ["1.1 Agenda Base"],
    ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "ความรับผิดชอบ (H/R)", "โครงการ/กิจกรรม (งบประมาณ)"],
  ];
  const name = "ร้อยละของบุคลากรที่ผ่านการพัฒนา";
  const plan = readPlan(
    aSnapshot({
      "ส่วนที่ 4": [...evaluation, [1, name, "ระดับ 5", "H : สกต.", "โครงการพัฒนาบุคลากร"]],
      แบบให้คะแนน: [HEADER, [name, 70, "ระดับ 5", ...PERCENTS, 72]],
    }),
  );
  expect(findProblems(plan).map(({ code }) => code)).not.toContain("scoring-target-differs");
});

test.each([[["1", "2", "3", "4", "5"]], [[1, 2, 3, 4, 5]]])("levels may be headed by %j alone", (levels) => {
  const header = ["ลำดับ", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", ...levels, "ผลการดำเนินงาน", "คะแนน"];
  const rows = [[1, "ร้อยละของบุคลากรที่ผ่านการพัฒนา", "ร้อยละ 80", 100, 60, 65, 70, 75, 80, 72]];
  const { scoring } = readPlan(aSnapshot({ แบบให้คะแนน: [header, ...rows] }));
  expect(scoring?.rows[0]?.levels?.map(({ text }) => text)).toEqual(["60", "65", "70", "75", "80"]);
});

test("numbers of the columns below a header are no levels", () => {
  const header = ["ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"];
  const rows = [
    [1, 2, 3, 4, 5],
    ["ร้อยละของถนน", "ร้อยละ 80", 100, 72],
  ];
  const { scoring } = readPlan(aSnapshot({ แบบให้คะแนน: [header, ...rows] }));
  expect(scoring?.rows[0]?.levels).toBeUndefined();
});
