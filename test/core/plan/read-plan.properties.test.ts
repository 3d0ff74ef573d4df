import fc from "fast-check";
import type { Snapshot } from "../../../src/core/grid/snapshot";
import { readPlan } from "../../../src/core/plan/read-plan";
import { plannedSheets } from "../../fixtures/plan-2568/planned-sheets";
import { aSnapshot, formula, percent, type TestCell } from "../../support/a-snapshot";
import { moveCells } from "../../support/disturb/move-cells";
import { planFacts } from "../../support/plan-facts";
import { toSnapshot } from "../../support/to-snapshot";

const factsOf = (snapshot: Snapshot) => planFacts(readPlan(snapshot));

type Rows = readonly (readonly TestCell[])[];

/** Tables with a heading, and every kind of row that belongs to one, below it. */
const tables: Readonly<Record<string, { readonly headings: readonly string[]; readonly rows: Rows }>> = {
  "an evaluation table": {
    headings: ["1.1 ภารกิจสำคัญ (Agenda Base)", "(จำนวน 2 KRs)"],
    rows: [
      ["ที่", "รหัส KRs", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "ความรับผิดชอบ (H/R)", "โครงการ/กิจกรรม (งบประมาณ)", "หมายเหตุ"],
      [
        1,
        3101,
        "ร้อยละของเรื่องที่ได้รับการแก้ไข",
        "ร้อยละ 80",
        "H : สผว. R : ทุกหน่วยงาน",
        "- โครงการหนึ่ง (1,000 บาท)",
        "ก",
      ],
      [
        2,
        null,
        "จำนวนครั้งในการประชุม",
        "6 ครั้ง",
        "H : สกต.",
        "- โครงการหนึ่ง (1,000 บาท) (โครงการซ้ำ)\n- กิจกรรมสอง",
        null,
      ],
    ],
  },
  "a project table": {
    headings: ["ส่วนที่ 2", "ด้านที่ 9 บริหารจัดการดี"],
    rows: [
      ["ลำดับที่", "โครงการ/กิจกรรมสำคัญ", "งบประมาณ", "ส่วนราชการ", "รหัสนโยบาย (3 หลัก) (ถ้ามี)"],
      [1, "โครงการหนึ่ง", 1000, "ส่วนแผนงานฯ", "P054"],
      [2, "โครงการสอง", "2,500.50", "ส่วนแผนงานฯ", "P123, P129"],
      [3, "กิจกรรมสาม", "ไม่ใช้งบประมาณ", "ฝ่ายปกครอง", "-"],
      [null, "รวมงบประมาณทั้งสิ้น", formula("=SUM(C5:C7)", 3500.5), null, null],
    ],
  },
  "a scoring sheet": {
    headings: ["แบบให้คะแนน"],
    rows: [
      ["ที่", "รหัส KRs", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "ร้อยละความสำเร็จ", "คะแนน"],
      ["1.1 Agenda Base"],
      [1, 3101, "ร้อยละของเรื่องที่ได้รับการแก้ไข", "ร้อยละ 80", 35, percent(0.75), 0.9, 31.5],
      [2, null, "จำนวนครั้งในการประชุม", "6 ครั้ง", 35, 6, 1, 35],
      [null, null, "รวม 1.1", null, 70, null, null, 66.5],
      ["องค์ประกอบที่ 2 Potential Base"],
      [2.1, null, "ระดับความสำเร็จในการพัฒนา", "-", 30, 4, null, null],
      [null, null, "รวมทั้งสิ้น", null, 100, null, null, null],
    ],
  },
  "targets by year": {
    headings: ["ส่วนที่ 1"],
    rows: [
      ["ตัววัดผลหลัก (Key Result : KR)", "ค่าเป้าหมาย ปี 2567", "ค่าเป้าหมาย ปี 2568"],
      ["OKR 7402 : การจัดตั้งศูนย์บริการ", "-", "ร้อยละ 100"],
      ["OKR 3101 : ร้อยละของเรื่องที่ได้รับการแก้ไข", "ร้อยละ 75", "ร้อยละ 80"],
    ],
  },
};

const sheetOf = (headings: readonly string[], rows: Rows) =>
  aSnapshot({ แผน: [...headings.map((heading) => [heading]), ...rows] });

describe.each(Object.entries(tables))("reads %s the same", (_, { headings, rows }) => {
  const original = sheetOf(headings, rows);
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_unused, column) => column);

  test("with its columns in any order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: width }), (order) => {
        // A heading inside the table begins in the first column, whichever that is.
        const permuted = rows.map((cells) =>
          cells.length === 1 ? cells : order.map((column) => cells[column]),
        );
        expect(factsOf(sheetOf(headings, permuted))).toEqual(factsOf(original));
      }),
      { numRuns: 60 },
    );
  });

  test("with blank rows and columns anywhere", () => {
    fc.assert(
      fc.property(places(12), places(width + 1), (blankRows, blankColumns) => {
        expect(factsOf(insertBlanks(original, "แผน", blankRows, blankColumns))).toEqual(factsOf(original));
      }),
      { numRuns: 60 },
    );
  });
});

test("reads the 2568 plan the same with blank rows and columns anywhere in its sheets", () => {
  const original = toSnapshot(plannedSheets());
  const facts = factsOf(original);
  const blanks = fc.tuple(...original.sheets.map(() => fc.tuple(places(70), places(8))));
  fc.assert(
    fc.property(blanks, (perSheet) => {
      const disturbed = original.sheets.reduce((snapshot, { name }, index) => {
        const [blankRows = [], blankColumns = []] = perSheet[index] ?? [];
        return insertBlanks(snapshot, name, blankRows, blankColumns);
      }, original);
      expect(factsOf(disturbed)).toEqual(facts);
    }),
    { numRuns: 25 },
  );
});

function places(most: number): fc.Arbitrary<readonly number[]> {
  return fc.array(fc.nat(most), { maxLength: 4 });
}

/** Inserts a blank row before each of `rows`, and a blank column before each of `columns`. */
function insertBlanks(
  snapshot: Snapshot,
  sheet: string,
  rows: readonly number[],
  columns: readonly number[],
): Snapshot {
  const moved = (place: number, before: readonly number[]) =>
    place + before.filter((one) => one <= place).length;
  return moveCells(snapshot, sheet, (row, column) => [moved(row, rows), moved(column, columns)]);
}
