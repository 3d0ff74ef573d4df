import { EACH } from "./rate-words";
import { readQuantityLead } from "./read-quantity-lead";

const EACH_TIME = new RegExp(`${EACH}$`);
/** A rate's first quantity: what stands in front of it, and what it counts. */
const RATE = /^(\D*)\d[\d,.]* ?([^\d()]*)/;
/** What is counted in each of so many: of "3 รุ่น ๆ ละ 50 คน" คน. */
const EACH_LATER = new RegExp(String.raw`\d.*?${EACH} ?\d[\d,.]* ?([^\d() ]+)`);
/** What is counted in each of others; a plan is for the year, and "โครงการ/กิจกรรม" is one or the other. */
const IN_EACH = /^(?!โครงการ ?\/ ?กิจกรรม)(.+?) ?(?:\/|ต่อ(?!เนื่อง)) ?(?!ปี)[\p{L}\p{M}]/u;
const TOTAL = /รวม(?:ทั้งสิ้น|ทั้งหมด|ทั้งปี|เป็น|จำนวน| )*(\d[\d,.]* ?([\p{L}\p{M}.]+)(?: ?(?:\/|ต่อ) ?ปี)?)\)?$/u;

/**
 * A text with the total that it states in place of its rate: of "3 ครั้ง/แห่ง (5 แห่ง รวม 15 ครั้ง)" 15 ครั้ง, of
 * "ไตรมาสละ 1 ครั้ง รวม 4 ครั้ง" 4 ครั้ง, of "3 รุ่น ๆ ละ 50 คน รวม 150 คน" 150 คน, with the rate's bound. The text itself where it has no rate, or sums up
 * something else.
 */
export function totalOfRate(text: string): string {
  // Most texts have no total.
  if (!text.includes("รวม")) return text;
  const [, total = "", unit] = TOTAL.exec(text) ?? [];
  const [, front = "", counted = ""] = RATE.exec(text) ?? [];
  if (unit === undefined) return text;
  if (EACH_TIME.test(readQuantityLead(front).words)) {
    return counted.split(" ", 1)[0] === unit
      ? `${front.slice(front.lastIndexOf("ละ") + "ละ".length)}${total}`
      : text;
  }
  const isEachOf = EACH_LATER.exec(text)?.[1] === unit || IN_EACH.exec(counted)?.[1] === unit;
  return isEachOf ? `${front}${total}` : text;
}
