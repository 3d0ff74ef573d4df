import type { Target } from "../target";
import { readQuantityLead } from "./read-quantity-lead";

const RATINGS = ["น้อยที่สุด", "น้อย", "ปานกลาง", "มาก", "มากที่สุด"];
const RATED = /^(.*?) ?(?:อยู่ ?)?(?:ใน ?)?ระดับ ?(มากที่สุด|มาก|ปานกลาง|น้อยที่สุด|น้อย)( ?ขึ้นไป)?$/;
const ABOUT = /^(?:(?:มี ?)?ความพึงพอใจ)?$/;

/**
 * Reads a level by the words for it that surveys of satisfaction use, from ระดับน้อยที่สุด, which is 1, to ระดับมากที่สุด,
 * which is 5 (the five-point scale of Likert). Others, ระดับดีมาก and ระดับดี, have no number that all give them.
 */
export function readRating(line: string): Target | undefined {
  const [, front = "", word = "", orMore] = RATED.exec(line) ?? [];
  const value = RATINGS.indexOf(word) + 1;
  if (value === 0) return undefined;
  const lead = readQuantityLead(front);
  if (!ABOUT.test(lead.words) || lead.unit) return undefined;
  const bound = lead.bound ?? (orMore ? "at-least" : undefined);
  return { kind: "level", value, ...(bound && { bound }) };
}
