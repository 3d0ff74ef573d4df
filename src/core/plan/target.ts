import type { Day } from "./cells/day";

/** How the number of a target bounds the actual: อย่างน้อย/ไม่น้อยกว่า/≥, ไม่เกิน/≤, >, <. */
export type Bound = "at-least" | "at-most" | "more-than" | "less-than";

/**
 * What a target measures:
 * - `percent`: ร้อยละ N, N% (a typed 95% is 95, not 0.95)
 * - `level`: ระดับ N, of 5
 * - `count`: N with a classifier (6 ครั้ง)
 * - `number`: a bare N
 * - `change`: a rise or fall (เพิ่มขึ้น ร้อยละ 10), not a level to reach; `value` is the size of the change
 * - `milestone`: something to be finished, without a number (แล้วเสร็จ); `value` is 1
 */
export type TargetKind = "percent" | "level" | "count" | "number" | "change" | "milestone";

export interface Target {
  readonly kind: TargetKind;
  readonly value: number;
  readonly bound?: Bound;
  /** What the number was written in: 1,000,000 of "1.5 ล้านบาท", whose `value` is 1,500,000. */
  readonly written?: number;
  /** ครั้ง, โครงการ/กิจกรรม, … of a count or change; ร้อยละ or ระดับ of a change measured so. */
  readonly classifier?: string;
  /** Of how many: 5 in "3 จาก 5 แห่ง". */
  readonly outOf?: number;
  /** What a percent is of: "ข้าราชการและบุคลากรในสังกัด". */
  readonly of?: string;
  /** Of a change: ลดลง rather than เพิ่มขึ้น. */
  readonly falls?: true;
  /** Of a change in percent: from how much, as "จากร้อยละ 75" says. */
  readonly from?: number;
  /** The last day on which it may be finished. */
  readonly by?: Day;
  /** The second target in brackets: "ร้อยละ 100 (120 ผลิตภัณฑ์)". */
  readonly second?: Target;
}

/** What a change is measured in. */
export function changedIn(classifier: string | undefined): "percent" | "level" | "count" | "number" {
  if (classifier === "ร้อยละ") return "percent";
  if (classifier === "ระดับ") return "level";
  return classifier === undefined ? "number" : "count";
}

/** A target of none at all: without a bound, only fewer can be better. */
export function isNone({ kind, value, bound }: Target): boolean {
  return value === 0 && bound === undefined && (kind === "percent" || kind === "count" || kind === "number");
}

/** What was reached, as typed in the scoring sheet: 95, 95%, ร้อยละ 95, 6 ครั้ง, ระดับ 4.5, แล้วเสร็จ. */
export interface Actual {
  readonly kind: Exclude<TargetKind, "change">;
  readonly value: number;
  /** ครั้ง, คน, … of a count. */
  readonly classifier?: string;
  /** By how much it rose or fell, "ลดลงร้อยละ 3", or how much is left to be done, "เหลือ 2 ชุมชน". */
  readonly changed?: "rose" | "fell" | "left";
  /**
   * Of words without a number: that there is none, that it is not finished yet or was finished too late, or only the
   * day on which something was done; as a `date` that Excel keeps, it may be a 3/5 that was taken for one.
   */
  readonly told?: "none" | "under-way" | "late" | "day" | "date";
  /** The day on which it was finished; of a count, on which it was reached. */
  readonly on?: Day;
  /** The same said in another unit: "3 จาก 5 แห่ง" is 60 percent, too, and so is "3 แห่ง (ร้อยละ 60)". */
  readonly also?: Actual;
}

/**
 * How a formula gets a value from the number in its cell: cell × scale. 100 where a percent format
 * shows 0.95 as 95%; undefined where the cell holds text that no formula can use.
 */
export type CellScale = 1 | 100 | undefined;
