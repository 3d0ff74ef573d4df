import type { RestorePoint } from "../../history/restore-actions";

/** What the log calls the add-in's actions: it speaks Thai, as the plan does, whatever the pane speaks. */
export const loggedActions = {
  filling: "เติมแบบให้คะแนน",
  fixing: "แก้ไขตามข้อเสนอ",
  ignoring: "ยกเว้นข้อตรวจ",
  heeding: "เลิกยกเว้นข้อตรวจ",
  mapping: "กำหนดวิธีอ่านตาราง",
  making: "เพิ่มแบบฟอร์มแผน",
  adding: "เพิ่มคอลัมน์ผลระหว่างปี",
  setting: "จัดทำเกณฑ์การให้คะแนน",
  reporting: "จัดทำรายงาน",
} as const;

/** Those that have a name of their own. */
export type NamedAction = keyof typeof loggedActions;

/** What the log calls a restoration. */
export function restoredAction(point: RestorePoint): string {
  if ("action" in point) return `เรียกคืนครั้งที่ ${point.action}`;
  return point.to === 0 ? "เรียกคืนทั้งหมด" : `เรียกคืนถึงหลังครั้งที่ ${point.to}`;
}

/** What the log calls the taking back of an action just made. */
export function undoneAction(name: string): string {
  return `เลิกทำ “${name}”`;
}

/** An action's name in the log, understood. */
export type LoggedName =
  | { readonly kind: "named"; readonly action: NamedAction }
  | { readonly kind: "restored"; readonly point: RestorePoint }
  | { readonly kind: "undone"; readonly name: string };

const RESTORED_ONE = /^เรียกคืนครั้งที่ (\d+)$/;
const RESTORED_BEHIND = /^เรียกคืนถึงหลังครั้งที่ (\d+)$/;
const UNDONE = /^เลิกทำ “(.+)”$/;

/** undefined for a name that the add-in does not give. */
export function readLoggedName(logged: string): LoggedName | undefined {
  const action = (Object.keys(loggedActions) as NamedAction[]).find((key) => loggedActions[key] === logged);
  if (action) return { kind: "named", action };
  if (logged === restoredAction({ to: 0 })) return { kind: "restored", point: { to: 0 } };
  const one = RESTORED_ONE.exec(logged)?.[1];
  if (one !== undefined) return { kind: "restored", point: { action: Number(one) } };
  const behind = RESTORED_BEHIND.exec(logged)?.[1];
  if (behind !== undefined) return { kind: "restored", point: { to: Number(behind) } };
  const name = UNDONE.exec(logged)?.[1];
  return name === undefined ? undefined : { kind: "undone", name };
}
