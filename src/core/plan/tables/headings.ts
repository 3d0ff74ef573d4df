import type { CellRef } from "../../grid/cell-ref";
import type { Located } from "../../grid/located";
import type { Component } from "../component";
import type { Context } from "./raw-table";
import { statedYear } from "./stated-year";

export const NO_CONTEXT: Context = {
  year: undefined,
  section: undefined,
  component: undefined,
  dimension: undefined,
  statedCount: undefined,
  statedMinimum: undefined,
  statedIndicators: undefined,
  statedWeight: undefined,
};

const HEADING =
  /^(?:ส่วนที่|องค์ประกอบที่|มิติที่|ด้านที่|ประเด็นการพัฒนา|วัตถุประสงค์|ตัววัดผลหลัก|ตัวชี้วัดผลหลัก|ความเชื่อมโยง|แผนปฏิบัติ|แผนพัฒนา|แผนงาน|ยุทธศาสตร์|กลยุทธ์|เป้าประสงค์|สรุป|แบบ|การนำ|การประเมิน|บัญชี|หมายเหตุ|โครงการ\/กิจกรรมสำคัญตาม|สารบัญ|คำนำ|สาระสำคัญ|สำหรับ|\(?จำนวน|\(?ที่เหลือ|1\.[12]\s)|\(?(?:Agenda|Function|Performance|Potential) Base|KRs/i;

/** A line that says what follows, rather than a row of the table above it. */
export function isHeading(text: string): boolean {
  return HEADING.test(text);
}

const PART =
  /^(?:ส่วนที่|องค์ประกอบที่|มิติที่|ด้านที่|ประเด็น|วัตถุประสงค์|แผนงาน|ผลผลิต|ยุทธศาสตร์|กลยุทธ์|เป้าประสงค์|1\.[12]\s)|(?:Agenda|Function|Performance|Potential) Base/i;

/** A line that names another part of a table: its rows go on below the total of the part before. */
export function isPartHeading(text: string): boolean {
  return PART.test(text);
}

/** 1.1 and 1.2, unless an indicator is numbered so: 1.1.1, "1.1 ร้อยละของ…". */
const HALF =
  /^1\.([12])(?!\.?\d)(?!\.? ?(?:(?:ร้อยละ|จำนวน)(?! ?\d)|ระดับ|สัดส่วน|อัตรา|ค่าเฉลี่ย|ความ(?:สำเร็จ|พึงพอใจ)|ผลสำเร็จ))/;

/** The context below a heading. A line that is no heading leaves it as it was. */
export function contextBelow(context: Context, text: string, at: CellRef): Context {
  const stated = statedYear(text);
  const year = stated === undefined ? context.year : { value: stated, at };
  let below = year === context.year ? context : { ...context, year };
  const section = /^ส่วนที่ ?([1-4])(?!\d)/.exec(text);
  // Part 4 calls its own halves ส่วนที่ 1 and 2 again: "ส่วนที่ 1 สำหรับทุกหน่วยงาน…".
  if (section) {
    const evaluates = /สำหรับทุกหน่วยงาน|การประเมินผล/.test(text);
    below = { ...NO_CONTEXT, year, section: evaluates ? 4 : (Number(section[1]) as 1 | 2 | 3 | 4) };
  }
  const component = componentOf(text);
  if (component) {
    const isHalf = component === "1.1" || component === "1.2";
    const statedWeight = isHalf ? below.statedWeight : undefined;
    below = {
      ...below,
      component,
      dimension: undefined,
      statedCount: undefined,
      statedMinimum: undefined,
      statedWeight,
    };
  }
  const located = <T>(value: T): Located<T> => ({ value, at });
  const dimension = /^ด้านที่ ?(\d+)/.exec(text);
  if (dimension) below = { ...below, dimension: located(Number(dimension[1])) };
  return withStated(below, text, component, at);
}

const COUNT = /(จำนวน|อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า|\() ?(?:จำนวน)? ?(\d+) ?(KRs?|ตัวชี้วัด)/i;
const AT_LEAST = /อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า/;
const POINTS = /ร้อยละ ?(\d+(?:\.\d+)?)|(?:น้ำหนัก|คะแนนเต็ม) ?(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?) ?(?:คะแนน|%)/;

/** With what a heading says of the table below it: how many indicators it has, and how many points they earn. */
function withStated(context: Context, text: string, component: Component | undefined, at: CellRef): Context {
  let below = context;
  const count = COUNT.exec(text);
  if (count) {
    const stated = { value: Number(count[2]), at };
    const isOfKrs = /KR/i.test(count[3] ?? "");
    // A sentence may count indicators, too; a heading names its part, or stands in brackets below it.
    const isHeadings = component !== undefined || /^\(?(?:จำนวน|ที่เหลือ)|^\(/.test(text);
    const isAtLeast = AT_LEAST.test(text);
    if (below.component === "2" && !isOfKrs) {
      if (!isAtLeast && (isHeadings || count[1] === "จำนวน")) below = { ...below, statedIndicators: stated };
    } else if (isOfKrs || (isHeadings && below.component !== undefined)) {
      below = isAtLeast ? { ...below, statedMinimum: stated } : { ...below, statedCount: stated };
    }
  }
  if (component === "1" || component === "2") {
    const points = pointsIn(text);
    if (points !== undefined) below = { ...below, statedWeight: { value: points, at } };
  }
  return below;
}

/** The points that a heading gives to its part. */
export function pointsIn(text: string): number | undefined {
  const points = POINTS.exec(text)?.slice(1).find(Boolean);
  return points === undefined ? undefined : Number(points);
}

/** Which part of the evaluation a heading names. */
export function componentOf(text: string): Component | undefined {
  const half = HALF.exec(text)?.[1];
  if (/Agenda Base/i.test(text) || half === "1") return "1.1";
  if (/Function Base/i.test(text) || half === "2") return "1.2";
  if (/Potential Base/i.test(text) || /^องค์ประกอบที่ ?2/.test(text)) return "2";
  if (/Performance Base/i.test(text) || /^องค์ประกอบที่ ?1/.test(text)) return "1";
  return undefined;
}

/** Whether a text is taken for a heading for its number alone, which an indicator may have, too. */
export function isHalfByNumber(text: string): boolean {
  return HALF.test(text) && !/(?:Agenda|Function) Base/i.test(text);
}
