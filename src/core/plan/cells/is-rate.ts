import { EACH, PER_PERIOD } from "./rate-words";

const ENDS_WITH_EACH = new RegExp(`${EACH}$`);
const TIMES_PER_PERIOD = new RegExp(`^ครั้ง ?${PER_PERIOD}`);
const AVERAGE = /เฉลี่ย/;

/**
 * Whether a count is one of several that the target asks for, but not how much that is in all: "เดือนละ 1 ครั้ง",
 * "1 ครั้ง/เดือน". `front` and `behind` stand about its number. An average is measured as it stands.
 */
export function isRate(front: string, behind: string): boolean {
  return (ENDS_WITH_EACH.test(front) || TIMES_PER_PERIOD.test(behind)) && !AVERAGE.test(front);
}
