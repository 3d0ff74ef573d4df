import fc from "fast-check";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { previewScores } from "../../src/app/fill-scores";
import { findProblems } from "../../src/core/findings/find-problems";
import { a1 } from "../../src/core/grid/cell-ref";
import type { CellContent } from "../../src/core/grid/cell-value";
import { contentAt, type Snapshot } from "../../src/core/grid/snapshot";
import { findingMessage } from "../../src/core/messages/finding-message";
import { locales } from "../../src/core/messages/locales";
import { applyPatch } from "../../src/core/patch/apply-patch";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { aSnapshot, formula, percent } from "../support/a-snapshot";
import { toSnapshot } from "../support/to-snapshot";
import { xlsxOf } from "../support/xlsx-of";

const HEADER = ["ที่", "ตัวชี้วัด", "เป้าหมาย", "น้ำหนัก"];

const plans: Readonly<Record<string, Snapshot>> = {
  "the 2568 plan": toSnapshot(plannedSheets()),
  "scores by strategies, weights in percent": aSnapshot({
    รายงาน: [
      ["องค์ประกอบที่ 1 ผลการปฏิบัติราชการ"],
      [...HEADER, "ผลงาน", "ร้อยละที่ได้", "คะแนน"],
      ["ยุทธศาสตร์ที่ 1 เมืองน่าอยู่"],
      ["1.1", "จำนวนสวนที่ปรับปรุง", "5 แห่ง", percent(0.1), 5],
      ["1.2", "พื้นที่สีเขียวที่เพิ่มขึ้น", "10 ไร่", percent(0.1), 8],
      [null, "รวมยุทธศาสตร์ที่ 1"],
      ["ยุทธศาสตร์ที่ 2 เมืองสะดวก"],
      ["2.1", "จำนวนจุดเสี่ยงที่แก้ไข", "20 จุด", percent(0.2), 20, null, formula("=D8*100", 20)],
      ["2.2", "ร้อยละของไฟฟ้าแสงสว่างที่ใช้งานได้", "ร้อยละ 98", percent(0.3), "ร้อยละ 97.5"],
      [null, "รวมยุทธศาสตร์ที่ 2", null, percent(0.5)],
      ["องค์ประกอบที่ 2 ศักยภาพ"],
      ["3.1", "ระดับความพึงพอใจ", "ระดับ 4", percent(0.3), 4.25],
      [null, "รวมทั้งสิ้น"],
    ],
  }),
  "levels 1 to 5 and a weighted score": aSnapshot({
    แบบประเมิน: [
      [...HEADER, 1, 2, 3, 4, 5, "ผลการดำเนินงาน", "คะแนนที่ได้", "คะแนนถ่วงน้ำหนัก"],
      ["1.1 (Agenda Base)"],
      [1, "ร้อยละของเรื่องที่ได้รับการแก้ไข", "ร้อยละ 90", 40, 50, 60, 70, 80, 90, 85],
      [2, "จำนวนชุมชนที่คัดแยกขยะ", "10 ชุมชน", 30, 2, 4, 6, 8, 10, 9],
      ["องค์ประกอบที่ 2"],
      [2.1, "ร้อยละความพึงพอใจ", "ร้อยละ 85", 30, 65, 70, 75, 80, 85, 88],
      [null, "รวม", null, 100],
    ],
  }),
};

/** What an office may type anywhere, right or wrong. */
const typed = fc.oneof(
  fc.constantFrom(...[null, 0, 1, 3, 4.5, 50, 95, 120, 1e9, -3, 0.95, 45_000, true]),
  fc.constantFrom("ร้อยละ 80", "80%", "ระดับ 4", "12 ครั้ง", "3 จาก 5 แห่ง", "1,200", "๓๕", "35", "1.5 ล้านบาท"),
  fc.constantFrom("รอผล", "-", "ยกเลิก", "แล้วเสร็จ", "อยู่ระหว่างดำเนินการ", "ไม่มี", "ดีมาก", "15 ส.ค. 2568"),
  fc.constantFrom("ไม่เกินร้อยละ 5", "อย่างน้อย 3 โครงการ", "ลดลงร้อยละ 10", "ภายใน 30 ก.ย. 2568"),
  fc.constantFrom("รวม", "รวมทั้งสิ้น", "คะแนน", "น้ำหนัก", "1.1 (Agenda Base)", "โครงการ (100,000 บาท)", "2568"),
);
const becomes: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 9, arbitrary: typed.map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.constantFrom(0.05, 0.95, 1).map((value) => ({ value, format: "0.00%" })) },
);
const edits = fc.array(fc.record({ cell: fc.nat(), becomes }), { minLength: 1, maxLength: 6 });

interface Edit {
  /** Which of the plan's cells. */
  readonly cell: number;
  readonly becomes: CellContent;
}

function edited(plan: Snapshot, edits: readonly Edit[]): Snapshot {
  const cells = plan.sheets.flatMap(({ name, values }) =>
    values.flatMap((row, r) => Array.from(row ?? [], (_, c) => ({ sheet: name, row: r, column: c }))),
  );
  return edits.reduce((now, { cell, becomes }) => {
    const at = cells[cell % cells.length]!;
    return applyPatch(now, [{ kind: "write", at, was: contentAt(now, at), becomes }]);
  }, plan);
}

describe.each(Object.entries(plans))("%s, whatever is typed into it,", (_, plan) => {
  test("is judged in plain words, and filled once with what the scorecard says", async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (made) => {
        const workbook = await openXlsx(xlsxOf(edited(plan, made)));
        const first = await previewScores(workbook);
        for (const finding of findProblems(first.plan))
          for (const locale of Object.values(locales))
            expect(findingMessage(locale, finding)).not.toMatch(/undefined|NaN|Infinity|\[object/);

        await workbook.apply(first.patch);
        const filled = await workbook.read();
        const written = first.patch.flatMap((change) => (change.kind === "write" ? [a1(change.at)] : []));
        const second = await previewScores(workbook);
        expect(second.patch).toEqual([]);
        expect(second.scorecard.total.min).toBeCloseTo(first.scorecard.total.min, 6);
        expect(second.scorecard.total.max).toBeCloseTo(first.scorecard.total.max, 6);
        for (const { cells, score, typed } of second.scorecard.rows) {
          if (!cells.score || typed.score !== undefined || !written.includes(a1(cells.score))) continue;
          const { value } = contentAt(filled, cells.score);
          if (score === null) expect(typeof value).not.toBe("number");
          else expect(value).toBeCloseTo(score, 6);
        }
      }),
      { numRuns: 60 },
    );
  });
});
