import { readPlan } from "../../../../src/core/plan/read-plan";
import { aSnapshot, type TestCell } from "../../../support/a-snapshot";

const HEADER = ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"];
const indicator = (no: string | number): readonly TestCell[] => [
  no,
  `ร้อยละของงานที่ ${no}`,
  "ร้อยละ 80",
  20,
  80,
];
const namesIn = (...rows: (readonly TestCell[])[]) =>
  readPlan(aSnapshot({ แบบประเมิน: [HEADER, ...rows] })).scoring?.rows.map(({ name }) => name.text);

test.each<[string, readonly (readonly TestCell[])[]]>([
  ["a number and its first part", [["1", "งานโยธา"], indicator("1.1"), indicator("1.2")]],
  ["numbers as numbers", [[3, "งานโยธา"], indicator(3.1), indicator(3.2)]],
  ["Thai digits with full stops", [["๑.", "งานโยธา"], indicator("๑.๑"), indicator("๑.๒")]],
  ["three steps", [["2.1", "งานโยธา"], indicator("2.1.1"), indicator("2.1.2")]],
  ["a blank row between them", [["1", "งานโยธา"], [], indicator("1.1"), indicator("1.2")]],
])("what stands above its parts is no indicator: %s", (_, rows) => {
  expect(namesIn(...rows)).toHaveLength(2);
});

test.each<[string, readonly (readonly TestCell[])[]]>([
  ["numbers that go on", [["1", "ร้อยละของถนน"], indicator("2"), indicator("3")]],
  ["a row with a target", [["1", "ร้อยละของถนน", "ร้อยละ 80"], indicator("1.1"), indicator("1.2")]],
  ["a row with a weight", [["1", "ร้อยละของถนน", null, 20], indicator("1.1"), indicator("1.2")]],
  ["another number's parts", [["1", "ร้อยละของถนน"], indicator("2.1"), indicator("2.2")]],
])("what may be an indicator stays one: %s", (_, rows) => {
  expect(namesIn(...rows)).toHaveLength(3);
});
