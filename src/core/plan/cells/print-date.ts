import { SHORT_MONTHS } from "../../text/thai-months";

/** Excel's serial numbers of 1 March 1900 and 2100: between them each fourth year has a leap day. */
const FIRST = 61;
const END = 73_110;
/** 1900 in the Buddhist era. */
const FIRST_YEAR = 2443;

/**
 * Excel's serial number of a day as a Thai reader writes it: 46084 is 3 มี.ค. 2569. Which words its cell shows is up
 * to the computer's region as well, but it is this day. undefined where it is none of this time.
 */
export function printDate(serial: number): string | undefined {
  if (!(serial >= FIRST && serial < END)) return undefined;
  const days = Math.floor(serial) - FIRST;
  const year = Math.floor((4 * days + 3) / 1461);
  const ofYear = days - Math.floor((1461 * year) / 4);
  // From March, so that a leap day is a year's last.
  const month = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  return `${day} ${SHORT_MONTHS[(month + 2) % 12] ?? ""} ${FIRST_YEAR + year + (month < 10 ? 0 : 1)}`;
}
