import type { Area } from "../../grid/area";
import { layOut } from "../layout/lay-out";
import { looks } from "../layout/looks";
import { gapRow, headerRow, lineRow } from "../layout/rows";
import type { NewSheet } from "../new-sheet";
import { blankRows, runningNumber } from "./blank-rows";

const ROWS = 25;
const HINT = "แถวที่เว้นว่างไม่นับเป็นข้อมูล ลำดับที่ ผลรวม และจำนวนคำนวณเองด้วยสูตร ชื่อที่พิมพ์ในชีตนี้เลือกได้จากรายการในส่วนที่ 4";

/** The list of key results, from whose names part 4 chooses. */
export function keyResultListTemplate(name: string, year: number): { sheet: NewSheet; names: Area } {
  const before = [
    lineRow(`แผนปฏิบัติราชการประจำปี พ.ศ. ${year}`, 2, looks.title),
    lineRow("(ชื่อหน่วยงาน)", 2, looks.subtitle),
    lineRow(HINT, 2, looks.note),
    gapRow(),
    lineRow("ตัวชี้วัดผลหลัก (KR)", 2, looks.section),
    headerRow("ลำดับที่", "ตัวชี้วัดผลหลัก (KR)"),
  ];
  const [header, first] = [before.length - 1, before.length];
  const sheet = layOut({
    name,
    widths: [11, 166],
    rows: [
      ...before,
      ...blankRows(ROWS, [{ style: looks.centered, content: runningNumber(1) }, { style: looks.text }]),
    ],
    frozenRows: first,
    repeatRows: [header, header],
  });
  return { sheet, names: { sheet: name, top: first, left: 1, bottom: first + ROWS - 1, right: 1 } };
}
