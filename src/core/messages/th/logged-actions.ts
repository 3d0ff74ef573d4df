import type { RestorePoint } from "../../history/restore-actions";

/** What the log calls the add-in's actions: it speaks Thai, as the plan does, whatever the pane speaks. */
export const loggedActions = {
  filling: "เติมแบบให้คะแนน",
  fixing: "แก้ไขตามข้อเสนอ",
  ignoring: "ยกเว้นข้อตรวจ",
  heeding: "เลิกยกเว้นข้อตรวจ",
  mapping: "กำหนดวิธีอ่านตาราง",
  making: "เพิ่มแบบฟอร์มแผน",
  undoing: "เลิกทำ",
} as const;

/** What the log calls a restoration. */
export function restoredAction(point: RestorePoint): string {
  if ("action" in point) return `เรียกคืนครั้งที่ ${point.action}`;
  return point.to === 0 ? "เรียกคืนทั้งหมด" : `เรียกคืนถึงหลังครั้งที่ ${point.to}`;
}
