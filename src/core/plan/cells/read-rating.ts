import type { Target } from "../target";

const RATINGS = ["น้อยที่สุด", "น้อย", "ปานกลาง", "มาก", "มากที่สุด"];
const RATED =
  /^(ไม่ต่ำกว่า|ไม่น้อยกว่า|อย่างน้อย)? ?(?:(?:มี ?)?ความพึงพอใจ ?)?(?:อยู่ ?)?(?:ใน ?)?ระดับ ?(มากที่สุด|มาก|ปานกลาง|น้อยที่สุด|น้อย)( ?ขึ้นไป)?$/;

/**
 * Reads a level by the words for it that surveys of satisfaction use, from ระดับน้อยที่สุด, which is 1, to ระดับมากที่สุด,
 * which is 5 (the five-point scale of Likert). Others, ระดับดีมาก and ระดับดี, have no number that all give them.
 */
export function readRating(line: string): Target | undefined {
  const [, atLeast, word = "", orMore] = RATED.exec(line) ?? [];
  const value = RATINGS.indexOf(word) + 1;
  if (value === 0) return undefined;
  return { kind: "level", value, ...((atLeast ?? orMore) !== undefined && { bound: "at-least" }) };
}
