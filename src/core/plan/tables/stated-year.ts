import { withLongYears } from "./long-years";

/** Lines that say of which year the tables below them are; sentences may cite any year. */
const TITLE =
  /^(?:แผนปฏิบัติ|ความเชื่อมโยงกับแผนปฏิบัติ|ส่วนที่|แบบ|การประเมิน|การดำเนินงานตาม|สรุป|บัญชี|โครงการ\/กิจกรรมสำคัญตาม|ผลการ(?:ประเมิน|ปฏิบัติ)|\(?ประจำปี|\(?ปีงบประมาณ|1\.[12]\s)/;
const LONGEST_TITLE = 300;
const YEAR = /(?<!\d)2[45]\d\d(?!\d)/g;

/** The one Buddhist year that a title states: of two, as in "พ.ศ. 2566 – 2570", neither is the tables' own. */
export function statedYear(text: string): number | undefined {
  return text.length <= LONGEST_TITLE && TITLE.test(text) ? yearIn(text) : undefined;
}

/** The one Buddhist year in a text. */
export function yearIn(text: string): number | undefined {
  const [year, ...others] = new Set(withLongYears(text).match(YEAR));
  return year !== undefined && others.length === 0 ? Number(year) : undefined;
}
