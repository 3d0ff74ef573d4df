/** เดือนละ, แห่งละ; not และ, and ปีละ is what a plan for the year counts by. */
const EACH = /(?<!แ|ปี)ละ$/;
const OFTEN = /^ครั้ง ?(?:\/|ต่อ) ?(?:วัน|สัปดาห์|เดือน|ไตรมาส)/;
const AVERAGE = /เฉลี่ย/;

/**
 * Whether a count is one of several that the target asks for, but not how much that is in all: "เดือนละ 1 ครั้ง",
 * "1 ครั้ง/เดือน". `front` and `behind` stand about its number. An average is measured as it stands.
 */
export function isRate(front: string, behind: string): boolean {
  return (EACH.test(front) || OFTEN.test(behind)) && !AVERAGE.test(front);
}
