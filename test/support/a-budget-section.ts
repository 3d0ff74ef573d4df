import type { TestCell } from "./a-snapshot";

type TestRows = readonly (readonly TestCell[])[];

/** What a test says of a project; columns left out stay blank. */
export interface TestProject {
  readonly no?: TestCell;
  readonly name: TestCell;
  readonly budget?: TestCell;
  readonly unit?: TestCell;
  readonly policy?: TestCell;
  readonly code?: TestCell;
}

/** `["โครงการ ก", 1200]` for short. */
type Row = TestProject | readonly [name: TestCell, budget?: TestCell];

const COLUMNS = ["ลำดับที่", "โครงการ/กิจกรรมสำคัญ", "งบประมาณ", "ส่วนราชการ", "รหัสนโยบาย (3 หลัก)", "รหัส OKR"];

/**
 * A detail table of part 2: header in row 3, the projects from row 4 on; A number, B name, C budget, D unit, E policy
 * code, F KR code.
 */
export function someDetails(rows: readonly Row[], header: readonly string[] = COLUMNS): TestRows {
  return [["ส่วนที่ 2"], ["ด้านที่ 9 บริหารจัดการดี"], header, ...rows.map(projectRow)];
}

/** A summary of part 2 in the same columns: header in row 2, projects from row 3, then the total row and the closing sentence. */
export function aSummary(
  rows: readonly Row[],
  {
    total,
    closing,
    header = COLUMNS,
  }: { total?: TestCell; closing?: string; header?: readonly string[] } = {},
): TestRows {
  return [
    ["ส่วนที่ 2"],
    header,
    ...rows.map(projectRow),
    ["รวมงบประมาณทั้งสิ้น", undefined, total],
    ...(closing === undefined ? [] : [[closing]]),
  ];
}

/** "รวมจำนวน...8...โครงการ/กิจกรรม จำนวนเงินทั้งสิ้น.....23,219,000.....บาท" */
export function aClosing(count: number | string, amount: string): string {
  return `โครงการ/กิจกรรมสำคัญ รวมจำนวน...${count}...โครงการ/กิจกรรม จำนวนเงินทั้งสิ้น.....${amount}.....บาท`;
}

/** Part 3: header in row 2, routine projects from row 3 (C name, D budget), then the รวม row with its count in C. */
export function aRoutine(
  projects: readonly (readonly [string, TestCell?])[],
  count: string,
  total: TestCell,
): TestRows {
  return [
    ["ส่วนที่ 3"],
    ["ลำดับที่", "แผนงาน/ผลผลิต", "โครงการ", "งบประมาณ"],
    ...projects.map(([name, budget]) => [undefined, "ผลผลิต : ความสัมพันธ์ระหว่างเมือง", name, budget]),
    [undefined, "รวม", count, total],
  ];
}

/** KRs of 1.1 from row 3 on, with these project cells (F). */
export function someKeyResults(...projects: readonly TestCell[]): TestRows {
  return [
    ["1.1 (Agenda Base)"],
    ["ที่", "รหัส KRs", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "ความรับผิดชอบ (H/R)", "โครงการ/กิจกรรม (งบประมาณ)"],
    ...projects.map((project, i) => [i + 1, undefined, `ตัวชี้วัดที่ ${i + 1}`, "6 ครั้ง", "H : สกต.", project]),
  ];
}

function projectRow(row: Row, index: number): readonly TestCell[] {
  const {
    no = index + 1,
    name,
    budget,
    unit,
    policy,
    code,
  } = isShort(row) ? { name: row[0], budget: row[1] } : row;
  return [no, name, budget, unit, policy, code];
}

function isShort(row: Row): row is readonly [name: TestCell, budget?: TestCell] {
  return Array.isArray(row);
}
