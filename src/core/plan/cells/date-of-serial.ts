/** Excel's serial numbers of 1 March 1900 and 2100: between them each fourth year has a leap day. */
const FIRST = 61;
const END = 73_110;
/** 1900 in the Buddhist era. */
const FIRST_YEAR = 2443;

/** A date of the Buddhist era, its month from 1 to 12. */
export interface SerialDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** The day that Excel counts by a serial number: 46084 is 3 March 2569. undefined where it is none of this time. */
export function dateOfSerial(serial: number): SerialDate | undefined {
  if (!(serial >= FIRST && serial < END)) return undefined;
  const days = Math.floor(serial) - FIRST;
  const year = Math.floor((4 * days + 3) / 1461);
  const ofYear = days - Math.floor((1461 * year) / 4);
  // From March, so that a leap day is a year's last.
  const month = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  return { day, month: ((month + 2) % 12) + 1, year: FIRST_YEAR + year + (month < 10 ? 0 : 1) };
}
