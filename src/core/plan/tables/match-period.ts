import { LONG_MONTHS, SHORT_MONTHS } from "../../text/thai-months";

/** Months of the fiscal year (from 1 October) that a result is about: half a year is 6. */
export type Period = 3 | 6 | 9 | 12;

export interface PeriodMatch {
  /** "other": not from 1 October on, not to the end of a quarter, or two parts at once. */
  readonly period: Period | "other";
  /** Months of the year that are over at the end of another part, where that is said: 12 of "6 เดือนหลัง". */
  readonly until?: number;
  /** What else the header says: "ผลการดำเนินงาน"; "" where it names the period only. */
  readonly rest: string;
}

/** "6 เดือนหลัง" is no result from the beginning of the year. */
const MONTHS = /(?<!\d)(3|6|9|12)-?(?:เดือน(?!หลัง|สุดท้าย|ข้างหน้า)(?:แรก)?|months?)/g;
const QUARTER_WORD = "(?:ไตรมาส(?:ที่)?q?|quarters?|q)";
/** The quarters in words: ไตรมาสแรก, ไตรมาสที่สอง. */
const QUARTERS_IN_WORDS = ["แรก|หนึ่ง", "สอง", "สาม", "สี่"] as const;
const IN_WORDS = new RegExp(
  `(?<=ไตรมาส(?:ที่)?)(?:${QUARTERS_IN_WORDS.map((word) => `(${word})`).join("|")})`,
  "g",
);
const QUARTER = new RegExp(String.raw`${QUARTER_WORD}([1-4])(?!\d)(?:\/(?:25)?\d\d)?`, "g");
/** "ไตรมาส1-2", "ไตรมาสที่1ถึงไตรมาสที่3": taken off before single quarters are looked for. */
const QUARTERS = new RegExp(
  String.raw`${QUARTER_WORD}([1-4])(?:\/(?:25)?\d\d)?(?:[-–—~,&]|ถึง|และ)${QUARTER_WORD}?([1-4])(?!\d)(?:\/(?:25)?\d\d)?`,
  "g",
);
const QUARTER_MONTHS = 3;
const WHOLE_YEAR = 12;
const HALF = /ครึ่ง(?:ปี(?:งบประมาณ)?)?แรก|ครึ่งปี(?:งบประมาณ)?(?!หลัง|สุดท้าย)/g;
const WHOLE = /(?:ทั้ง|ตลอด)ปี(?:งบประมาณ)?/g;
/** What is counted back from the year's end leaves out its beginning: so does the last quarter, if it is called so. */
const OTHER =
  /(?<!\d)\d{1,2}-?เดือน(?:หลัง|สุดท้าย|ข้างหน้า)?|ครึ่ง(?:ปี(?:งบประมาณ)?)?(?:หลัง|สุดท้าย)|ไตรมาส(?:หลัง|สุดท้าย)/g;

const inFiscalOrder = (months: readonly string[]) => [...months.slice(9), ...months.slice(0, 9)];
const MONTH_NAMES = [
  ...inFiscalOrder(LONG_MONTHS),
  ...inFiscalOrder(SHORT_MONTHS).map((month) => month.replaceAll(".", "")),
];
/** "ตค67", "31มีนาคม2568", "ณ31มีค68"; not what goes on as a word, such as ลูกค้า. */
const DATES = new RegExp(
  String.raw`(ณ|สิ้น|ถึง)?(?:วันที่|สิ้น|เดือน)*\d{0,2}(${MONTH_NAMES.join("|")})(?=[^ก-ฺเ-๎]|$|ถึง|และ|พศ|ปี)(?:พศ)?(?:25\d\d|\d\d)?`,
  "g",
);
/** What names no part of the year has none of these: most headers, and most texts that might be one. */
const SIGNS = new RegExp(`เดือน|month|ไตรมาส|q|ครึ่ง|(?:ทั้ง|ตลอด)ปี|${MONTH_NAMES.join("|")}`);
const JOINING =
  "รายงาน|สะสม|ประจำ|รอบการประเมิน|รอบ|ระยะเวลา|ระยะ|ช่วง|ณ|สิ้น|วันที่|ตั้งแต่|ระหว่าง|ถึง|ของ|ใน|ที่|" +
  String.raw`ปีงบประมาณ|ปี|พศ|25\d\d|\d\d(?=[-–—])|[-–—/,~()[\]{}]`;
const BEFORE = new RegExp(`^(?:${JOINING})+`);
const BEHIND = new RegExp(`(?:${JOINING})+$`);

/**
 * The part of the year that a header names: "ผลงาน 6 เดือน", "รอบ 12 เดือน (ต.ค. 67 – ก.ย. 68)", "ไตรมาส 2",
 * "ไตรมาส 1-2", "ผลงานครึ่งปีแรก", "ผลงาน ต.ค. 67 - มี.ค. 68". Expects small letters without spaces and full stops.
 */
export function matchPeriod(text: string): PeriodMatch | undefined {
  if (!SIGNS.test(text)) return undefined;
  const header = text.replace(IN_WORDS, (_, ...words) => String(words.findIndex(Boolean) + 1));
  const spans = [...header.matchAll(QUARTERS)];
  const single = header.replace(QUARTERS, "");
  const numbersOf = (pattern: RegExp) => [...single.matchAll(pattern)].map(([, number]) => Number(number));
  const named = [
    ...spans.map(([, first, last]) => (first === "1" ? Number(last) * QUARTER_MONTHS : NaN)),
    ...numbersOf(MONTHS),
    ...numbersOf(QUARTER).map((quarter) => quarter * QUARTER_MONTHS),
    ...[...header.matchAll(HALF)].map(() => 6),
    ...[...header.matchAll(WHOLE)].map(() => 12),
  ];
  const undated = [MONTHS, QUARTER, HALF, WHOLE].reduce((text, part) => text.replace(part, ""), single);
  const bare = undated.replace(OTHER, "");
  const dates = [...bare.matchAll(DATES)];
  if (named.length === 0 && bare === undated && dates.length === 0) return undefined;
  const [months, ...others] = new Set(named.length > 0 ? named : monthsUntil(dates));
  const isOne = others.length === 0 && bare === undated && isPeriod(months);
  const rest = bare.replace(DATES, "").replace(BEFORE, "").replace(BEHIND, "");
  if (isOne) return { period: months, rest };
  const last = dates.at(-1);
  const until = endOf(undated) ?? (last && monthOf(last));
  return { period: "other", rest, ...(until !== undefined && { until }) };
}

/** When a part that is called otherwise ends: at the year's end, or after so many months. */
function endOf(text: string): number | undefined {
  const [other] = text.match(OTHER) ?? [];
  if (other === undefined || other.endsWith("ข้างหน้า")) return undefined;
  return /หลัง$|สุดท้าย$/.test(other) ? WHOLE_YEAR : parseInt(other);
}

/** Whether a header that names a part of the year calls it a quarter. */
export function namesQuarter(header: string): boolean {
  return /ไตรมาส|quarter|\bq ?\d/i.test(header);
}

/** How many months of the year are over by dates: from October to a month, or at the end of one. */
function monthsUntil(dates: readonly RegExpExecArray[]): readonly number[] {
  const months = dates.map(monthOf);
  const [first, last = first] = months;
  const isUntil = dates.length === 1 ? dates[0]?.[1] !== undefined : dates.length === 2 && first === 1;
  return isUntil && last !== undefined ? [last] : [];
}

/** Which month of the fiscal year a date names. */
function monthOf([, , name = ""]: RegExpExecArray): number {
  return (MONTH_NAMES.indexOf(name) % WHOLE_YEAR) + 1;
}

function isPeriod(months: number | undefined): months is Period {
  return months === 3 || months === 6 || months === 9 || months === 12;
}
