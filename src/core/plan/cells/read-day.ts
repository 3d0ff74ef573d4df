import { LONG_MONTHS, SHORT_MONTHS } from "../../text/thai-months";

const WRITTEN_MONTHS = [...LONG_MONTHS, ...SHORT_MONTHS];
const IN_A_YEAR = 12;
/** The source of a pattern for a month; the dots of a short one may lack. */
export const MONTH = WRITTEN_MONTHS.map((month) => month.replaceAll(".", "\\.?")).join("|");

const DAY = new RegExp(
  String.raw`(?:(?:วันที่ ?)?(?<!\d)(\d{1,2}) ?|(?:สิ้น ?)?เดือน ?|(?<![ก-๎]))(${MONTH}) ?(?:ปี ?)?(?:พ\.ศ\. ?)?(\d{4}|\d{2})$`,
);
const YEAR = /ปี(งบประมาณ)? ?(?:พ\.ศ\. ?)?(\d{4}|\d{2})$/;
/** Of no year before this one plans are written; a smaller number is of the Common Era. */
const FIRST_YEAR = 2400;
const ERAS_APART = 543;
const CENTURY = 2500;

/** A day of the Buddhist era, as one number to compare by: 25690930. */
export type Day = number;

/** The day, or the `first` or `last` one of the month, with which a normalised text ends; the last one of a year, too. */
export function readDay(
  text: string,
  ofMonth: "first" | "last",
): { readonly day: Day; readonly before: string } | undefined {
  const [date, day, month = "", year = ""] = DAY.exec(text) ?? [];
  if (date !== undefined) {
    const number = day === undefined ? (ofMonth === "first" ? 1 : 31) : Number(day);
    return { day: dayOf(year, monthOf(month), number), before: text.slice(0, -date.length).trimEnd() };
  }
  const [whole, isFiscal, only = ""] = YEAR.exec(text) ?? [];
  if (whole === undefined || ofMonth === "first") return undefined;
  const before = text.slice(0, -whole.length).trimEnd();
  return { day: isFiscal ? dayOf(only, 9, 30) : dayOf(only, 12, 31), before };
}

function monthOf(written: string): number {
  const bare = written.replaceAll(".", "");
  return (WRITTEN_MONTHS.findIndex((month) => month.replaceAll(".", "") === bare) % IN_A_YEAR) + 1;
}

function dayOf(written: string, month: number, day: number): Day {
  const year = Number(written);
  const buddhist = year < 100 ? CENTURY + year : year < FIRST_YEAR ? year + ERAS_APART : year;
  return (buddhist * 100 + month) * 100 + day;
}
