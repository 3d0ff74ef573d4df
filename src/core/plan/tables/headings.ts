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
    below = { ...below, component, statedCount: undefined, statedMinimum: undefined, statedWeight };
  }
  const located = <T>(value: T): Located<T> => ({ value, at });
  const dimension = /^ด้านที่ ?(\d+)/.exec(text);
  if (dimension) below = { ...below, dimension: located(Number(dimension[1])) };
  const count = /จำนวน ?(\d+) ?(?:KRs?|ตัวชี้วัด)/i.exec(text);
  if (count && /KR/i.test(count[0])) {
    below = /อย่างน้อย|ไม่น้อยกว่า/.test(text)
      ? { ...below, statedMinimum: located(Number(count[1])) }
      : { ...below, statedCount: located(Number(count[1])) };
  }
  if (below.component === "2" && count && /ตัวชี้วัด/.test(count[0])) {
    below = { ...below, statedIndicators: located(Number(count[1])) };
  }
  if (component === "1" || component === "2") {
    const weight = /ร้อยละ ?(\d+(?:\.\d+)?)/.exec(text);
    if (weight) below = { ...below, statedWeight: located(Number(weight[1])) };
  }
  return below;
}

/** Which part of the evaluation a heading names. */
export function componentOf(text: string): Component | undefined {
  if (/Agenda Base/i.test(text) || /^1\.1(?!\d)/.test(text)) return "1.1";
  if (/Function Base/i.test(text) || /^1\.2(?!\d)/.test(text)) return "1.2";
  if (/Potential Base/i.test(text) || /^องค์ประกอบที่ ?2/.test(text)) return "2";
  if (/Performance Base/i.test(text) || /^องค์ประกอบที่ ?1/.test(text)) return "1";
  return undefined;
}
