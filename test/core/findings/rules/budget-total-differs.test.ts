import { findProblems } from "../../../../src/core/findings/find-problems";
import { budgetTotalDiffers } from "../../../../src/core/findings/rules/budget-total-differs";
import { a1 } from "../../../../src/core/grid/cell-ref";
import { aClosing, aRoutine, aSummary, someDetails, someKeyResults } from "../../../support/a-budget-section";
import { aPlan, formula } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";
import { describeRule } from "../../../support/describe-rule";

const FAIR = "โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ";
const YOUTH = "โครงการพัฒนาเยาวชน";
const TWO = [
  [FAIR, 5_500_000],
  [YOUTH, 3_500_000],
] as const;

/** KRs from row 2 on, each with its projects (D) and their budget (E); below them the total. */
const beside = (rows: readonly (readonly [projects: string, budget: TestCell])[], total: TestCell) =>
  aPlan({
    แผน: [
      ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "โครงการ/กิจกรรม", "งบประมาณ (บาท)", "ผู้รับผิดชอบ"],
      ...rows.map(([projects, budget], i) => [
        i + 1,
        `จำนวนงานที่ ${i + 1}`,
        "2 แห่ง",
        projects,
        budget,
        "ฝ่าย ก",
      ]),
      [null, "รวมทั้งสิ้น", null, null, total],
    ],
  });
const REPEATED = [
  [FAIR, 500],
  [YOUTH, "300"],
  [`${FAIR} (โครงการซ้ำ)`, 500],
] as const;

describeRule(budgetTotalDiffers, {
  accepts: {
    "a total of budgets beside KRs": beside(
      [
        [FAIR, 500],
        [YOUTH, "300"],
      ],
      800,
    ),
    "one that counts a project of two KRs once": beside(
      [
        [FAIR, 500],
        [YOUTH, 300],
        [FAIR, 500],
      ],
      800,
    ),
    "one that counts what is marked": beside(REPEATED, 1300),
    "one that does not count what is marked": beside(REPEATED, 800),
    "one over several projects of a KR": beside(
      [
        [`- ${FAIR}\n- ${YOUTH}`, "500\n300"],
        ["โครงการสวน", 100],
      ],
      900,
    ),
    "one that does not count what is marked beside another project of its KR": beside(
      [
        [FAIR, 500],
        [`- ${FAIR} (โครงการซ้ำ)\n- ${YOUTH}`, "500\n300"],
      ],
      800,
    ),
    "one over an amount for several projects": beside(
      [
        [`- ${FAIR}\n- ${YOUTH}`, 800],
        ["โครงการสวน", 100],
      ],
      900,
    ),
    "one over a budget that cannot be read": beside(
      [
        [FAIR, "ห้าร้อยกว่า"],
        [YOUTH, 300],
      ],
      999,
    ),
    "one over a negative budget": beside(
      [
        [FAIR, -500],
        [YOUTH, 300],
      ],
      999,
    ),
    "none below budgets beside KRs": beside(
      [
        [FAIR, 500],
        [YOUTH, 300],
      ],
      null,
    ),
    "a total of the last part of a table": aPlan({
      แผน: [
        ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "โครงการ/กิจกรรม", "งบประมาณ (บาท)", "ผู้รับผิดชอบ"],
        [1, "จำนวนงาน", "2 แห่ง", FAIR, 500, "ฝ่าย ก"],
        [null, "รวมด้านที่ 1", null, null, 500],
        [2, "จำนวนสวน", "2 แห่ง", YOUTH, 300, "ฝ่าย ก"],
        [null, "รวมด้านที่ 2", null, null, 300],
      ],
    }),
    "a total that equals its rows": aPlan({ สรุป: aSummary(TWO, { total: 9_000_000 }) }),
    "a total as text": aPlan({ สรุป: aSummary(TWO, { total: "๙,๐๐๐,๐๐๐" }) }),
    "satang that binary fractions would miss": aPlan({
      สรุป: aSummary(
        [
          [FAIR, 0.1],
          [YOUTH, 0.2],
        ],
        { total: 0.3 },
      ),
    }),
    "a repeated project that is not added again": aPlan({
      สรุป: aSummary([...TWO, [`${FAIR} (โครงการซ้ำ)`, 5_500_000]], { total: 9_000_000 }),
    }),
    "a project named twice, which is told by itself": aPlan({
      สรุป: aSummary([...TWO, [FAIR, 5_500_000]], { total: 14_500_000 }),
    }),
    "no total where no row has money": aPlan({ สรุป: aSummary([[FAIR, "-"]], { total: "-" }) }),
    "part 3 without money": aPlan({
      "ส่วนที่ 3": aRoutine([["1. โครงการการแปลเอกสาร", "ไม่ใช้งบประมาณ"]], "จำนวน 1 โครงการ", "ไม่ใช้งบประมาณ"),
    }),
    "a wrong row, which is told by itself": aPlan({
      โครงการ: someDetails(TWO),
      สรุป: aSummary([[FAIR, 5_000_000], TWO[1]], { total: 9_000_000 }),
      ประเมิน: someKeyResults(`- ${FAIR} (5,500,000 บาท)`),
    }),
    "a SUM that leaves out a row": aPlan({
      สรุป: aSummary(TWO, { total: formula("=SUM(C3:C3)", 5_500_000) }),
    }),
    "a SUM over text": aPlan({
      สรุป: aSummary([[FAIR, "5,500,000"], TWO[1]], { total: formula("=SUM(C3:C4)", 3_500_000) }),
    }),
    "departments that each have a total, and none is of all": aPlan({
      สรุป: [
        ...aSummary(TWO).slice(0, 4),
        [null, "รวมกองช่าง", 9_000_000],
        ["กองคลัง"],
        [1, "โครงการจัดทำแผนที่ภาษี", 1_000_000],
        [null, "รวมกองคลัง", 1_000_000],
      ],
    }),
    "an unreadable row": aPlan({ สรุป: aSummary([[FAIR, "5.500.000"], TWO[1]], { total: 9_000_000 }) }),
    "a formula that has not been calculated yet": aPlan({
      สรุป: aSummary(TWO, { total: formula("=SUM(C3:C4)", null) }),
    }),
    "thousands of baht": aPlan({
      สรุป: aSummary(
        [
          [FAIR, 5_500],
          [YOUTH, "3,500,000 บาท"],
        ],
        {
          total: 9_000,
          header: ["ลำดับที่", "โครงการ/กิจกรรมสำคัญ", "งบประมาณ (พันบาท)"],
        },
      ),
    }),
  },
  reports: {
    "a total of budgets beside KRs": {
      plan: beside(REPEATED, 9999),
      at: "'แผน'!E5",
      facts: { stated: 999_900, summed: 80_000 },
      says: {
        th: "ยอดรวมระบุ 9,999 บาท แต่รายการรวมได้ 800 บาท ต่างกัน 9,199 บาท",
        en: "The total says 9,999 baht, but the rows add up to 800 baht: 9,199 baht apart.",
      },
      related: ["'แผน'!E2", "'แผน'!E3", "'แผน'!E4"],
    },
    "a typed total, with the rows and the closing sentence beside it": {
      plan: aPlan({ สรุป: aSummary(TWO, { total: 9_900_000, closing: aClosing(2, "9,000,000") }) }),
      at: "'สรุป'!C5",
      facts: { stated: 990_000_000, summed: 900_000_000 },
      says: {
        th: "ยอดรวมระบุ 9,900,000 บาท แต่รายการรวมได้ 9,000,000 บาท ต่างกัน 900,000 บาท",
        en: "The total says 9,900,000 baht, but the rows add up to 9,000,000 baht: 900,000 baht apart.",
      },
      related: ["'สรุป'!C3", "'สรุป'!C4", "'สรุป'!A6"],
      fix: { "'สรุป'!C5": "=SUM(C3:C4)" },
    },
    "a total of all that states what its last part amounts to": {
      plan: aPlan({
        สรุป: [
          ...aSummary(TWO).slice(0, 4),
          [null, "รวมกองช่าง", 9_000_000],
          ["กองคลัง"],
          [1, "โครงการจัดทำแผนที่ภาษี", 1_000_000],
          [null, "รวมทั้งสิ้น", 1_000_000],
        ],
      }),
      findings: [
        {
          at: "'สรุป'!C8",
          facts: { stated: 100_000_000, summed: 1_000_000_000 },
          fix: { "'สรุป'!C8": "=SUM(C3:C4,C7)" },
        },
      ],
    },
    "a SUM that counts a repeated project again": {
      plan: aPlan({
        สรุป: aSummary([TWO[0], [`${FAIR} (โครงการซ้ำ)`, 5_500_000], TWO[1]], {
          total: formula("=SUM(C3:C5)", 14_500_000),
        }),
      }),
      at: "'สรุป'!C6",
      facts: { stated: 1_450_000_000, summed: 900_000_000 },
      says: {
        th: "ยอดรวมระบุ 14,500,000 บาท แต่รายการรวมได้ 9,000,000 บาท ต่างกัน 5,500,000 บาท",
        en: "The total says 14,500,000 baht, but the rows add up to 9,000,000 baht: 5,500,000 baht apart.",
      },
      fix: { "'สรุป'!C6": "=SUM(C3,C5)" },
    },
    "a total over rows that are text, without a fix": {
      plan: aPlan({ สรุป: aSummary([[FAIR, "5,500,000"]], { total: "5,400,000" }) }),
      at: "'สรุป'!C4",
      facts: { stated: 540_000_000, summed: 550_000_000 },
      says: {
        th: "ยอดรวมระบุ 5,400,000 บาท แต่รายการรวมได้ 5,500,000 บาท ต่างกัน 100,000 บาท",
        en: "The total says 5,400,000 baht, but the rows add up to 5,500,000 baht: 100,000 baht apart.",
      },
    },
    "a total in thousands of baht, mended in thousands": {
      plan: aPlan({
        สรุป: aSummary([[FAIR, 5_500]], {
          total: "5,400",
          header: ["ลำดับที่", "โครงการ/กิจกรรมสำคัญ", "งบประมาณ (พันบาท)"],
        }),
      }),
      at: "'สรุป'!C4",
      facts: { stated: 540_000_000, summed: 550_000_000 },
      says: {
        th: "ยอดรวมระบุ 5,400,000 บาท แต่รายการรวมได้ 5,500,000 บาท ต่างกัน 100,000 บาท",
        en: "The total says 5,400,000 baht, but the rows add up to 5,500,000 baht: 100,000 baht apart.",
      },
      fix: { "'สรุป'!C4": { value: 5_500, formula: "=SUM(C3)", format: "#,##0" } },
    },
    "a typed total in other words": {
      plan: aPlan({ สรุป: [...aSummary(TWO).slice(0, -1), ["วงเงินรวมด้านที่ 2", null, 8_000_000]] }),
      findings: [
        {
          at: "'สรุป'!C5",
          facts: { stated: 800_000_000, summed: 900_000_000 },
          fix: { "'สรุป'!C5": "=SUM(C3:C4)" },
        },
      ],
    },
    "a total in English": {
      plan: aPlan({ สรุป: [...aSummary(TWO).slice(0, -1), [null, "Grand Total", 8_000_000]] }),
      findings: [
        {
          at: "'สรุป'!C5",
          facts: { stated: 800_000_000, summed: 900_000_000 },
          fix: { "'สรุป'!C5": "=SUM(C3:C4)" },
        },
      ],
    },
    "a total left open over rows with money": {
      plan: aPlan({ สรุป: aSummary(TWO, { total: "-" }) }),
      at: "'สรุป'!C5",
      facts: { stated: undefined, summed: 900_000_000 },
      severity: "warning",
      says: {
        th: "ยอดรวมไม่ได้ระบุจำนวนเงิน แต่รายการรวมได้ 9,000,000 บาท",
        en: "The total states no amount, but the rows add up to 9,000,000 baht.",
      },
      fix: { "'สรุป'!C5": "=SUM(C3:C4)" },
    },
    "part 3's ไม่ใช้งบประมาณ over a row with money": {
      plan: aPlan({
        "ส่วนที่ 3": aRoutine([["1. โครงการการแปลเอกสาร", 1_000]], "จำนวน 1 โครงการ", "ไม่ใช้งบประมาณ"),
      }),
      at: "'ส่วนที่ 3'!D4",
      facts: { stated: 0, summed: 100_000 },
      says: {
        th: "ยอดรวมระบุ 0 บาท แต่รายการรวมได้ 1,000 บาท ต่างกัน 1,000 บาท",
        en: "The total says 0 baht, but the rows add up to 1,000 baht: 1,000 baht apart.",
      },
      fix: { "'ส่วนที่ 3'!D4": "=SUM(D3)" },
    },
  },
});

describe("a subtotal of a department", () => {
  const departments = (first: TestCell, second: TestCell, total: TestCell) =>
    aPlan({
      แผน: [
        ["ที่", "โครงการ/กิจกรรม", "งบประมาณ (บาท)", "ผู้รับผิดชอบ"],
        ["ฝ่ายโยธา"],
        [1, "โครงการก่อสร้างสะพาน", 200, "ฝ่าย ก"],
        [2, "โครงการซ่อมถนน", 150, "ฝ่าย ก"],
        ["รวมฝ่ายโยธา", null, first],
        ["ฝ่ายการศึกษา"],
        [3, "โครงการอาหารกลางวัน", 400, "ฝ่าย ข"],
        [4, "โครงการครูต่างชาติ", 80, "ฝ่าย ข"],
        ["รวมฝ่ายการศึกษา", null, second],
        ["รวมทั้งสิ้น 4 โครงการ", null, total],
      ],
    });
  const toldIn = (plan: ReturnType<typeof aPlan>) =>
    findProblems(plan)
      .filter(({ severity }) => severity === "error")
      .map(({ code, at, fix }) => [code, a1(at), fix?.writes.map(({ becomes }) => becomes.formula)]);
  const WRONG = ["budget-total-differs", "'แผน'!C9", ["=SUM(C7:C8)"]];

  test("is compared with its own rows, and the total with all", () => {
    expect(toldIn(departments(350, 480, 830))).toEqual([]);
    expect(toldIn(departments(350, 470, 830))).toEqual([WRONG]);
    expect(toldIn(departments(350, 470, 820))).toEqual([
      WRONG,
      ["budget-total-differs", "'แผน'!C10", ["=SUM(C3:C4,C7:C8)"]],
    ]);
  });

  test("may add up those before it", () => {
    expect(toldIn(departments(350, 830, 830))).toEqual([]);
  });

  test("is the one to correct where the total adds it up", () => {
    const plan = departments(formula("=SUM(C3:C4)", 350), formula("=SUM(C8:C8)", 80), formula("=C5+C9", 430));
    expect(toldIn(plan)).toEqual([WRONG]);
    const [found] = budgetTotalDiffers.check(plan);
    expect(found?.facts).toEqual({ stated: 8_000, summed: 48_000, isOfPart: true });
  });

  test("is none where it does not say what its rows cost", () => {
    expect(toldIn(departments(100, 730, 830))).toEqual([]);
  });
});
