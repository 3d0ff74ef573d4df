import { isLessBetter } from "../plan/cells/is-less-better";
import type { Actual, Target } from "../plan/target";
import { normalise } from "../text/normalise";

const HIGHEST_LEVEL = 5;
const WHOLE = 100;
/** Of such a target a hundredth can hardly be what was reached: 0.95 was typed for 95. */
const HIGH_PERCENT = 50;
/** Percents that compare with another year or number, and may be more than the whole of it. */
const COMPARING = /เพิ่ม|สูงขึ้น|เติบโต|ขยายตัว|เปลี่ยนแปลง|เทียบ|จากปี|จากฐาน|กว่าปี|ลดลง/;

export type ActualFault = "negative" | "too-high" | "slip";

/**
 * What is wrong with an actual, its target being known: negative, above all that there is, or so small that a
 * fraction was typed for a percent.
 */
export function judgeActual(
  { kind, value }: Actual,
  target: Target | undefined,
  name: string,
): ActualFault | undefined {
  if (value < 0) return "negative";
  if (!target || (kind !== target.kind && kind !== "number")) return undefined;
  if (target.kind === "level") return value > Math.max(HIGHEST_LEVEL, target.value) ? "too-high" : undefined;
  if (target.kind !== "percent") return undefined;
  if (value > Math.max(WHOLE, target.value)) return COMPARING.test(normalise(name)) ? undefined : "too-high";
  const isTiny = kind === "number" && value > 0 && value <= 1;
  if (!isTiny || target.value < HIGH_PERCENT) return undefined;
  const isLimit = target.bound === "at-most" || target.bound === "less-than";
  return isLimit || isLessBetter(normalise(name)) ? undefined : "slip";
}
