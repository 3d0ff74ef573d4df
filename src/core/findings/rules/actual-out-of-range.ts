import { valueOf } from "../../grid/reading";
import { isLessBetter } from "../../plan/cells/is-less-better";
import { matchScoringRows } from "../../plan/across/match-scoring-rows";
import type { Actual, Target } from "../../plan/target";
import { assumeTarget } from "../../scorecard/assume-target";
import { normalise } from "../../text/normalise";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

const HIGHEST_LEVEL = 5;
const WHOLE = 100;
/** Of such a target a hundredth can hardly be what was reached: 0.95 was typed for 95. */
const HIGH_PERCENT = 50;
/** Percents that compare with another year or number, and may be more than the whole of it. */
const COMPARING = /เพิ่ม|สูงขึ้น|เติบโต|ขยายตัว|เปลี่ยนแปลง|เทียบ|จากปี|จากฐาน|กว่าปี|ลดลง/;

export const actualOutOfRange = defineRule({
  code: "actual-out-of-range",
  severity: "error",
  summary: "No actual is negative, above 100 percent of a whole or above level 5",
  check(plan) {
    const { planned } = matchScoringRows(plan);
    const found: Found<"actual-out-of-range">[] = [];
    for (const row of plan.scoring?.rows ?? []) {
      if (row.actual?.reading.state !== "read") continue;
      const { value: actual, text, at } = row.actual.reading;
      const name = row.name.value;
      const stated = valueOf(row.target) ?? valueOf(planned.get(row)?.target);
      const target = stated ?? assumeTarget(name);
      const fault = target?.kind === "change" ? undefined : judge(actual, target, name);
      if (!fault) continue;
      const facts = { indicator: name, text, kind: target?.kind ?? actual.kind, value: actual.value };
      // What only an assumed target forbids, or only looks like a slip, may be meant.
      const isSure = fault === "negative" || (fault === "too-high" && stated !== undefined);
      found.push({ at, facts, ...(!isSure && { severity: "warning" as const }) });
    }
    // A single 1 may be one percent; beside a 0.95 it is 100.
    const hasFractions = found.some(({ facts }) => facts.value > 0 && facts.value < 1);
    return hasFractions ? found : found.filter(({ facts }) => facts.value !== 1);
  },
});

function judge(
  { kind, value }: Actual,
  target: Target | undefined,
  name: string,
): "negative" | "too-high" | "slip" | undefined {
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
