import { normalise } from "../../text/normalise";
import { spelledNumber } from "../../text/spelled-number";
import type { Satang } from "../budget";
import { splitBracket } from "./split-bracket";
import { POWERS } from "./take-multiple";

/** Where it comes from, in front of it. */
const SOURCE_IN_FRONT =
  "(?:งบ|เงิน)(?:อุดหนุน|กลาง|ลงทุน|ดำเนินงาน|บำรุง|สะสม|รายได้|นอกงบประมาณ)(?:เฉพาะกิจ|ทั่วไป|รัฐบาล)?";
const IN_FRONT = `(?:งบประมาณ|งบ)(?: ?(?:กทม\\.?|กรุงเทพมหานคร))?|${SOURCE_IN_FRONT}|วงเงิน|จำนวนเงิน|จำนวน|เป็นเงิน`;
const MONEY = new RegExp(
  String.raw`^(?:(?:${IN_FRONT}) ?:? ?)?([-−–]?) ?฿? ?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?: ?\.-)? ?(ล้าน|แสน|หมื่น|พัน|ลบ\.?)? ?(บาท(?:ถ้วน)?|บ\.|฿)?(?: ?(?:\/|ต่อ) ?ปี)?$`,
);
const BEGINS_WITH_SOURCE = new RegExp(`^${SOURCE_IN_FRONT}`);
const POWER: Readonly<Record<string, number>> = { ...POWERS, ลบ: 6, "ลบ.": 6 };
/** Points to a footnote. */
const MARK = / ?(?:\*{1,3}|[¹²³†‡])$/;
const BAHT_BEHIND = /บาท(?:ถ้วน)?$/;
/** Where the money comes from, without a word of how much it is or that it never came. */
const SOURCE = /^(?:จาก|ใช้)? ?(?:งบ|เงิน|กองทุน)(?!.*(?:\d|ไม่|ขอรับ|พัน|หมื่น|แสน|ล้าน|บาท))/;

/**
 * Reads an amount of baht: 4,135,000 · ๔,๑๓๕,๐๐๐ · (3,584,000 บาท) · 5.5 ล้านบาท · 5.5 ลบ. · 3,500,000.-
 * Brackets do not make it negative; a minus sign does. What could mean two amounts (4.135.000, 12,34,
 * parts of a satang) is undefined. Behind it may stand the mark of a footnote, บาท/ปี (a plan is for a year), and in
 * brackets its source (งบกลาง) or the same amount again, in digits or in words.
 *
 * @param power what a bare number counts, as a power of ten: 3 in a column of พันบาท. A unit in the text beats it.
 */
export function readMoney(text: string, power = 0): Satang | undefined {
  const plain = readPlain(text, power);
  if (plain !== undefined) return plain;
  const { amount, note } = splitNote(normalise(text));
  const satang = readAmount(amount, power);
  if (note === undefined || satang === undefined || SOURCE.test(note)) return satang;
  const again = readAmount(note, power) ?? (spelledNumber(note.replace(BAHT_BEHIND, "")) ?? NaN) * 100;
  return again === satang ? satang : undefined;
}

/** What tells more of an amount than it says, as it may stand behind it: " (งบกลาง)", "*". */
export function behindMoney(text: string): string {
  const line = normalise(text);
  const { amount, note } = splitNote(line);
  const [source] = BEGINS_WITH_SOURCE.exec(amount) ?? [];
  if (source !== undefined) return ` (${source})`;
  if (note === undefined) return MARK.exec(line)?.[0] ?? "";
  return SOURCE.test(note) ? line.slice(amount.length) : "";
}

function splitNote(line: string): { readonly amount: string; readonly note?: string } {
  const unmarked = line.replace(MARK, "");
  const bracket = splitBracket(unmarked);
  if (!bracket) return { amount: unmarked };
  const { before, inside } = bracket;
  return before === ""
    ? { amount: inside.replace(MARK, "") }
    : { amount: before.replace(MARK, ""), note: inside };
}

function readAmount(line: string, power: number): Satang | undefined {
  const match = MONEY.exec(line);
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction = "", unit, baht] = match;
  const shift = 2 + (unit ? (POWER[unit] ?? 0) : baht ? 0 : power) - fraction.length;
  if (shift < 0) return undefined;
  const satang = Number(whole.replaceAll(",", "") + fraction) * 10 ** shift;
  if (!Number.isSafeInteger(satang)) return undefined;
  return sign && satang !== 0 ? -satang : satang;
}

const BAHT = " บาท";
const LONGEST_PLAIN = 12;
const COMMA = 0x2c;
const ZERO = 0x30;

/**
 * 4,135,000 and 4,135,000 บาท, as nearly all amounts are written: read digit by digit, they cost a fraction of the
 * pattern. undefined for all others.
 */
function readPlain(text: string, power: number): Satang | undefined {
  const inBaht = text.endsWith(BAHT);
  const end = inBaht ? text.length - BAHT.length : text.length;
  if (end > LONGEST_PLAIN) return undefined;
  let whole = 0;
  let digits = 0;
  let isGrouped = false;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= ZERO && code < ZERO + 10) {
      whole = whole * 10 + code - ZERO;
      digits++;
    } else {
      if (code !== COMMA || digits === 0 || digits > 3 || (isGrouped && digits < 3)) return undefined;
      isGrouped = true;
      digits = 0;
    }
  }
  if (digits === 0 || (isGrouped && digits !== 3)) return undefined;
  const satang = whole * 10 ** (2 + (inBaht ? 0 : power));
  return Number.isSafeInteger(satang) ? satang : undefined;
}
