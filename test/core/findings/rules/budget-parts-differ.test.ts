import { findProblems } from "../../../../src/core/findings/find-problems";
import { budgetPartsDiffer } from "../../../../src/core/findings/rules/budget-parts-differ";
import { aPlan, formula } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";
import { describeRule } from "../../../support/describe-rule";

const NAMES = ["โครงการจัดนิทรรศการ", "โครงการพัฒนาเยาวชน", "โครงการประกวดดนตรี", "โครงการอบรมภาษา"];
const SOURCES = ["งบ กทม.", "เงินอุดหนุน", "รวม"];

/** A summary of part 2: rows from row 4 on, their sources in C and D, the whole in E. */
const summary = (
  rows: readonly (readonly TestCell[])[],
  total: readonly TestCell[] = [],
  columns: readonly string[] = SOURCES,
): readonly (readonly TestCell[])[] => [
  ["ส่วนที่ 2 แผนปฏิบัติราชการ ปี 2569"],
  ["ที่", "โครงการ/กิจกรรม", "งบประมาณ (บาท)", null, null, "ผู้รับผิดชอบ"],
  [null, null, ...columns, null],
  ...rows.map((cells, i) => [i + 1, NAMES[i] ?? "", ...cells, "ฝ่าย ก"]),
  ...(total.length > 0 ? [[null, "รวมทั้งสิ้น", ...total]] : []),
];
const aSummary = (...args: Parameters<typeof summary>) => aPlan({ แผน: summary(...args) });
const RIGHT = [100, 50, 150];

const WRONG = {
  at: "'แผน'!E5",
  facts: { project: "โครงการพัฒนาเยาวชน", stated: 16_000, summed: 15_000 },
  related: ["'แผน'!C5", "'แผน'!D5"],
  fix: { "'แผน'!E5": "=C5+D5" },
};

describeRule(budgetPartsDiffer, {
  accepts: {
    "parts that add up, blank and dashed ones left out": aSummary(
      [RIGHT, [70, null, 70], ["-", 20, 20], ["ไม่ใช้งบประมาณ", 5, 5]],
      [170, 75, 245],
    ),
    "a whole whose parts are not filled in": aSummary([RIGHT, [null, null, 90]]),
    "parts that cannot be read, or are shared": aSummary([
      RIGHT,
      [1, "ห้าสิบ", 90],
      [1, "(ใช้งบประมาณภายใต้โครงการที่เกี่ยวข้อง)", 90],
    ]),
    "a whole that is not stated": aSummary([RIGHT, [1, 2, "-"], [1, 2, null], [1, 2, "ร้อย"]]),
    "columns that are none of the budget's parts": aSummary([RIGHT, [1, 2, 90], [3, 4, 80]]),
    "one source of several": aSummary([[100, "ฝ่าย ข", 150]], [], ["งบ กทม.", "ผู้ขอ", "รวม"]),
    "a total that is another finding": aSummary([RIGHT, [70, 30, 100]], [170, 80, 900]),
  },
  reports: {
    "a whole that is not the sum of its parts": {
      plan: aSummary([RIGHT, [100, 50, 160]]),
      ...WRONG,
      says: {
        th: "งบประมาณรวมของ “โครงการพัฒนาเยาวชน” ระบุ 160 บาท แต่ช่องย่อยรวมกันได้ 150 บาท",
        en: "“โครงการพัฒนาเยาวชน” has 160 baht in all, but its parts add up to 150 baht.",
      },
    },
    "a formula that adds up too little": {
      plan: aSummary([RIGHT, [100, 60, formula("=C5", 100)]]),
      findings: [
        {
          ...WRONG,
          facts: { ...WRONG.facts, stated: 10_000, summed: 16_000 },
          fix: { "'แผน'!E5": "=C5+D5" },
        },
      ],
    },
    "parts stored as text, which no formula adds up": {
      plan: aSummary([RIGHT, ["100", 50, 160]]),
      findings: [{ at: WRONG.at, facts: WRONG.facts }],
    },
    "parts of the year": {
      plan: aSummary([RIGHT, [100, 50, 160]], [], ["ไตรมาส 1-2", "ไตรมาส 3-4", "รวม"]),
      findings: [WRONG],
    },
    "rows that break a project down, which the total leaves out": {
      plan: aPlan({
        แผน: [
          ["ส่วนที่ 2 ปี 2569"],
          ["ที่", "โครงการ/กิจกรรม", "งบประมาณ (บาท)", "ผู้รับผิดชอบ"],
          [1, NAMES[0] ?? "", 500, "ฝ่าย ก"],
          ["1.1", "กิจกรรมอบรม", 300, "ฝ่าย ก"],
          ["1.2", "กิจกรรมดูงาน", 150, "ฝ่าย ก"],
          [2, NAMES[1] ?? "", 100, "ฝ่าย ก"],
          [null, "รวม", 600],
        ],
      }),
      findings: [
        {
          at: "'แผน'!C3",
          severity: "warning",
          facts: { project: NAMES[0], stated: 50_000, summed: 45_000, areRows: true },
          related: ["'แผน'!C4", "'แผน'!C5"],
          says: {
            th: "งบประมาณรวมของ “โครงการจัดนิทรรศการ” ระบุ 500 บาท แต่รายการย่อยรวมกันได้ 450 บาท",
            en: "“โครงการจัดนิทรรศการ” has 500 baht in all, but the rows that break it down add up to 450 baht.",
          },
        },
      ],
    },
    "a total whose parts are added up wrong": {
      plan: aSummary([RIGHT, [70, 30, 100]], [170, 90, 250]),
      findings: [
        {
          at: "'แผน'!E6",
          facts: { project: undefined, stated: 25_000, summed: 26_000 },
          related: ["'แผน'!C6", "'แผน'!D6"],
          says: {
            th: "ยอดรวมระบุ 250 บาท แต่ช่องย่อยรวมกันได้ 260 บาท",
            en: "The total has 250 baht in all, but its parts add up to 260 baht.",
          },
        },
      ],
    },
  },
});

test("the fix brings the result in the cells' unit", () => {
  const [, , ...rows] = summary([RIGHT, [100, 50, 160]]);
  const header = ["ที่", "โครงการ/กิจกรรม", "งบประมาณ (พันบาท)", null, null, "ผู้รับผิดชอบ"];
  const [{ fix } = {}] = budgetPartsDiffer.check(aPlan({ แผน: [["ส่วนที่ 2 ปี 2569"], header, ...rows] }));
  expect(fix?.writes).toMatchObject([{ becomes: { value: 150, formula: "=C5+D5" } }]);
});

describe("a wrong whole is told once", () => {
  const codesOf = (plan: ReturnType<typeof aPlan>) =>
    findProblems(plan)
      .filter(({ severity }) => severity === "error")
      .map(({ code }) => code);
  const DETAILS = [
    ["ส่วนที่ 1 วัตถุประสงค์และผลสัมฤทธิ์ ปี 2569"],
    ["ที่", "โครงการ/กิจกรรม", "งบประมาณ (บาท)", "ส่วนราชการที่รับผิดชอบ"],
    [1, NAMES[0] ?? "", 150, "ฝ่าย ก"],
    [2, NAMES[1] ?? "", 150, "ฝ่าย ก"],
  ];

  test("not again by a total that counts what the parts add up to", () => {
    expect(codesOf(aSummary([RIGHT, [100, 50, 160]], [200, 100, 300]))).toEqual(["budget-parts-differ"]);
  });

  test("where another table says what the parts do, as that", () => {
    const plan = aPlan({ แผน: summary([RIGHT, [100, 50, 160]], [200, 100, 300]), รายละเอียด: DETAILS });
    expect(codesOf(plan)).toEqual(["budget-detail-differs"]);
  });
});
