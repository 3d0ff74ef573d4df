import { dayBefore, type Day } from "./day";
import { readDay } from "./read-day";

/** The last day for something, in words in front of it or not, and what is to be done by it. */
export interface Deadline {
  readonly by: Day;
  /** ภายใน or ก่อน: a day alone is none. */
  readonly isBound: boolean;
  readonly what: string;
}

const LEAD = / ?\(?(?:(ภายใน|ก่อน|ไม่เกิน)|ใน|เมื่อ|ณ)? ?$/;

/**
 * The deadline with which a clean line ends: "แล้วเสร็จภายใน 30 ก.ย. 2569", "ก่อนวันที่ 1 เมษายน 2569" (31 March),
 * "แล้วเสร็จไตรมาสที่ 3". A year alone is one only behind such a word ("มีแผนปี 2569").
 */
export function readDeadline(line: string): Deadline | undefined {
  const text = line.replace(/\)$/, "");
  const last = readDay(text, "last");
  if (!last) return undefined;
  const first = readDay(text, "first");
  const [lead = "", bound] = LEAD.exec(last.before) ?? [];
  if (!first && lead.trim() === "") return undefined;
  const isEnd = text.slice(last.before.length).trimStart().startsWith("สิ้น");
  return {
    by: bound === "ก่อน" && !isEnd && first ? dayBefore(first.day) : last.day,
    isBound: bound !== undefined,
    what: last.before.slice(0, last.before.length - lead.length),
  };
}
