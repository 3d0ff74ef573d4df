import { valueOf } from "../grid/reading";
import type { Target } from "../plan/target";
import type { AssumptionCollector } from "./collect-assumptions";
import { assumeTarget } from "./assume-target";
import type { Indicator } from "./list-indicators";
import type { Method } from "./scheme";

/** Among the thresholds, that of level 5. */
const TOP = 4;

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
    if (assumed && (assumed.kind === "percent" || assumed.kind === "level")) {
      const { kind, value } = assumed;
      if (method.kind === "levels") {
        const reached = kind === "percent" ? method.thresholds[TOP] : value;
        return { target: { kind, value: reached }, from: "assumed" };
      }
      assumptions.add("target-assumed", { kind, value }, name.value, reading?.at ?? name.at);
      return { target: assumed, from: "assumed" };
    }
    if (method.kind === "levels" && inPlan?.state !== "unreadable") {
      return { target: { kind: "number", value: method.thresholds[TOP] }, from: "assumed" };
    }
  }
  assumptions.add("target-unknown", {}, name.value, reading?.at ?? name.at);
  return { target: undefined, from: undefined };
}
