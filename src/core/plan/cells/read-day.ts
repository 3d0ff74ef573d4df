import { LONG_MONTHS, SHORT_MONTHS } from "../../text/thai-months";
import { dayOf, lastOfMonth, type Day } from "./day";

const WRITTEN_MONTHS = [...LONG_MONTHS, ...SHORT_MONTHS];
const IN_A_YEAR = 12;
/** The source of a pattern for a month; the dots of a short one may lack. */
export const MONTH = WRITTEN_MONTHS.map((month) => month.replaceAll(".", "\\.?")).join("|");

const OF_YEAR = String.raw`(?:ปี(?:งบประมาณ)? ?)?(?:[คพ]\.ศ\. ?)?(\d{4}|\d{2})`;
const DATE = new RegExp(
  String.raw`(?:(?:วันที่ ?)?(?<!\d)(\d{1,2}) ?|(?:สิ้น ?)?เดือน ?|(?<![ก-๎]))(${MONTH})(?: ?${OF_YEAR})?$`,
);
const IN_NUMBERS = /(?:วันที่ ?)?(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;
const QUARTER = new RegExp(
  String.raw`(?:สิ้น ?)?ไตรมาส ?(?:ที่ ?)?([1-4])(?!\d)(?: ?(?:\/ ?|ของ ?)?${OF_YEAR})?$`,
);
/** The last month of a fiscal year's quarters, which begin with October. */
const QUARTER_ENDS = [12, 3, 6, 9];
const YEAR = /(?:สิ้น ?)?ปี(งบประมาณ)? ?(?:[คพ]\.ศ\. ?)?(\d{4}|\d{2})$/;
/** Of no year before this one plans are written; a smaller number is of the Common Era. */
const FIRST_YEAR = 2400;
const ERAS_APART = 543;
const CENTURY = 2500;

/** A day, and what stands in front of it. */
export interface ReadDay {
  readonly day: Day;
  readonly before: string;
}

/**
 * The day with which a normalised text ends, as "30 ก.ย. 2569" or "30/9/2569"; the `first` or `last` one of a month or
 * a quarter of the fiscal year; the last one of a year, too. The year may lack.
 */
export function readDay(text: string, end: "first" | "last"): ReadDay | undefined {
  return readDate(text, end) ?? readQuarter(text, end) ?? (end === "last" ? readYear(text) : undefined);
}

function readDate(text: string, end: "first" | "last"): ReadDay | undefined {
  const [date, day, month = "", ofYear] = DATE.exec(text) ?? [];
  if (date === undefined) return readNumbers(text);
  const year = yearOf(ofYear);
  const number = monthOf(month);
  const inMonth = end === "first" ? 1 : lastOfMonth(number, year);
  return { day: dayOf(day === undefined ? inMonth : Number(day), number, year), before: without(text, date) };
}

function readNumbers(text: string): ReadDay | undefined {
  const [date, day, month, year] = IN_NUMBERS.exec(text) ?? [];
  if (date === undefined) return undefined;
  const [inMonth, number, itsYear] = [Number(day), Number(month), yearOf(year)];
  if (number < 1 || number > IN_A_YEAR || inMonth < 1 || inMonth > lastOfMonth(number, itsYear))
    return undefined;
  return { day: dayOf(inMonth, number, itsYear), before: without(text, date) };
}

function readQuarter(text: string, end: "first" | "last"): ReadDay | undefined {
  const [quarter, number = "", ofYear] = QUARTER.exec(text) ?? [];
  const last = QUARTER_ENDS[Number(number) - 1];
  if (quarter === undefined || last === undefined) return undefined;
  const fiscal = yearOf(ofYear);
  const year = fiscal !== undefined && last === IN_A_YEAR ? fiscal - 1 : fiscal;
  const day = end === "first" ? dayOf(1, last - 2, year) : dayOf(lastOfMonth(last, year), last, year);
  return { day, before: without(text, quarter) };
}

function readYear(text: string): ReadDay | undefined {
  const [whole, isFiscal, only] = YEAR.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const day = isFiscal ? dayOf(30, 9, yearOf(only)) : dayOf(31, 12, yearOf(only));
  return { day, before: without(text, whole) };
}

function without(text: string, end: string): string {
  return text.slice(0, -end.length).trimEnd();
}

function monthOf(written: string): number {
  const bare = written.replaceAll(".", "");
  return (WRITTEN_MONTHS.findIndex((month) => month.replaceAll(".", "") === bare) % IN_A_YEAR) + 1;
}

function yearOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const year = Number(written);
  if (year < 100) return CENTURY + year;
  return year < FIRST_YEAR ? year + ERAS_APART : year;
}
