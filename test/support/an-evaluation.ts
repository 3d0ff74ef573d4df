import type { TestCell, TestRows } from "./a-snapshot";

/** A row of the evaluation; what is left out is without fault. */
export interface EvaluatedRow {
  readonly no?: TestCell;
  readonly code?: TestCell;
  readonly name?: TestCell;
  readonly target?: TestCell;
  readonly responsibility?: TestCell;
  readonly projects?: TestCell;
  readonly weight?: TestCell;
}

interface Evaluation {
  readonly component?: "1.1" | "1.2";
  /** The line below the heading: "(จำนวน 8 KRs)". */
  readonly count?: string;
  readonly without?: readonly (keyof EvaluatedRow)[];
}

const HEADINGS = { "1.1": "1.1 ภารกิจสำคัญ (Agenda Base)", "1.2": "1.2 ภารกิจหลัก (Function Base)" };
const COLUMNS: readonly (readonly [header: string, key: keyof EvaluatedRow])[] = [
  ["รหัส KRs", "code"],
  ["ชื่อตัวชี้วัด", "name"],
  ["ค่าเป้าหมาย", "target"],
  ["ความรับผิดชอบ (H/R)", "responsibility"],
  ["โครงการ/กิจกรรม (งบประมาณ)", "projects"],
  ["น้ำหนัก", "weight"],
];

/**
 * A sheet of part 4: heading, count, header, and the KRs from row 4 on. Columns: A ที่, B code, C name, D target,
 * E responsibility, F projects, G weight; those behind a column that is left out move up.
 */
export function anEvaluation(
  rows: readonly EvaluatedRow[],
  { component = "1.1", count, without = ["weight"] }: Evaluation = {},
): TestRows {
  const columns = COLUMNS.filter(([, key]) => !without.includes(key));
  return [
    [HEADINGS[component]],
    [count],
    ["ที่", ...columns.map(([header]) => header)],
    ...rows.map((row, i) => {
      const cells: EvaluatedRow = { ...faultless(i), ...row };
      return [cells.no, ...columns.map(([, key]) => cells[key])];
    }),
  ];
}

function faultless(i: number): EvaluatedRow {
  const letter = String.fromCodePoint("ก".codePointAt(0)! + i);
  return {
    no: i + 1,
    name: `การเผยแพร่ข้อมูลเมือง ${letter}`,
    target: "5 ครั้ง",
    responsibility: "H : สกต. R : ทุกหน่วยงาน",
    projects: "กิจกรรมเผยแพร่ข้อมูล",
  };
}
