import { valueOf } from "../../../../src/core/grid/reading";
import { printTarget } from "../../../../src/core/plan/cells/print-target";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { aSnapshot, merged, percent, type TestCell } from "../../../support/a-snapshot";
import { scoreOf } from "../../../support/score-of";

type Row = readonly TestCell[];

/** A scoring sheet with these columns between the names of its indicators and their weights, in the end their actuals. */
function read(headers: readonly Row[], ...rows: Row[]) {
  const [top = [], ...below] = headers;
  const plan = readPlan(
    aSnapshot({
      แบบ: [
        ["แบบให้คะแนน ประจำปีงบประมาณ พ.ศ. 2568"],
        ["ที่", "ตัวชี้วัด", "น้ำหนัก", ...top],
        ...below.map((cells) => [null, null, null, ...cells]),
        ...rows.map((cells, index) => [index + 1, `ผลของงานที่ ${index + 1}`, 10, ...cells]),
      ],
    }),
  );
  expect(plan.misunderstood).toEqual([]);
  return plan;
}

const targetsIn = (plan: ReturnType<typeof read>) =>
  plan.scoring?.rows.map(({ target }) => {
    const value = valueOf(target);
    return value && printTarget(value);
  });
const actualsIn = (plan: ReturnType<typeof read>) =>
  plan.scoring?.rows.map(({ actual }) => valueOf(actual?.reading));

test.each<[string, Row[], (target: TestCell, unit: TestCell) => Row]>([
  ["behind it", [["ค่าเป้าหมาย", "หน่วยนับ", "ผลการดำเนินงาน"]], (target, unit) => [target, unit, 5]],
  ["in English", [["ค่าเป้าหมาย", "หน่วยนับ (Unit)", "ผลการดำเนินงาน"]], (target, unit) => [target, unit, 5]],
  ["in front of it", [["หน่วยวัด", "ค่าเป้าหมาย", "ผลการดำเนินงาน"]], (target, unit) => [unit, target, 5]],
  ["elsewhere", [["ค่าเป้าหมาย", "ผลการดำเนินงาน", "หน่วยนับ"]], (target, unit) => [target, 5, unit]],
  ["headed หน่วย", [["ค่าเป้าหมาย", "หน่วย", "ผลการดำเนินงาน"]], (target, unit) => [target, unit, 5]],
  [
    "below its title",
    [
      [merged("ค่าเป้าหมาย", 2), undefined, "ผลการดำเนินงาน"],
      ["จำนวน", "หน่วยนับ"],
    ],
    (target, unit) => [target, unit, 5],
  ],
  [
    "below its title, first",
    [
      ["ค่าเป้าหมาย", null, "ผลการดำเนินงาน"],
      ["หน่วยนับ", "จำนวน"],
    ],
    (target, unit) => [unit, target, 5],
  ],
  [
    "beside years",
    [
      [merged("ค่าเป้าหมาย", 3), undefined, undefined, "ผลการดำเนินงาน"],
      ["หน่วยนับ", "ปี 2567", "ปี 2568"],
    ],
    (target, unit) => [unit, 1, target, 5],
  ],
])("reads a target in the unit that stands %s", (_, headers, row) => {
  const plan = read(
    headers,
    row(80, "ร้อยละ"),
    row("ไม่เกิน 5", "%"),
    row("3", "โครงการ (สะสม)"),
    row(5, "ระดับ"),
    row("6 ครั้ง", "โครงการ"),
    row("เพิ่มขึ้น 5", "ร้อยละ"),
    row(percent(0.8), "ร้อยละ"),
    row(80, "-"),
    row(4, "คะแนน"),
  );
  expect(targetsIn(plan)).toEqual([
    "ร้อยละ 80",
    "ไม่เกินร้อยละ 5",
    "3 โครงการ",
    "ระดับ 5",
    "6 ครั้ง",
    "เพิ่มขึ้น ร้อยละ 5",
    "ร้อยละ 80",
    "80",
    "4",
  ]);
  expect(actualsIn(plan)).toEqual(Array(9).fill({ kind: "number", value: 5 }));
});

test("quotes the target's own cell, in the words of both", () => {
  const [row] = read([["ค่าเป้าหมาย", "หน่วยนับ", "ผลการดำเนินงาน"]], [80, "ร้อยละ", 50]).scoring?.rows ?? [];
  expect(row?.target).toMatchObject({ at: { row: 2, column: 3 }, text: "ร้อยละ 80" });
  expect(row?.targetScale).toBe(1);
});

test.each([
  ["อาคาร", { kind: "count", value: 60, classifier: "อาคาร" }],
  ["ชุมชน", { kind: "number", value: 60 }],
])("of a target that counts อาคาร in brackets, a unit %s is the result's or none", (unit, actual) => {
  const plan = read([["ค่าเป้าหมาย", "ผลการดำเนินงาน", "หน่วยนับ"]], ["ร้อยละ 100 (80 อาคาร)", 60, unit]);
  expect(actualsIn(plan)).toEqual([actual]);
});

test("reads a unit that is merged over several rows", () => {
  const rows: Row[] = [
    [80, merged("ร้อยละ", 1, 2), 50],
    [90, undefined, 50],
  ];
  const plan = read([["ค่าเป้าหมาย", "หน่วยนับ", "ผลการดำเนินงาน"]], ...rows);
  expect(targetsIn(plan)).toEqual(["ร้อยละ 80", "ร้อยละ 90"]);
});

test.each<[string, Row[]]>([
  ["in one row", [["ค่าเป้าหมาย", "หน่วยนับ", "ผลการดำเนินงาน", "หน่วยนับ"]]],
  [
    "below their titles",
    [
      [merged("ค่าเป้าหมาย", 2), undefined, merged("ผลการดำเนินงาน", 2), undefined],
      ["จำนวน", "หน่วย", "จำนวน", "หน่วย"],
    ],
  ],
])("reads actuals in units of their own: %s", (_, headers) => {
  const plan = read(headers, [6, "ครั้ง", 50, "ร้อยละ"], [80, "ร้อยละ", 0.76, "ร้อยละ"], [3, "แห่ง", 2, "แห่ง"]);
  expect(targetsIn(plan)).toEqual(["6 ครั้ง", "ร้อยละ 80", "3 แห่ง"]);
  expect(actualsIn(plan)).toEqual([
    { kind: "percent", value: 50 },
    { kind: "number", value: 0.76 },
    { kind: "count", value: 2, classifier: "แห่ง" },
  ]);
  const achieved = scoreOf(plan).rows.map(({ achievement }) => achievement);
  expect(achieved).toEqual([0.5, 0.95, 2 / 3]);
});

test("measures a fraction of a percent, millions of baht and days of hours", () => {
  const plan = read(
    [["ค่าเป้าหมาย", "หน่วยนับ", "ผลการดำเนินงาน"]],
    [80, "ร้อยละ", 0.76],
    [2, "ล้านบาท", 1.5],
    [2, "ล้านบาท", "900,000 บาท"],
    ["ไม่เกิน 2", "วัน", "96 ชั่วโมง"],
  );
  expect(scoreOf(plan).rows.map(({ achievement }) => achievement)).toEqual([0.95, 0.75, 0.45, 0.5]);
});

test.each(["หน่วย", "หน่วยงาน", "หน่วยงานที่รับผิดชอบ"])("takes offices under %s for no units", (header) => {
  const headers: Row[] = [["ค่าเป้าหมาย", "ผลการดำเนินงาน", "หมายเหตุ", header]];
  expect(targetsIn(read(headers, [80, 50, null, "ฝ่ายปกครอง"]))).toEqual(["80"]);
});

test("reads the units of an evaluation and of targets by year", () => {
  const { evaluations, yearlyTargets } = readPlan(
    aSnapshot({
      "ส่วนที่ 1": [
        ["ส่วนที่ 1 แผนปฏิบัติราชการ ประจำปี 2568"],
        ["ที่", "เป้าประสงค์", "ตัวชี้วัด", "ค่าเป้าหมาย", null, null],
        [null, null, null, 2567, 2568, "หน่วยนับ"],
        [1, "เมืองดี", "งานที่เสร็จ", 70, 80, "ร้อยละ"],
      ],
      "ส่วนที่ 4": [
        ["ส่วนที่ 4 การประเมินผลการปฏิบัติราชการ ประจำปี 2568"],
        ["1.1 Agenda Base"],
        ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "หน่วยนับ", "ความรับผิดชอบ (H/R)", "โครงการ/กิจกรรม (งบประมาณ)"],
        [1, "งานที่เสร็จ", 80, "ร้อยละ", "H : สนพ.", "โครงการ ก (1,000 บาท)"],
      ],
    }),
  );
  expect(evaluations[0]?.rows[0]?.target).toMatchObject({ value: { kind: "percent", value: 80 } });
  expect(yearlyTargets[0]?.targets.map(({ target }) => target.text)).toEqual(["ร้อยละ 70", "ร้อยละ 80"]);
});
