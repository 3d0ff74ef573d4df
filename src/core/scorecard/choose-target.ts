import { valueOf } from "../grid/reading";
import type { Target } from "../plan/target";
import type { AssumptionCollector } from "./collect-assumptions";
import { assumeTarget, type AssumedTarget } from "./assume-target";
import type { Indicator } from "./list-indicators";
import type { Method } from "./scheme";

/** Among the thresholds, that of level 5. */
const TOP = 4;
const WHOLE = 100;

export interface ChosenTarget {
  readonly target: Target | undefined;
  readonly from: "sheet" | "plan" | "assumed" | undefined;
}

/**
 * The scoring sheet's own target, else the plan's, else the one its unit implies. One that is there but
 * cannot be read is not replaced by a guess. Levels need none: their thresholds say what is to be reached.
 */
export function chooseTarget(
  indicator: Indicator,
  method: Method,
  assumptions: AssumptionCollector,
): ChosenTarget {
  const { name, row, planned } = indicator;
  const reading = row?.target;
  const inSheet = valueOf(reading);
  if (inSheet) return { target: inSheet, from: "sheet" };
  if (reading?.state !== "unreadable") {
    const inPlan = planned?.target;
    if (inPlan?.state === "read") {
      if (row) assumptions.add("target-from-plan", { text: inPlan.text }, name.value, inPlan.at);
      return { target: inPlan.value, from: "plan" };
    }
    const assumed = inPlan?.state === "unreadable" ? undefined : assumeTarget(name.value);
    if (method.kind === "levels" && inPlan?.state !== "unreadable") {
      const target = topLevel(method.thresholds[TOP], valueOf(row?.levels?.[TOP]), assumed);
      return { target, from: "assumed" };
    }
    if (assumed) {
      const { kind, value } = assumed;
      assumptions.add("target-assumed", { kind, value }, name.value, reading?.at ?? name.at);
      return { target: assumed, from: "assumed" };
    }
  }
  assumptions.add("target-unknown", {}, name.value, reading?.at ?? name.at);
  return { target: undefined, from: undefined };
}

/** What earns level 5: ระดับ… may be reached by levels or, where the thresholds are none, by percents. */
function topLevel(value: number, printed: Target | undefined, assumed: AssumedTarget | undefined): Target {
  if (printed?.kind === "percent" || assumed?.kind === "percent") return { kind: "percent", value };
  if (!assumed || value > WHOLE) return { kind: "number", value };
  return value > assumed.value ? { kind: "percent", value } : assumed;
}
