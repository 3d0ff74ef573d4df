import fc from "fast-check";
import type { Snapshot } from "../../src/core/grid/snapshot";
import { aSnapshot, formatted, formula, percent, type TestCell } from "./a-snapshot";

type Column =
  | "no"
  | "code"
  | "name"
  | "target"
  | "weight"
  | "actual"
  | "six"
  | "nine"
  | "twelve"
  | "achievement"
  | "score";

const HEADERS: Readonly<Record<Column, string>> = {
  no: "ที่",
  code: "รหัส KRs",
  name: "ชื่อตัวชี้วัด",
  target: "ค่าเป้าหมาย",
  weight: "น้ำหนัก",
  actual: "ผลการดำเนินงาน",
  six: "ผลการดำเนินงาน รอบ 6 เดือน",
  nine: "ผลการดำเนินงาน รอบ 9 เดือน",
  twelve: "ผลการดำเนินงาน รอบ 12 เดือน",
  achievement: "ร้อยละความสำเร็จ",
  score: "คะแนน",
};

const names = ["ร้อยละของงาน", "ระดับความสำเร็จของงาน", "จำนวนครั้งของงาน", "จำนวนเรื่องค้าง", "การจัดทำงาน"];

const targets: readonly TestCell[] = [
  ...[null, "-", 80, 0, percent(0.8), "ร้อยละ 80", "ไม่เกิน ร้อยละ 10", "ไม่เกิน 5 ครั้ง", "อย่างน้อย 3 โครงการ"],
  ...["6 ครั้ง", "ระดับ 4", "แล้วเสร็จ", "เพิ่มขึ้น ร้อยละ 10", "ร้อยละ 100 (120 ผลิตภัณฑ์)", "ดีขึ้นมาก"],
];
const actuals: readonly TestCell[] = [
  ...[
    null,
    null,
    0,
    3,
    4.2,
    79.5,
    0.75,
    1,
    120,
    -5,
    percent(0.95),
    percent(0),
    formatted(null, "0%"),
    "6 ครั้ง",
    "ร้อยละ 70",
  ],
  ...["ระดับ 4.5", "60 ผลิตภัณฑ์", "6 ครั้ง\nทุกเดือน", true, false, "แล้วเสร็จ", "ยังไม่แล้วเสร็จ", "ดีมาก", "-"],
];
const weights: readonly TestCell[] = [
  ...[
    null,
    null,
    null,
    formatted(null, "0.00"),
    formatted(null, "0%"),
    5,
    3.5,
    percent(0.05),
    "ห้า",
    "5",
    "ร้อยละ 2.5",
    -2,
  ],
  formula("=2*2", 4),
];
const achievements: readonly TestCell[] = [
  ...[
    null,
    null,
    null,
    null,
    formatted(null, "0.00"),
    formatted(null, "0%"),
    formatted(null, "@"),
    0.5,
    95,
    percent(0.5),
  ],
  formula("=0.25+0.25", 0.5),
  formatted(80, "0.0"),
  ...["80%", "ร้อยละ ๗๐", "50", "ดีมาก", "-"],
];
const scores: readonly TestCell[] = [
  null,
  null,
  null,
  null,
  null,
  formatted(null, "0.00"),
  1.5,
  formula("=1+1", 2),
];
const sumWeights: readonly TestCell[] = [null, null, 30, 40, percent(0.4)];

const aRow = fc.record({
  name: fc.constantFrom(...names),
  target: fc.constantFrom(...targets),
  actual: fc.constantFrom(...actuals),
  six: fc.constantFrom(...actuals),
  nine: fc.constantFrom(...actuals),
  twelve: fc.constantFrom(...actuals),
  weight: fc.constantFrom(...weights),
  achievement: fc.constantFrom(...achievements),
  score: fc.constantFrom(...scores),
});
const rowsOf = fc.array(aRow, { maxLength: 5 });

/** Scoring sheets in many layouts: columns left out and in any order, all that a user may have typed or left blank. */
export const scoringSheets: fc.Arbitrary<Snapshot> = fc
  .record({
    agenda: rowsOf,
    function: rowsOf,
    potential: rowsOf,
    columns: fc
      .subarray<Column>(["no", "code", "target", "weight", "actual", "six", "nine", "twelve", "achievement"])
      .chain((kept) => fc.shuffledSubarray<Column>([...kept, "score"], { minLength: kept.length + 1 })),
    sums: fc.array(fc.constantFrom(...sumWeights), { minLength: 5, maxLength: 5 }),
    withSums: fc.boolean(),
    gap: fc.boolean(),
  })
  .map(({ agenda, function: routine, potential, columns: others, sums, withSums, gap }) => {
    const columns: readonly Column[] = ["name", ...others];
    let turn = 0;
    const line = (cells: Partial<Record<Column, TestCell>>) => columns.map((column) => cells[column]);
    const rows = (of: typeof agenda, prefix: string) =>
      of.flatMap((row, index) => [
        ...(gap && index === 1 ? [[]] : []),
        line({ ...row, name: `${row.name} ${++turn}`, no: prefix + String(index + 1) }),
      ]);
    const sum = (name: string, weight: TestCell) => (withSums ? [line({ name, weight })] : []);
    return aSnapshot({
      แบบให้คะแนน: [
        ["แบบให้คะแนน พ.ศ. 2568"],
        columns.map((column) => HEADERS[column]),
        ["1.1 ภารกิจสำคัญ (Agenda Base)"],
        ...rows(agenda, ""),
        ...sum("รวม 1.1", sums[0]),
        ["1.2 ภารกิจหลัก (Function Base)"],
        ...rows(routine, ""),
        ...sum("รวม 1.2", sums[1]),
        ...sum("รวมองค์ประกอบที่ 1", sums[2]),
        ["องค์ประกอบที่ 2 (Potential Base)"],
        ...rows(potential, "2."),
        ...sum("รวมองค์ประกอบที่ 2", sums[3]),
        ...sum("รวมทั้งสิ้น", sums[4]),
      ],
    });
  });
