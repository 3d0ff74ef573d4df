/**
 * A day as one number to compare by. With a year of the Buddhist era: 25690930. Without one it belongs to some fiscal
 * year, from October: 31 December is 1231, the 1 January behind it 10101.
 */
export type Day = number;

const FIRST_WITH_YEAR = 2400_00_00;
const NEXT_YEAR = 1_00_00;
const OCTOBER = 10;
const IN_A_YEAR = 12;
const ERAS_APART = 543;

/** A day of a month from 1 to 12; `year` is of the Buddhist era. */
export function dayOf(day: number, month: number, year: number | undefined): Day {
  const inMonth = month * 100 + day;
  if (year === undefined) return month < OCTOBER ? NEXT_YEAR + inMonth : inMonth;
  return year * 1_00_00 + inMonth;
}

/** The last day of a month; 29 of a February without year. */
export function lastOfMonth(month: number, year: number | undefined): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year === undefined || isLeap(year - ERAS_APART) ? 29 : 28;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function dayBefore(date: Day): Day {
  const [day, month] = [date % 100, Math.floor(date / 100) % 100];
  if (day > 1) return date - 1;
  const year = date > FIRST_WITH_YEAR ? Math.floor(date / 1_00_00) : undefined;
  const last = month === 1 ? IN_A_YEAR : month - 1;
  const itsYear = month === 1 && year !== undefined ? year - 1 : year;
  return dayOf(lastOfMonth(last, itsYear), last, itsYear);
}

/** Whether one day lies behind the other: where either has no year, in one fiscal year. */
export function isLater(one: Day, other: Day): boolean {
  const haveYears = one > FIRST_WITH_YEAR && other > FIRST_WITH_YEAR;
  return haveYears ? one > other : withoutYear(one) > withoutYear(other);
}

function withoutYear(date: Day): Day {
  return dayOf(date % 100, Math.floor(date / 100) % 100, undefined);
}

/** A day without a year in a fiscal year (B.E.), which begins with October of the year before; others as they are. */
export function inFiscalYear(date: Day, fiscalYear: number): Day {
  if (date > FIRST_WITH_YEAR) return date;
  const year = date > NEXT_YEAR ? fiscalYear : fiscalYear - 1;
  return year * 1_00_00 + (date % NEXT_YEAR);
}
