import { SHORT_MONTHS } from "../../text/thai-months";
import { dateOfSerial } from "./date-of-serial";

/**
 * Excel's serial number of a day as a Thai reader writes it: 46084 is 3 มี.ค. 2569. Which words its cell shows is up
 * to the computer's region as well, but it is this day. undefined where it is none of this time.
 */
export function printDate(serial: number): string | undefined {
  const date = dateOfSerial(serial);
  return date && `${date.day} ${SHORT_MONTHS[date.month - 1] ?? ""} ${date.year}`;
}
