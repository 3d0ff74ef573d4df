import { potentialNames } from "./a-potential-table";
import type { TestCell, TestSheet } from "./a-snapshot";

/**
 * A scoring sheet with its header in row 1. Columns: A ที่, B รหัส KRs, C ตัวชี้วัด, D ค่าเป้าหมาย, E น้ำหนัก,
 * F ผลการดำเนินงาน, G ร้อยละความสำเร็จ, H คะแนน.
 */
export function aScoringSheet(...rows: readonly (readonly TestCell[])[]): TestSheet {
  return [
    ["ที่", "รหัส KRs", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "ร้อยละความสำเร็จ", "คะแนน"],
    ...rows,
  ];
}

/** Rows of component 2 under its heading, the indicators of `aPotentialTable` with these weights. */
export function potentialRows(...weights: readonly TestCell[]): readonly (readonly TestCell[])[] {
  return [
    ["องค์ประกอบที่ 2 Potential Base"],
    ...weights.map((weight, index): TestCell[] => [
      `2.${index + 1}`,
      null,
      potentialNames[index] ?? "",
      "-",
      weight,
      4,
    ]),
  ];
}

/** Rows of component 1.1 under its heading, each with a name of its own, target ร้อยละ 80 and this weight. */
export function agendaRows(...weights: readonly TestCell[]): readonly (readonly TestCell[])[] {
  return [
    ["1.1 Agenda Base"],
    ...weights.map((weight, index): TestCell[] => [
      index + 1,
      null,
      agendaNames[index] ?? "",
      "ร้อยละ 80",
      weight,
      80,
    ]),
  ];
}

/** What `agendaRows` measures. */
export const agendaNames = [
  "ร้อยละของเรื่องที่ได้รับการแก้ไข",
  "สัดส่วนพื้นที่สีเขียวต่อประชากร",
  "ร้อยละของถนนที่ผ่านการล้าง",
  "ร้อยละของตลาดที่ได้มาตรฐาน",
] as const;
