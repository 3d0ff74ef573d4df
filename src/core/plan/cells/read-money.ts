import { normalise } from "../../text/normalise";
import type { Satang } from "../budget";

const MONEY =
  /^(?:(?:งบประมาณ|วงเงิน|จำนวนเงิน|จำนวน|เป็นเงิน) ?:? ?)?([-−–]?) ?฿? ?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?:\.-)? ?(ล้าน|แสน|หมื่น|พัน)? ?(บาท(?:ถ้วน)?|฿)?$/;
const POWER: Readonly<Record<string, number>> = { ล้าน: 6, แสน: 5, หมื่น: 4, พัน: 3 };

/**
 * Reads an amount of baht: 4,135,000 · ๔,๑๓๕,๐๐๐ · (3,584,000 บาท) · 5.5 ล้านบาท · 3,500,000.-
 * Brackets do not make it negative; a minus sign does. What could mean two amounts (4.135.000, 12,34,
 * parts of a satang) is undefined.
 *
 * @param power what a bare number counts, as a power of ten: 3 in a column of พันบาท. A unit in the text beats it.
 */
export function readMoney(text: string, power = 0): Satang | undefined {
  const match = MONEY.exec(withoutBrackets(normalise(text)));
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction = "", unit, baht] = match;
  const shift = 2 + (unit ? (POWER[unit] ?? 0) : baht ? 0 : power) - fraction.length;
  if (shift < 0) return undefined;
  const satang = Number(whole.replaceAll(",", "") + fraction) * 10 ** shift;
  if (!Number.isSafeInteger(satang)) return undefined;
  return sign && satang !== 0 ? -satang : satang;
}

function withoutBrackets(text: string): string {
  return text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1).trim() : text;
}
