import { cleanLine } from "../../text/clean-line";
import { bareName } from "../../text/key-of-line";
import { printTarget } from "./print-target";
import { EACH, PER_PERIOD } from "./rate-words";
import { readTarget, type TargetReading } from "./read-target";

const RATE = new RegExp(`(?<!ร้อย|รอ้ย)${EACH}|${PER_PERIOD}`);
const PART_OF_YEAR = /(เดือน|ไตรมาส)ละ|(?:\/|ต่อ) ?(เดือน|ไตรมาส)/;
const PARTS: Readonly<Record<string, number>> = { เดือน: 12, ไตรมาส: 4 };

/** "3 รุ่น รุ่นละ 50 คน", "3 รุ่น ๆ ละ 50 คน": how many of what, and how much each. */
const SO_MANY_EACH = /^(\D*?(\d[\d,]*) ?([ก-๎]+?)) ?,? ?\(?(?:\3|ๆ) ?ละ ?([^()]+)\)?$/;
/** "แห่งละ 2 ครั้ง (50 แห่ง)": the same the other way round. */
const EACH_OF_SO_MANY = /^([ก-๎]+?) ?ละ ?([^()]+?),? ?\(?(?:รวม|จำนวน| )*(\d[\d,]*) ?\1\)?$/;

/**
 * Of a text from which no target could be read: that it says how much is done each time, and what that makes in a
 * whole year where it is months or quarters ("เดือนละ 1 ครั้ง": "12 ครั้ง"), or where it says how many times ("3 รุ่น รุ่นละ
 * 50 คน": "150 คน"). undefined where it says no rate.
 */
export function wholeOfRate(text: string): { readonly whole: string | undefined } | undefined {
  const line = cleanLine(text);
  if (!RATE.test(line)) return undefined;
  const { times, each } = rateIn(line);
  if (typeof each !== "object" || each.kind !== "count" || times === undefined) return { whole: undefined };
  return { whole: printTarget({ ...each, value: each.value * times }) };
}

/** Of "3 หลักสูตร ๆ ละ 2 รุ่น" the 3 หลักสูตร, where the indicator counts them by its name: จำนวนหลักสูตร. */
export function manyOfEach(text: string, name: string): TargetReading {
  if (!text.includes("ละ")) return undefined;
  const [, many = "", , unit] = SO_MANY_EACH.exec(cleanLine(text)) ?? [];
  if (unit === undefined || !bareName(name).startsWith(`จำนวน${unit}`)) return undefined;
  return readTarget(many);
}

function rateIn(line: string): { readonly times: number | undefined; readonly each: TargetReading } {
  const part = PART_OF_YEAR.exec(line);
  if (part) return { times: PARTS[part[1] ?? part[2] ?? ""], each: readTarget(line.replace(part[0], "")) };
  const [, , many, , amount] = SO_MANY_EACH.exec(line) ?? [];
  const [, , amountBefore, manyBehind] = EACH_OF_SO_MANY.exec(line) ?? [];
  const count = many ?? manyBehind;
  const times = count === undefined ? undefined : Number(count.replaceAll(",", ""));
  return { times, each: readTarget(amount ?? amountBefore ?? "") };
}
