/** Regular expressions of the words by which a target says how much is done each time, not how much in all. */

/** เดือนละ, แห่งละ; not และ, and ปีละ is what a plan for the year counts by. */
export const EACH = "(?<!แ|ปี)ละ";

/** "/เดือน", "ต่อ ไตรมาส". */
export const PER_PERIOD = String.raw`(?:\/|ต่อ) ?(?:วัน|สัปดาห์|เดือน|ไตรมาส)`;
