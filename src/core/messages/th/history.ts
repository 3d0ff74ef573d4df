import type { HistoryWords } from "../history-words";

export const history: HistoryWords = {
  none: "ยังไม่มีบันทึกการแก้ไขในสมุดงานนี้",
  columns: { number: "ครั้งที่", time: "เวลา", name: "รายการ", changes: "จำนวน", state: "สถานะ" },
  states: {
    restorable: "เรียกคืนได้",
    restored: "เป็นค่าเดิมแล้ว",
    changed: "มีการแก้ไขภายหลัง",
    "not-kept": "บันทึกไว้ไม่พอให้เรียกคืน",
  },
  cells: (count) => `${count} เซลล์`,
  sheets: (count) => `${count} ชีต`,
  howTo: "เรียกคืนด้วย --action N (เฉพาะครั้งที่ N) หรือ --to N (ทุกครั้งหลังครั้งที่ N; 0 คือทั้งหมด)",
  blank: "(ว่าง)",
  removesSheet: (sheet) => `นำชีต “${sheet}” ออก`,
  restores: (actions) => `เรียกคืนครั้งที่ ${actions.join(", ")}`,
  nothingToRestore: "ไม่มีสิ่งที่ต้องเรียกคืน ทุกเซลล์เป็นค่าเดิมแล้ว",
};
