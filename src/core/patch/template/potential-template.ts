import type { Area } from "../../grid/area";
import { layOut } from "../layout/lay-out";
import { looks } from "../layout/looks";
import type { PlannedCell, PlannedRow } from "../layout/planned-row";
import { cell, gapRow, headerRow, lineRow } from "../layout/rows";
import type { NewSheet } from "../new-sheet";
import { blankRows, type BlankColumn } from "./blank-rows";
import { budgetHelp } from "./helps";
import { sumAbove } from "./sum-above";

const COLUMNS = 5;
const WEIGHT = 3;
const MORE = 2;
const TITLE = "องค์ประกอบที่ 2 การประเมินศักยภาพในการดำเนินงาน (Potential Base) กำหนดค่าน้ำหนักคะแนนร้อยละ 30 จำนวน ";

/** The indicators that the city sets for every agency, with their points. Source: the plan of B.E. 2568, part 4. */
const INDICATORS: readonly (readonly [string, number])[] = [
  ["2.1 ร้อยละของการเบิกจ่ายงบประมาณในภาพรวม", 10],
  ["2.2 ระดับความสำเร็จในการพัฒนานวัตกรรมเพื่อเพิ่มประสิทธิภาพการปฏิบัติงานของหน่วยงาน", 5],
  ["2.3 ระดับความสำเร็จในการยกระดับการเปลี่ยนผ่านดิจิทัลภาครัฐเพื่อบริหารราชการ ที่ยืดหยุ่น โปร่งใส คล่องตัว", 5],
  ["2.4 ระดับคะแนนของการรายงานความคืบหน้าในระบบ BMA Policy Tracking", 5],
  ["2.5 ร้อยละความพึงพอใจของผู้มีส่วนได้ส่วนเสียจากภายนอก (คะแนนการประเมิน EIT จากสำนักงาน ป.ป.ช)", 5],
];
const ROWS = INDICATORS.length + MORE;

/** Part 4, component 2. */
export function potentialTemplate(name: string, year: number): { sheet: NewSheet; indicators: Area } {
  const before = [
    lineRow(`การประเมินผลการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. ${year}`, COLUMNS, looks.title),
    { cells: [titleCell()] },
    gapRow(),
    headerRow("ตัวชี้วัด", "โครงการ/กิจกรรม", "งบประมาณ", "น้ำหนัก", "ส่วนราชการที่รับผิดชอบ"),
  ];
  const first = before.length;
  const blank: BlankColumn = { style: looks.text };
  const money: BlankColumn = { style: looks.money, format: "#,##0", help: budgetHelp };
  const weight: BlankColumn = { style: looks.centered, format: "0.00" };
  const rows: PlannedRow[] = [
    ...INDICATORS.map(([indicator, points]) => ({
      cells: [
        cell(indicator, looks.text),
        cell(null, looks.text),
        { ...cell(null, looks.money, "#,##0"), help: budgetHelp },
        cell(points, looks.centered, "0.00"),
        cell(null, looks.text),
      ],
    })),
    ...blankRows(MORE, [blank, blank, money, weight, blank]),
    {
      cells: [
        { ...cell("รวม", looks.sumLabel), across: WEIGHT },
        undefined,
        undefined,
        { content: sumAbove(WEIGHT, ROWS, "0.00", 30), style: looks.sumLabel },
        cell(null, looks.sum),
      ],
    },
  ];
  const sheet = layOut({
    name,
    widths: [76, 56, 22, 12, 34],
    rows: [...before, ...rows],
    frozenRows: first,
    repeatRows: [first - 1, first - 1],
  });
  return {
    sheet,
    indicators: { sheet: name, top: first, left: 0, bottom: first + ROWS - 1, right: COLUMNS - 1 },
  };
}

function titleCell(): PlannedCell {
  const content = (row: number) => ({
    value: `${TITLE}${INDICATORS.length} ตัวชี้วัด ดังนี้`,
    formula: `="${TITLE}"&COUNTA(A${row + 4}:A${row + 3 + ROWS})&" ตัวชี้วัด ดังนี้"`,
  });
  return { content, style: looks.section, across: COLUMNS };
}
