import type { KeptSheet } from "./kept-sheet";

export type CriteriaColumn =
  | "year"
  | "component"
  | "no"
  | "code"
  | "name"
  | "weight"
  | "inForce"
  | "share"
  | "weightFrom"
  | "method"
  | "level1"
  | "level2"
  | "level3"
  | "level4"
  | "level5"
  | "below"
  | "cap"
  | "methodFrom";

/** Columns that an office's own sheet of that name never has. */
export const ONLY_OURS: readonly CriteriaColumn[] = [
  "inForce",
  "share",
  "weightFrom",
  "method",
  "methodFrom",
];

/**
 * The rules of the score, a row for each component and indicator of a year's plan. The user types weights, methods
 * and their parameters; `inForce`, `share` and the origins are formulas.
 */
export const CRITERIA: KeptSheet<CriteriaColumn> = {
  title: "เกณฑ์การให้คะแนน",
  explanation:
    "แก้ไขเกณฑ์ได้ในช่องสีเหลือง น้ำหนักที่เว้นว่างได้ส่วนแบ่งเท่ากันจากส่วนที่เหลือขององค์ประกอบ เกณฑ์ระดับ 1–5 ใช้กับวิธี “ค่าระดับ 1–5” ค่าสูงสุดที่นับใช้กับวิธี “สัดส่วนต่อเป้าหมาย” เมื่อเปลี่ยนวิธีให้คำนวณคะแนนอีกครั้ง โปรดอย่าเรียงลำดับแถวใหม่",
  columns: [
    { key: "year", header: "ปีงบประมาณ", width: 9 },
    { key: "component", header: "องค์ประกอบ", width: 16 },
    { key: "no", header: "ที่", width: 5 },
    { key: "code", header: "รหัส", width: 6 },
    { key: "name", header: "ตัวชี้วัด", width: 36 },
    { key: "weight", header: "น้ำหนัก", width: 8 },
    { key: "inForce", header: "น้ำหนัก ที่ใช้", width: 8 },
    { key: "share", header: "ส่วนแบ่ง ต่อตัวชี้วัด", width: 9 },
    { key: "weightFrom", header: "ที่มาของ น้ำหนัก", width: 11 },
    { key: "method", header: "วิธีคิดคะแนน", width: 17 },
    { key: "level1", header: "เกณฑ์ ระดับ 1", width: 6 },
    { key: "level2", header: "เกณฑ์ ระดับ 2", width: 6 },
    { key: "level3", header: "เกณฑ์ ระดับ 3", width: 6 },
    { key: "level4", header: "เกณฑ์ ระดับ 4", width: 6 },
    { key: "level5", header: "เกณฑ์ ระดับ 5", width: 6 },
    { key: "below", header: "ต่ำกว่า ระดับ 1 นับเป็น", width: 8 },
    { key: "cap", header: "ค่าสูงสุด ที่นับ (ร้อยละ)", width: 8 },
    { key: "methodFrom", header: "ที่มาของ วิธีคิด", width: 11 },
  ],
  telling: ["component", ...ONLY_OURS],
};

/** The ways of scoring, as the sheet names them. */
export const METHOD_WORDS = {
  ratio: "สัดส่วนต่อเป้าหมาย",
  lower: "ยิ่งน้อยยิ่งดี",
  levels: "ค่าระดับ 1–5",
  milestone: "สำเร็จ/ไม่สำเร็จ",
} as const;

/** Where a setting comes from, as the sheet says it. */
export const ORIGIN_WORDS = { plan: "กำหนดในแผน", user: "ผู้ใช้กำหนด", assumed: "ข้อสมมติ" } as const;

/** The components, as the sheet names them; a row about the component itself has รวม in front. */
export const COMPONENT_WORDS = {
  "1": "1 Performance Base",
  "1.1": "1.1 Agenda Base",
  "1.2": "1.2 Function Base",
  "2": "2 Potential Base",
} as const;

export const WHOLE = "รวม ";
