import { cleanLine } from "../../text/clean-line";
import { printTarget } from "./print-target";
import { EACH, PER_PERIOD } from "./rate-words";
import { readTarget } from "./read-target";

const RATE = new RegExp(`(?<!ร้อย|รอ้ย)${EACH}|${PER_PERIOD}`);
const PART_OF_YEAR = /(เดือน|ไตรมาส)ละ|(?:\/|ต่อ) ?(เดือน|ไตรมาส)/;
const PARTS: Readonly<Record<string, number>> = { เดือน: 12, ไตรมาส: 4 };

/**
 * Of a text from which no target could be read: that it says how much is done each time, and what that makes in a
 * whole year where it is months or quarters ("เดือนละ 1 ครั้ง": "12 ครั้ง"). undefined where it says no rate.
 */
export function wholeOfRate(text: string): { readonly whole: string | undefined } | undefined {
  const line = cleanLine(text);
  if (!RATE.test(line)) return undefined;
  const part = PART_OF_YEAR.exec(line);
  const times = PARTS[part?.[1] ?? part?.[2] ?? ""];
  const each = part ? readTarget(line.replace(part[0], "")) : undefined;
  if (typeof each !== "object" || each.kind !== "count" || times === undefined) return { whole: undefined };
  return { whole: printTarget({ ...each, value: each.value * times }) };
}
