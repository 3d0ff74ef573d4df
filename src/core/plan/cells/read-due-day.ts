import { cleanLine } from "../../text/clean-line";
import type { Target } from "../target";
import { dateOfSerial } from "./date-of-serial";
import { dayOf, type Day } from "./day";
import { MONTH, readDay } from "./read-day";
import { isFullDateFormat } from "./read-number-cell";

const IN_WORDS = String.raw`\d{1,2} ?(?:${MONTH}) ?(?:[คพ]\.ศ\. ?)?(?:\d{4}|\d{2})`;
const DAY = new RegExp(String.raw`^(?:วันที่ ?)?(?:${IN_WORDS}|\d{1,2}\/\d{1,2}\/2[45]\d\d)$`);
const LONGEST = 40;

/** A day alone as a target, with its year: something is to be finished by it. Without a year 3/5 may be 3 of 5. */
export function readDueDay(text: string): Target | undefined {
  if (text.length > LONGEST) return undefined;
  const line = cleanLine(text);
  const read = DAY.test(line) ? readDay(line, "last") : undefined;
  return read?.before === "" ? finishedBy(read.day) : undefined;
}

/** The same of a day as Excel keeps it, if its cell shows the year. */
export function readDueDate(serial: number, format: string | undefined): Target | undefined {
  const date = isFullDateFormat(format) ? dateOfSerial(serial) : undefined;
  return date && finishedBy(dayOf(date.day, date.month, date.year));
}

function finishedBy(by: Day): Target {
  return { kind: "milestone", value: 1, by };
}
