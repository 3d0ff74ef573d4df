import { partOfCell } from "../../src/app/part-of-cell";
import { readPlan } from "../../src/core/plan/read-plan";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { toSnapshot } from "../support/to-snapshot";
import { aSnapshot } from "../support/a-snapshot";

test.each([
  ["ส่วนที่ 3", 3, "part-3"],
  ["ส่วนที่ 4 Performance", 14, "evaluation"],
  ["ส่วนที่ 4 Performance", 0, "evaluation"],
  ["แบบให้คะแนน", 20, "scoring"],
  ["อื่น", 3, "other"],
] as const)("places a cell of the sheet %s, row %d in %s", (sheet, row, part) => {
  const of = partOfCell(readPlan(toSnapshot(plannedSheets())));
  expect(of({ sheet, row, column: 0 })).toBe(part);
});

test("places cells of one sheet by the table that stands above them", () => {
  const plan = readPlan(
    aSnapshot({
      แผน: [
        ["ส่วนที่ 2 แผนปฏิบัติราชการ"],
        ["ที่", "โครงการ/กิจกรรม", "งบประมาณ"],
        [1, "โครงการปลูกต้นไม้", 100],
        ["ส่วนที่ 3 ภารกิจประจำ"],
        ["ที่", "แผนงาน/ผลผลิต", "โครงการ/กิจกรรม", "งบประมาณ"],
        [1, "งานบริหาร", "โครงการซ่อมถนน", 100],
      ],
    }),
  );
  const of = partOfCell(plan);
  const parts = [0, 2, 5, 9].map((row) => of({ sheet: "แผน", row, column: 1 }));
  expect(parts).toEqual(["part-2", "part-2", "part-3", "part-3"]);
});
