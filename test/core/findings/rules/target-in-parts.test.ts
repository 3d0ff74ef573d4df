import { targetInParts } from "../../../../src/core/findings/rules/target-in-parts";
import { valueOf } from "../../../../src/core/grid/reading";
import type { Plan } from "../../../../src/core/plan/plan";
import { aPlan, merged } from "../../../support/a-plan";
import type { TestCell, TestRows } from "../../../support/a-snapshot";
import { describeRule } from "../../../support/describe-rule";

type Row = readonly TestCell[];

/** An evaluation of one KR whose targets stand below one title, from column C on; the title need not be merged. */
const below = (
  labels: Row,
  targets: Row,
  title: Row = ["เป้าหมาย", ...labels.slice(1).map(() => null)],
): TestRows => [
  ["1.1 Agenda Base"],
  ["ที่", "ชื่อตัวชี้วัด", ...title, "ความรับผิดชอบ (H/R)", "โครงการ/กิจกรรม (งบประมาณ)"],
  [null, null, ...labels],
  [1, "จำนวนต้นไม้ที่ปลูก", ...targets, "H : สนอ.", "โครงการปลูกต้นไม้ (1,000 บาท)"],
];
const QUARTERS = ["ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4"];
const MONTHS = ["ต.ค.-ธ.ค.", "ม.ค.-มี.ค.", "เม.ย.-มิ.ย.", "ก.ค.-ก.ย."];
const evaluated = (...args: Parameters<typeof below>) => aPlan({ แผน: below(...args) });
const PLACES = evaluated(["กทม.", "สำนักงานเขต"], ["ร้อยละ 80", "ร้อยละ 90"]);
const targetOf = (plan: Plan) =>
  valueOf(plan.evaluations[0]?.rows[0]?.target ?? ({ state: "blank" } as never))?.value;

test.each<[string, Plan, number]>([
  ["the last of quarters", evaluated(QUARTERS, [20, 40, 70, 100]), 100],
  ["the last of spans of months", evaluated(MONTHS, [20, 40, 70, 100]), 100],
  ["the last of numbered quarters", evaluated(["1", "2", "3", "4"], [20, 40, 70, 100]), 100],
  ["what adds up quarters", evaluated([...QUARTERS, "รวม"], [20, 20, 30, 30, 100]), 100],
  [
    "that of the whole year in front of quarters",
    evaluated(["ทั้งปี", ...QUARTERS], [100, 20, 20, 30, 30]),
    100,
  ],
  ["that of the whole year behind quarters", evaluated([...QUARTERS, "ทั้งปี"], [20, 20, 30, 30, 100]), 100],
  ["the first of places", PLACES, 80],
  ["that of the office itself", evaluated(["กทม.", "หน่วยงาน"], ["ร้อยละ 80", "ร้อยละ 90"]), 90],
  ["that of the office's level", evaluated(["ภาพรวม กทม.", "ระดับหน่วยงาน"], ["ร้อยละ 80", "ร้อยละ 90"]), 90],
  ["what is of all places", evaluated(["ภาพรวม", "กทม."], ["ร้อยละ 85", "ร้อยละ 80"]), 85],
  ["the only one with numbers", evaluated(["เชิงคุณภาพ", "เชิงปริมาณ"], ["มีคุณภาพดี", "80 ต้น"]), 80],
])("reads %s", (_, plan, target) => {
  expect(targetOf(plan)).toBe(target);
});

test("reads targets by place beside hosts and others in columns of their own", () => {
  for (const [host, responsible] of [
    ["H", "R"],
    ["Host", "Responsible"],
    ["(H)", "(R)"],
  ]) {
    const plan = aPlan({
      แผน: [
        ["1.1 Agenda Base"],
        [
          "ที่",
          "ชื่อตัวชี้วัด",
          merged("ค่าเป้าหมาย", 2),
          undefined,
          merged("ความรับผิดชอบ", 2),
          undefined,
          "โครงการ/กิจกรรม",
        ],
        [null, null, "กทม.", "หน่วยงาน", host, responsible, null],
        [1, "จำนวนต้นไม้ที่ปลูก", "80 ต้น", "8 ต้น", "สนอ.", "ฝ่ายโยธา ฝ่ายรักษาฯ", "โครงการปลูกต้นไม้"],
        [2, "จำนวนสวน", "8 แห่ง", "1 แห่ง", "-", "ฝ่ายโยธา", "โครงการสวน"],
      ],
    });
    const rows = plan.evaluations[0]?.rows ?? [];
    expect(rows.map(({ target }) => valueOf(target)?.value)).toEqual([8, 1]);
    expect(rows.map(({ responsibility }) => valueOf(responsibility))).toEqual([
      { hosts: ["สนอ."], responsible: ["ฝ่ายโยธา", "ฝ่ายรักษาฯ"] },
      { hosts: [], responsible: ["ฝ่ายโยธา"] },
    ]);
    expect(plan.partedTargets).toHaveLength(1);
  }
});

describeRule(targetInParts, {
  accepts: {
    "those of several years where the title says which year it is": aPlan({
      แบบ: [
        ["แบบให้คะแนน ปีงบประมาณ พ.ศ. 2569"],
        ["ที่", "ตัวชี้วัด", "เป้าหมาย ปี 2569", "เป้าหมาย ปี 2570", "น้ำหนัก", "ผลการดำเนินงาน"],
        [1, "จำนวนต้นไม้", "3 ต้น", "5 ต้น", 70, 3],
      ],
    }),
    "one column": evaluated([null], [80]),
    "a column that adds up the others": evaluated([...QUARTERS, "รวม"], [20, 20, 30, 30, 100]),
    "parts that are counted from October": evaluated(["6 เดือน", "12 เดือน"], [50, 100]),
    "a target and its unit": evaluated(["จำนวน", "หน่วยนับ"], [50, "ต้น"]),
    "a target before and after a change": evaluated(["เดิม", "ปรับใหม่"], [50, 60]),
    "targets of two years": aPlan({
      แผน: [["แผนปฏิบัติราชการประจำปี พ.ศ. 2568"], ...below(["ปี 2568", "ปี 2569"], [50, 60])],
    }),
    "words beside a number": evaluated(["เชิงปริมาณ", "เชิงคุณภาพ"], ["80 ต้น", "มีคุณภาพดี"]),
    "a target of its own beside a plan by quarters": evaluated(
      [null, ...QUARTERS],
      [100, 20, 20, 30, 30],
      ["เป้าหมาย", "แผนรายไตรมาส", null, null, null],
    ),
  },
  reports: {
    "quarters without a sum": {
      plan: evaluated(QUARTERS, [3, 3, 3, 3], [merged("ค่าเป้าหมาย", 4), undefined, undefined, undefined]),
      at: "'แผน'!F3",
      related: [],
      facts: { headers: QUARTERS, read: "ไตรมาส 4", reason: "periods" },
      says: {
        th: "ค่าเป้าหมายแยกเป็นรายช่วงโดยไม่มีช่องรวม จึงใช้ “ไตรมาส 4” เป็นเป้าหมายทั้งปี โดยถือว่าเป็นค่าสะสม หากไม่ใช่ค่าสะสม โปรดเพิ่มคอลัมน์ “รวม”",
        en: "The targets are those of parts of the year, without a column for the whole: “ไตรมาส 4” is taken as the year's, counted from its beginning. If it is not, add a column “รวม”.",
      },
    },
    places: {
      plan: PLACES,
      at: "'แผน'!C3",
      related: [],
      facts: { headers: ["กทม.", "สำนักงานเขต"], read: "กทม.", reason: "places" },
      says: {
        th: "ค่าเป้าหมายแยกเป็นคอลัมน์ “กทม.” “สำนักงานเขต” จึงใช้เฉพาะ “กทม.” โปรดตรวจสอบ หรือเพิ่มคอลัมน์ “รวม”",
        en: "The targets stand in the columns “กทม.”, “สำนักงานเขต”, of which only “กทม.” is read. Check it, or add a column “รวม”.",
      },
    },
    "those of several years where nothing says which year it is": {
      plan: aPlan({
        แบบ: [
          ["แบบให้คะแนน"],
          ["ที่", "ตัวชี้วัด", "เป้าหมาย ปี 2569", "เป้าหมาย ปี 2570", "น้ำหนัก", "ผลการดำเนินงาน"],
          [1, "จำนวนต้นไม้", "3 ต้น", "5 ต้น", 70, 3],
        ],
      }),
      at: "'แบบ'!D2",
      related: [],
      facts: {
        headers: ["เป้าหมาย ปี 2569", "เป้าหมาย ปี 2570"],
        read: "เป้าหมาย ปี 2570",
        reason: "years",
      },
      says: {
        th: "ไม่พบปีของแผน จึงใช้ “เป้าหมาย ปี 2570” จากคอลัมน์ “เป้าหมาย ปี 2569” “เป้าหมาย ปี 2570” โปรดระบุปีงบประมาณไว้เหนือตาราง",
        en: "The plan's year is not stated: of “เป้าหมาย ปี 2569”, “เป้าหมาย ปี 2570” only “เป้าหมาย ปี 2570” is read. State the fiscal year above the table.",
      },
    },
    "targets that each name their quarter, once for tables of the same header": {
      plan: aPlan({
        แบบ: [
          ["ที่", "ชื่อตัวชี้วัด", "เป้าหมายไตรมาส 1", "เป้าหมายไตรมาส 2", "น้ำหนัก", "ผลการดำเนินงาน"],
          [1, "จำนวนต้นไม้", 3, 5, 70, 5],
        ],
        แบบที่สอง: [
          ["ที่", "ชื่อตัวชี้วัด", "เป้าหมายไตรมาส 1", "เป้าหมายไตรมาส 2", "น้ำหนัก", "ผลการดำเนินงาน"],
          [1, "จำนวนป้าย", 3, 5, 30, 5],
        ],
      }),
      findings: [
        {
          at: "'แบบ'!D1",
          related: ["'แบบที่สอง'!D1"],
          facts: {
            headers: ["เป้าหมายไตรมาส 1", "เป้าหมายไตรมาส 2"],
            read: "เป้าหมายไตรมาส 2",
            reason: "periods",
          },
        },
      ],
    },
  },
});
