import { readPlan } from "../../../../src/core/plan/read-plan";
import { aSnapshot, type TestCell } from "../../../support/a-snapshot";

const HEADER = ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"];
const roads: readonly TestCell[] = [1, "จำนวนถนนที่ซ่อม", "10 สาย", 40, 9];
const lamps: readonly TestCell[] = [2, "จำนวนไฟฟ้าสาธารณะ", "100 จุด", 60, 80];
const total = ["รวม", null, null, 100];
const PART_1 = ["ส่วนที่ 1 ภารกิจหลัก"];
const PART_2 = ["ส่วนที่ 2 ภารกิจสนับสนุน"];

const read = (...rows: readonly (readonly TestCell[])[]) =>
  readPlan(aSnapshot({ แบบให้คะแนน: [["แบบให้คะแนน ประจำปีงบประมาณ พ.ศ. 2568"], ...rows] }));
const namesIn = (...rows: readonly (readonly TestCell[])[]) =>
  read(...rows).scoring?.rows.map(({ name }) => name.text);
const BOTH = [roads[1], lamps[1]];

test.each<[string, readonly (readonly TestCell[])[]]>([
  ["right below the header", [HEADER, PART_1, roads, lamps, total]],
  ["between the rows", [HEADER, roads, PART_2, lamps, total]],
  ["above each of its parts", [HEADER, PART_1, roads, PART_2, lamps, total]],
  ["behind a part's total", [HEADER, PART_1, roads, ["รวม", null, null, 40], PART_2, lamps]],
  ["with a blank row and another heading below", [HEADER, roads, PART_2, [], ["ฝ่ายโยธา"], lamps]],
  ["above the header repeated", [HEADER, roads, PART_2, HEADER, lamps]],
  ["without weights", [HEADER, roads.with(3, null), PART_2, lamps.with(3, null)]],
])("a scoring table goes on below a part of its own: %s", (_, rows) => {
  expect(namesIn(...rows)).toEqual(BOTH);
});

test.each<[string, readonly (readonly TestCell[])[]]>([
  [
    "the header of another table",
    [
      ["ที่", "โครงการ/กิจกรรม", "งบประมาณ"],
      [1, "โครงการหนึ่ง", 500],
    ],
  ],
  [
    "a header that is not read",
    [
      ["ลำดับ", "ชื่องาน", "วงเงินที่ขอ", "ผู้ดูแล"],
      [1, "งานหนึ่ง", "500 บาท", 3],
    ],
  ],
  [
    "a list",
    [
      ["1.", "ยกระดับคุณภาพชีวิต"],
      ["2.", "เมืองปลอดภัย"],
    ],
  ],
])("a part of the plan ends a scoring table: %s", (_, below) => {
  const { scoring } = read(HEADER, roads, lamps, total, ["ส่วนที่ 2 ยุทธศาสตร์ของหน่วยงาน"], ...below);
  expect(scoring?.rows.map(({ name }) => name.text)).toEqual(BOTH);
});

test("projects below a part of the plan stay that part's", () => {
  const { projectTables } = read(
    HEADER,
    roads,
    lamps,
    ["ส่วนที่ 2 ยุทธศาสตร์ของหน่วยงาน"],
    ["ที่", "โครงการ", "งบประมาณ"],
    [1, "โครงการหนึ่ง", 500],
  );
  expect(projectTables.map(({ section }) => section)).toEqual([2]);
});
