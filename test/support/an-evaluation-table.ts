import type { TestCell, TestSheet } from "./a-snapshot";

/**
 * Part 4, component 1.1: the heading in A1, the header below it, the KRs from row 3. Columns: A ที่, B รหัส KRs,
 * C ชื่อตัวชี้วัด, D ค่าเป้าหมาย, E ความรับผิดชอบ (H/R), F โครงการ/กิจกรรม (งบประมาณ).
 */
export function anEvaluationTable(
  keyResults: readonly { readonly name: string; readonly target?: TestCell; readonly code?: number }[],
  heading = "1.1 ภารกิจสำคัญ (Agenda Base)",
): TestSheet {
  return [
    [heading],
    ["ที่", "รหัส KRs", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "ความรับผิดชอบ (H/R)", "โครงการ/กิจกรรม (งบประมาณ)"],
    ...keyResults.map(({ name, target = "ร้อยละ 80", code }, index): TestCell[] => [
      index + 1,
      code ?? null,
      name,
      target,
      "H : สกต.",
      "กิจกรรมของหน่วยงาน",
    ]),
  ];
}
