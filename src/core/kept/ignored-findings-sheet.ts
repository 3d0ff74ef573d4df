import type { KeptSheet } from "./kept-sheet";

export type IgnoredColumn = "date" | "code" | "sheet" | "cell" | "sentence" | "reason" | "reference";

/** Findings that the user left out, each with a reason; `reference` is what a finding is known by again. */
export const IGNORED_FINDINGS: KeptSheet<IgnoredColumn> = {
  title: "ข้อตรวจที่ยกเว้น",
  explanation: "ข้อที่ตรวจพบในชีตนี้ไม่นับเป็นข้อผิดพลาด ลบแถวเพื่อให้แจ้งอีกครั้ง",
  columns: [
    { key: "date", header: "วันที่", width: 12 },
    { key: "code", header: "รหัสข้อตรวจ", width: 20 },
    { key: "sheet", header: "ชีต", width: 14 },
    { key: "cell", header: "เซลล์", width: 7 },
    { key: "sentence", header: "ข้อที่ตรวจพบ", width: 44 },
    { key: "reason", header: "เหตุผล", width: 30 },
    { key: "reference", header: "รหัสอ้างอิง", width: 24 },
  ],
};
