import type { Target } from "../target";

const FULL = /^(.*\d) ?(?:คะแนน|ระดับ)? ?\(? ?(?:จาก|ใน)? ?(?:คะแนน)? ?เต็ม ?5(?:\.0+)? ?(?:คะแนน|ระดับ)? ?\)?$/;
const OUT_OF = /^(.*\d) ?(?:คะแนน|ระดับ) ?\(? ?จาก ?5(?:\.0+)? ?(?:คะแนน|ระดับ)? ?\)?$/;
/** "4 จาก 5" may be of five things. */
const WITH_DECIMALS = /^(.*\d\.\d+) ?\(? ?จาก ?5(?:\.0+)? ?\)?$|^(.*\d) ?\(? ?จาก ?5\.0+ ?\)?$/;
const TOP = 5;

/** Reads a rating by its full score, as one of satisfaction: "ไม่ต่ำกว่า 4.00 (จากคะแนนเต็ม 5)" is a level of five. */
export function readOfFive(
  line: string,
  readQuantity: (text: string) => Target | undefined,
): Target | undefined {
  if (!/(?:เต็ม|จาก) ?5/.test(line)) return undefined;
  const [, full] = FULL.exec(line) ?? OUT_OF.exec(line) ?? [];
  const [, decimals, ofFives] = full === undefined ? (WITH_DECIMALS.exec(line) ?? []) : [];
  const rating = full ?? decimals ?? ofFives;
  const read = rating === undefined ? undefined : readQuantity(rating);
  if (!read || read.second || read.value > TOP || (read.kind !== "number" && read.kind !== "level"))
    return undefined;
  return { ...read, kind: "level" };
}
