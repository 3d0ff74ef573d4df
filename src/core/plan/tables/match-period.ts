/** Months of the fiscal year (from 1 October) that a result is about: half a year is 6. */
export type Period = 3 | 6 | 9 | 12;

export interface PeriodMatch {
  readonly period: Period;
  /** What else the header says: "ผลการดำเนินงาน"; "" where it names the period only. */
  readonly rest: string;
}

/** "6 เดือนหลัง" is no result from the beginning of the year. */
const MONTHS = /(?<!\d)(3|6|9|12)-?(?:เดือน(?!หลัง|สุดท้าย|ข้างหน้า)(?:แรก)?|months?)/g;
const QUARTER = /(?:ไตรมาส(?:ที่)?q?|quarter|q)([1-4])(?!\d)(?:\/(?:25)?\d\d)?/g;
const QUARTER_MONTHS = 3;

const MONTH_NAMES =
  "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|" +
  "มค|กพ|มีค|เมย|พค|มิย|กค|สค|กย|ตค|พย|ธค";
/** "ตค67", "31มีนาคม2568". */
const DATES = new RegExp(String.raw`\d{0,2}(?:${MONTH_NAMES})(?:พศ)?(?:25\d\d|\d\d)?`, "g");
const JOINING =
  "รายงาน|สะสม|ประจำ|รอบการประเมิน|รอบ|ระยะเวลา|ระยะ|ช่วง|ณ|สิ้น|วันที่|ตั้งแต่|ระหว่าง|ถึง|ของ|ใน|ที่|" +
  String.raw`ปีงบประมาณ|ปี|พศ|25\d\d|\d\d(?=[-–—])|[-–—/,~()[\]{}]`;
const BEFORE = new RegExp(`^(?:${JOINING})+`);
const BEHIND = new RegExp(`(?:${JOINING})+$`);

/**
 * The part of the year that a header names: "ผลงาน 6 เดือน", "รอบ 12 เดือน (ต.ค. 67 – ก.ย. 68)", "ไตรมาส 2". Expects
 * small letters without spaces and full stops. Two different parts in one header are none.
 */
export function matchPeriod(header: string): PeriodMatch | undefined {
  const months = [...header.matchAll(MONTHS)].map(([, number]) => Number(number));
  const quarters = [...header.matchAll(QUARTER)].map(([, number]) => Number(number) * QUARTER_MONTHS);
  const [period, ...others] = new Set([...months, ...quarters]);
  if (period === undefined || others.length > 0) return undefined;
  const rest = header.replace(MONTHS, "").replace(QUARTER, "").replace(DATES, "");
  return { period: period as Period, rest: rest.replace(BEFORE, "").replace(BEHIND, "") };
}
