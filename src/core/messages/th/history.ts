import type { HistoryWords } from "../history-words";
import { loggedActions, restoredAction, undoneAction } from "./logged-actions";

export const history: HistoryWords = {
  none: "ยังไม่มีบันทึกการแก้ไขในสมุดงานนี้",
  columns: { number: "ครั้งที่", time: "เวลา", name: "รายการ", changes: "จำนวน", state: "สถานะ" },
  states: {
    restorable: "เรียกคืนได้",
    restored: "เป็นค่าเดิมแล้ว",
    changed: "มีการแก้ไขภายหลัง",
    "not-kept": "บันทึกไว้ไม่พอให้เรียกคืน",
  },
  names: {
    actions: loggedActions,
    restored: restoredAction,
    undone: undoneAction,
  },
  cells: (count) => `${count} เซลล์`,
  sheets: (count) => `${count} ชีต`,
  howTo: "เรียกคืนด้วย --action N (เฉพาะครั้งที่ N) หรือ --to N (ทุกครั้งหลังครั้งที่ N; 0 คือทั้งหมด)",
  blank: "(ว่าง)",
  removesSheet: (sheet) => `นำชีต “${sheet}” ออก`,
  restores: (actions) => `เรียกคืนครั้งที่ ${actions.join(", ")}`,
  nothingToRestore: "ไม่มีสิ่งที่ต้องเรียกคืน ทุกเซลล์เป็นค่าเดิมแล้ว",
  pane: {
    intro: "ดูทุกครั้งที่โปรแกรมเขียนลงในสมุดงานนี้ และเรียกคืนค่าเดิมได้ แม้ปิดสมุดงานไปแล้ว",
    run: "ดูประวัติการแก้ไข",
    again: "อ่านประวัติใหม่",
    noneYet: "เมื่อแก้ไขตามข้อเสนอ เติมคะแนน หรือจัดทำรายงาน รายการจะแสดงที่นี่และในชีต “บันทึกการแก้ไข”",
    list: "รายการแก้ไข",
    number: (action) => `ครั้งที่ ${action}`,
    sheetAdded: (sheet) => `เพิ่มชีต “${sheet}”`,
    sheetRemoved: (sheet) => `นำชีต “${sheet}” ออก`,
    tooMany: (cells) => `เขียน ${cells} เซลล์ มากเกินกว่าจะบันทึกทีละเซลล์`,
    unreadable: "แถวในบันทึกที่อ่านไม่ได้",
    changedSince: "แก้ไขภายหลัง",
    more: (count) => `แสดงอีก ${count} รายการ`,
    restore: "เรียกคืนครั้งนี้",
    goBack: "เรียกคืนครั้งนี้และหลังจากนี้",
    preview: {
      one: (action) => `เรียกคืนครั้งที่ ${action}`,
      many: (actions) => `เรียกคืน ${actions} ครั้ง`,
      explained: "ตรวจดูก่อนเรียกคืน ทุกเซลล์จะกลับเป็นค่าเดิมพร้อมกัน และบันทึกไว้ในประวัติเช่นกัน",
      apply: (cells, sheets) =>
        `เรียกคืน ${[...(cells > 0 ? [`${cells} เซลล์`] : []), ...(sheets > 0 ? [`${sheets} ชีต`] : [])].join(" ")}`,
      refused: "เรียกคืนไม่ได้ ไม่มีเซลล์ใดถูกเปลี่ยน",
      changedCells: "เซลล์เหล่านี้ถูกแก้ไขภายหลัง ให้แก้คืนเองก่อน หรือเลือกเรียกคืนครั้งอื่น",
      changedSheets: "ชีตเหล่านี้ถูกแก้ไขหรือถูกอ้างถึงภายหลัง",
      notKept: (actions) => `บันทึกเก็บค่าเดิมของครั้งที่ ${actions.join(", ")} ไว้ไม่พอ ให้เลือกเรียกคืนครั้งอื่น`,
    },
  },
};
