import { MONTH } from "./read-day";

const NAMED = String.raw`เดือน|ไตรมาส|ปี(?:งบประมาณ)?|พ\.ศ\.|วันที่|${MONTH}`;
const DEADLINE = new RegExp(
  String.raw`^ภายใน ?(?:สิ้น ?)?(?=[^ ]*(?:${NAMED})|\d{1,2} (?:${MONTH}))(?:${NAMED}|ที่|\d{4}|\d{1,2}(?!\d)| )+$`,
);

/** A day, month or year by which something is to be finished: "ภายในเดือนกันยายน 2569". Expects a clean line. */
export function isDeadline(line: string): boolean {
  return DEADLINE.test(line);
}
