import { withLongYears } from "./long-years";

/** Lines that say of which year the tables below them are; sentences may cite any year. */
const TITLE =
  /^(?:แผนปฏิบัติ|ความเชื่อมโยงกับแผนปฏิบัติ|ส่วนที่|แบบ|การประเมิน|การดำเนินงานตาม|สรุป|บัญชี|โครงการ\/กิจกรรมสำคัญตาม|ผลการ(?:ประเมิน|ปฏิบัติ)|\(?ประจำปี|\(?ปีงบประมาณ|1\.[12]\s)/;
const LONGEST_TITLE = 300;
const YEAR = /(?<!\d)2[45]\d\d(?!\d)/g;

/** A year with which a title ends, but for brackets, the part of the year and the office. */
const LAST_YEAR = String.raw`(?:ประจำปี|ปีงบประมาณ|(?<=^| )ปี) ?(?:งบประมาณ)? ?(?:พ\.? ?ศ\.?)? ?2[45]\d\d ?(?:$|\(|รอบ|ไตรมาส|ครั้งที่|สำนัก|กอง|ของ|หน่วยงาน)`;
const ANNUAL_TITLE = new RegExp(
  `^(?:รายงาน|การรายงาน|(?:การ)?ติดตาม|ตัวชี้วัด(?!นี้|ที่)|คำรับรอง|ตาราง|แผน(?:งาน|การดำเนิน)|ผลการดำเนินงานตาม|ผลสัมฤทธิ์|รายละเอียด|KPIs?|OKRs?|KRs?)(?:(?!ใช้(?!จ่าย)|อ้างอิง|เทียบ|จาก|ผ่านมา|ก่อน|ได้รับ|(?<!ความ)สอดคล้อง|ต่อเนื่อง|แล้วเสร็จ).)*${LAST_YEAR}`,
  "i",
);
const LONGEST_ANNUAL_TITLE = 150;
/** Whatever else stands above a table and ends with a year: "สำนักงานเขตดินแดง ปีงบประมาณ 2569", "พ.ศ. 2569". */
const UNLIKE_A_TITLE =
  /^(?:หมายเหตุ|ที่มา|ข้อมูล|อ้างอิง|[*(-])|ใช้(?!จ่าย)|ข้อมูล|อ้างอิง|เทียบ|จาก|ผ่านมา|ก่อน|ได้รับ|(?<!ติด)ตาม|สอดคล้อง|ต่อเนื่อง|แล้วเสร็จ|เมื่อ|ตั้งแต่|ถึง|ถัดไป|ภายใน/;
const ENDS_WITH_YEAR = new RegExp(String.raw`^พ\.? ?ศ\.? ?2[45]\d\d$|${LAST_YEAR}`);

const YEAR_OF_DATE = String.raw` ?(?:พ\.? ?ศ\.? ?)?(2[45]\d\d|[5-9]\d)`;
/** From the fiscal year's first day to the end of a quarter in its second calendar year. */
const SPAN = String.raw`1 ?(?:ต\.? ?ค\.?|ตุลาคม)${YEAR_OF_DATE} ?(?:[-–—]|ถึง) ?(?:วันที่ ?)?3[01] ?(?:มี\.? ?ค\.?|มีนาคม|มิ\.? ?ย\.?|มิถุนายน|ก\.? ?ย\.?|กันยายน)${YEAR_OF_DATE}(?!\d)`;
const SPANS = new RegExp(`(?<!\\d)${SPAN}`, "g");
const SPAN_ALONE = new RegExp(
  `^(?:รอบ(?:การ)?(?:ประเมิน)? ?(?:\\d+ เดือน)?)? ?\\(?(?:ระหว่าง|ตั้งแต่)? ?(?:วันที่ ?)?${SPAN} ?\\)?$`,
);

/** The one Buddhist year that a title states: of two, as in "พ.ศ. 2566 – 2570", neither is the tables' own. */
export function statedYear(text: string): number | undefined {
  return isTitle(text) ? yearIn(text) : undefined;
}

/** That of any line above a table which looks like its title. */
export function yearAbove(text: string): number | undefined {
  if (text.length > LONGEST_ANNUAL_TITLE || UNLIKE_A_TITLE.test(text)) return undefined;
  return ENDS_WITH_YEAR.test(withLongYears(text)) ? yearIn(text) : undefined;
}

function isTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  if (TITLE.test(text)) return true;
  return (
    text.length <= LONGEST_ANNUAL_TITLE && (ANNUAL_TITLE.test(withLongYears(text)) || SPAN_ALONE.test(text))
  );
}

/** The one Buddhist year in a text; "1 ต.ค. 2567 – 30 ก.ย. 2568" is fiscal year 2568. */
export function yearIn(text: string): number | undefined {
  const [year, ...others] = new Set(withFiscalYears(withLongYears(text)).match(YEAR));
  return year !== undefined && others.length === 0 ? Number(year) : undefined;
}

function withFiscalYears(text: string): string {
  return text.replace(SPANS, (span: string, first: string, last: string) =>
    inFull(last) === inFull(first) + 1 ? String(inFull(last)) : span,
  );
}

function inFull(year: string): number {
  return year.length === 2 ? 2500 + Number(year) : Number(year);
}
