import type { KeptSheet } from "./kept-sheet";

export type LogColumn =
  "number" | "time" | "name" | "sheet" | "cell" | "was" | "becomes" | "formatWas" | "formatBecomes";

/** What the add-in has written, a row for each cell. The formats stand only where they were changed. */
export const WRITE_LOG: KeptSheet<LogColumn> = {
  title: "บันทึกการแก้ไข",
  explanation: "ทุกครั้งที่ Phaen เขียนลงในสมุดงานนี้ ใช้เรียกคืนค่าเดิมได้ โปรดอย่าแก้ไขแถวในตาราง",
  columns: [
    { key: "number", header: "ครั้งที่", width: 7 },
    { key: "time", header: "เวลา", width: 20 },
    { key: "name", header: "รายการ", width: 20 },
    { key: "sheet", header: "ชีต", width: 18 },
    { key: "cell", header: "เซลล์", width: 8 },
    { key: "was", header: "เดิม", width: 28 },
    { key: "becomes", header: "เป็น", width: 28 },
    { key: "formatWas", header: "รูปแบบเดิม", width: 11 },
    { key: "formatBecomes", header: "รูปแบบใหม่", width: 11 },
  ],
};
