import type { CellValue } from "../src/core/grid/cell-value";
import { cellKey, type SheetGrid, type Snapshot } from "../src/core/grid/snapshot";
import { agendaKeyResults } from "../test/fixtures/plan-2568/facts/agenda-key-results";
import { functionKeyResults } from "../test/fixtures/plan-2568/facts/function-key-results";
import { mentionText } from "../test/fixtures/plan-2568/mention-text";

type Row = readonly CellValue[];

const EVALUATION = [
  "ที่",
  "รหัส KRs",
  "ชื่อตัวชี้วัด",
  "ค่าเป้าหมาย",
  "ความรับผิดชอบ (H/R)",
  "โครงการ/กิจกรรม (งบประมาณ)",
  "ส่วนราชการที่รับผิดชอบ",
];
const SCORING = ["ที่", "รหัส KRs", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "ร้อยละความสำเร็จ", "คะแนน"];
const PROJECTS = ["ที่", "โครงการ/กิจกรรม", "งบประมาณ (บาท)", "ส่วนราชการที่รับผิดชอบ", "รหัสนโยบาย"];
const UNITS = ["ฝ่ายบริหารงานทั่วไป", "ส่วนส่งเสริมฯ และส่วนแผนงานฯ", "ส่วนส่งเสริมฯ"];
/** What is measured, its target, and the highest of its actuals: each of the kind that the others are. */
const MEASURES = [
  { words: "ร้อยละความสำเร็จของ", target: "ร้อยละ 100", most: 100 },
  { words: "จำนวนโครงการ/กิจกรรมใน", target: "อย่างน้อย 3 โครงการ/กิจกรรม", most: 5 },
  { words: "จำนวนครั้งใน", target: "6 ครั้ง", most: 6 },
  { words: "ระดับความสำเร็จของ", target: "ระดับ 4", most: 5 },
  { words: "ร้อยละของเครือข่ายที่พึงพอใจใน", target: "ร้อยละ 80", most: 100 },
] as const;
const PLANNED = [...agendaKeyResults, ...functionKeyResults];

/** The part-4 table of the file bench: the KRs of the real plan over and over, faults and all, with a serial number. */
export const PART_4 = "part-4 table, as in the file bench";

/** Large plans of different make, each with about so many rows. */
export const planShapes: Readonly<Record<string, (rows: number) => Snapshot>> = {
  "KRs with two projects each, names and amounts unlike": (rows) =>
    ofSheets(evaluation(rows, unlikeKeyResult)),
  [PART_4]: (rows) => ofSheets(evaluation(rows, plannedKeyResult)),
  "summary of projects with a SUM": (rows) => ofSheets(summary(rows)),
  "KR list, and as many KRs evaluated": (rows) =>
    ofSheets(list(rows / 2), evaluation(rows / 2, unlikeKeyResult)),
  "scoring sheet, and as many KRs evaluated": (rows) =>
    ofSheets(evaluation(rows / 2, unlikeKeyResult), scoring(rows / 2)),
};

function times(count: number, make: (place: number) => Row): Row[] {
  return Array.from({ length: count }, (_, place) => make(place));
}

function measureOf(place: number): (typeof MEASURES)[number] {
  return MEASURES[place % MEASURES.length]!;
}

function nameOf(place: number): string {
  const { words } = measureOf(place);
  return `${words}การประสานงานกับเครือข่ายต่างประเทศเพื่อแลกเปลี่ยนองค์ความรู้ลำดับที่ ${place + 1}`;
}

function unlikeKeyResult(place: number): Row {
  return [
    place + 1,
    null,
    nameOf(place),
    measureOf(place).target,
    place % 3 ? "H : สกต." : "H : สพ. R : ทุกหน่วยงาน",
    `- โครงการส่งเสริมศักยภาพของเมืองในเวทีระดับโลก รุ่น ${place} (${(place * 1000).toLocaleString("en-US")} บาท)\n- กิจกรรมรับคณะศึกษาดูงานจากต่างประเทศ`,
    UNITS[place % 3]!,
  ];
}

function plannedKeyResult(place: number): Row {
  const { name, target, responsibility, projects, unit } = PLANNED[place % PLANNED.length]!;
  const serial = Math.floor(place / PLANNED.length) + 1;
  const named = projects.map((project) =>
    mentionText({ ...project, name: `${project.name} ครั้งที่ ${serial}` }),
  );
  const cell = named.length > 1 ? named.map((project) => `- ${project}`).join("\n") : named.join("");
  return [place + 1, null, `${name} ครั้งที่ ${serial}`, target, responsibility, cell, unit];
}

function evaluation(rows: number, make: (place: number) => Row): SheetGrid {
  return sheet("ส่วนที่ 4", [["1.1 (Agenda Base)"], EVALUATION, ...times(rows, make)]);
}

function list(rows: number): SheetGrid {
  return sheet("ตัวชี้วัด", [["ลำดับ", "ตัวชี้วัดผลหลัก (KR)"], ...times(rows, (place) => [place + 1, nameOf(place)])]);
}

function scoring(rows: number): SheetGrid {
  const scored = times(rows, (place) => [
    place + 1,
    null,
    nameOf(place),
    measureOf(place).target,
    null,
    measureOf(place).most - (place % 3),
  ]);
  return sheet("แบบให้คะแนน", [SCORING, ["1.1 (Agenda Base)"], ...scored]);
}

function summary(rows: number): SheetGrid {
  const projects = times(rows, (place) => [
    place + 1,
    `โครงการส่งเสริมศักยภาพของเมืองในเวทีระดับโลก รุ่น ${place}`,
    (place % 500) * 1000,
    UNITS[place % 3]!,
    place % 4 ? "P054" : "202, P129",
  ]);
  const total = projects.reduce((sum, row) => sum + Number(row[2]), 0);
  const cells = [["ส่วนที่ 2"], PROJECTS, ...projects, [null, "รวม", total]];
  return sheet("สรุป", cells, new Map([[cellKey(rows + 2, 2), `=SUM(C3:C${rows + 2})`]]));
}

function sheet(name: string, values: readonly Row[], formulas: SheetGrid["formulas"] = new Map()): SheetGrid {
  return { name, values: values.map((cells) => cells.map(asRead)), formulas, formats: [], merges: [] };
}

/** Texts pieced together stay pieces until they are read; a file's are whole from the start, and the same one everywhere. */
function asRead(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  const known = texts.get(value) ?? Buffer.from(value, "utf16le").toString("utf16le");
  texts.set(known, known);
  return known;
}
const texts = new Map<string, string>();

function ofSheets(...sheets: SheetGrid[]): Snapshot {
  return { sheets };
}
