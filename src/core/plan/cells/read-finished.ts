import type { Actual } from "../target";
import type { Day } from "./day";
import { isMilestone } from "./is-milestone";
import { readDay } from "./read-day";
import { splitBracket } from "./split-bracket";

/** What is only planned, or only begun, on that day. */
const NOT_YET =
  /คาด|จะ|(?:ตาม|ใน) ?แผน|แผน ?(?:การ ?)?(?:ดำเนิน|จัด)|กำหนด|เริ่ม|ไม่|ภายใน|ก่อน|ขยาย|บางส่วน|เกือบ|(?:งวด|ครั้ง|ระยะ|ขั้นตอน|รอบ|รุ่น)(?:ที่)? ?\d|ถึง$/;
const DONE = /เสร็จ(?:สิ้น|เรียบร้อย|สมบูรณ์)?$/;
/** What has nothing to follow when it is done. */
const LAST_STEP = new RegExp(
  [
    "^(?:ดำเนินการ|จัดทำ|จัดกิจกรรม|จัดงาน)$",
    "^ประกาศ(?!ร่าง|เชิญ|ประกวด|รับ|จัดซื้อ|สอบ)",
    "^เผยแพร่",
    "^(?:จัด|นำ)ส่ง|^ส่ง(?:มอบ|รายงาน|แผน|เอกสาร|$)",
    "^ตรวจรับ|^อนุมัติ|^เปิด(?:ใช้|บริการ|ให้บริการ)",
  ].join("|"),
);
const BEGINNING = /^(?:ได้|มี)(?:การ)? ?/;
const BEGINS_WITH_DAY = /^(?:วันที่ ?)?\d{1,2}[ /]/;
const WHEN = / ?(?:เมื่อ|ใน|ณ|วันที่)+$/;

/**
 * What was finished on some day: "แล้วเสร็จเมื่อวันที่ 15 สิงหาคม 2569". Of a day alone, or one on which a last step was
 * taken ("ประกาศใช้เมื่อ…"), only the day is `told`: it finishes what is to be finished, and counts nothing. A day on
 * which something was done on the way ("ประชุมครั้งที่ 1 เมื่อ…") is no result.
 */
export function readFinished(line: string): Actual | undefined {
  const read = readDay(line, "first");
  if (!read || NOT_YET.test(read.before)) return undefined;
  const { day: on, before } = read;
  const what = before.replace(WHEN, "").replace(BEGINNING, "");
  const done: Actual = { kind: "milestone", value: 1, on };
  if (isMilestone(what) || DONE.test(what)) return done;
  return what === "" || LAST_STEP.test(what) ? { ...done, told: "day" } : undefined;
}

/** The day on which a count was reached: "1 ฉบับ (แล้วเสร็จ 20 ม.ค. 2569)", "1 ฉบับ (20 ม.ค. 2569)". */
export function readReached(line: string): Day | undefined {
  const inside = splitBracket(line)?.inside;
  if (inside !== undefined && BEGINS_WITH_DAY.test(inside)) {
    const alone = readDay(inside, "first");
    return alone?.before === "" ? alone.day : undefined;
  }
  if (!/เสร็จ|เมื่อ/.test(line)) return undefined;
  const read = readDay(line.replace(/\)$/, ""), "first");
  return read && !NOT_YET.test(read.before) ? read.day : undefined;
}
