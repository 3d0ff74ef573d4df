import { readPlan } from "../../../../src/core/plan/read-plan";
import { schemeOf } from "../../../../src/core/scorecard/default-scheme";
import { scorePlan } from "../../../../src/core/scorecard/score-plan";
import { aSnapshot, type TestCell } from "../../../support/a-snapshot";

type Row = readonly TestCell[];

const HEADER = ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"];
const ROADS = ["1.1", "ร้อยละของถนนที่ซ่อมแซม", "ร้อยละ 80", 20, 80];
const DRAINS = ["1.2", "จำนวนท่อระบายน้ำที่ลอก", "10 สาย", 20, 5];
const OLD_AGE = ["2.1", "จำนวนผู้สูงอายุที่ได้รับการดูแล", "100 คน", 30, 100];
const CHILDREN = ["2.2", "ร้อยละของเด็กที่ได้รับวัคซีน", "ร้อยละ 90", 30, 45];

const planOf = (rows: readonly Row[]) => readPlan(aSnapshot({ แบบประเมิน: [HEADER, ...rows] }));
const placesIn = (rows: readonly Row[]) => planOf(rows).scoring?.rows.map(({ component }) => component);

test.each<[string, readonly Row[]]>([
  [
    "strategies between the rows",
    [["ยุทธศาสตร์ที่ 1 เมืองดี"], ROADS, DRAINS, ["ยุทธศาสตร์ที่ 2 คนดี"], OLD_AGE, CHILDREN],
  ],
  [
    "strategies with numbers of their own",
    [["1", "ยุทธศาสตร์ที่ 1 เมืองดี"], ROADS, DRAINS, ["2", "ยุทธศาสตร์ที่ 2 คนดี"], OLD_AGE, CHILDREN],
  ],
  ["rows that go on as 3.1", [ROADS, OLD_AGE, CHILDREN, ["3.1", "จำนวนสวนที่ปรับปรุง", "5 แห่ง", 20, 5]]],
])("2.1 is no indicator of component 2 with %s", (_, rows) => {
  expect(placesIn(rows)).toEqual(rows.filter((row) => row.length > 2).map(() => undefined));
});

test.each<[string, readonly Row[], readonly (string | undefined)[]]>([
  ["nothing else says what it is of", [ROADS, OLD_AGE], [undefined, "2"]],
  ["a component is named, too", [["องค์ประกอบที่ 1"], ["ด้านที่ 1"], ROADS, ["ด้านที่ 2"], OLD_AGE], ["1", "2"]],
])("2.1 is the first indicator of component 2 where %s", (_, rows, places) => {
  expect(placesIn(rows)).toEqual(places);
});

test("2.1 is of component 1 where headings say which rows are of component 2", () => {
  const rows = [
    ["องค์ประกอบที่ 1 ผลการปฏิบัติราชการ"],
    ...[["ยุทธศาสตร์ที่ 1 เมืองดี"], ROADS, [null, "รวมยุทธศาสตร์ที่ 1"]],
    ...[["ยุทธศาสตร์ที่ 2 คนดี"], OLD_AGE, [null, "รวมยุทธศาสตร์ที่ 2"]],
    ...[["องค์ประกอบที่ 2 ศักยภาพ"], ["3.1", "ระดับความพึงพอใจ", "ระดับ 4", 30, 4]],
  ];
  expect(placesIn(rows)).toEqual(["1", "1", "2"]);
});

test("2.1 is of component 1 above the subtotal of that", () => {
  const rows = [["องค์ประกอบที่ 1"], ROADS, OLD_AGE, [null, "รวมองค์ประกอบที่ 1"], [null, "รวมทั้งสิ้น"]];
  expect(placesIn(rows)).toEqual(["1", "1"]);
});

test("2.1 is the first of component 2 above the subtotals of both", () => {
  const sums = [
    [null, "รวมองค์ประกอบที่ 1"],
    [null, "รวมองค์ประกอบที่ 2"],
    [null, "รวมทั้งสิ้น"],
  ];
  expect(placesIn([ROADS, DRAINS, OLD_AGE, CHILDREN, ...sums])).toEqual(["1", "1", "2", "2"]);
});

test("a score of 100 by numbered strategies has neither components nor indicators too many", () => {
  const rows = [["1", "เมืองดี"], ROADS, DRAINS, ["2", "ยุทธศาสตร์ที่ 2 คนดี"], OLD_AGE, CHILDREN, [null, "รวม"]];
  const plan = planOf(rows);
  const card = scorePlan(plan, schemeOf(plan));
  expect(card.scheme.isUndivided).toBe(true);
  expect(card.rows.map(({ weight }) => weight)).toEqual([20, 20, 30, 30]);
});
