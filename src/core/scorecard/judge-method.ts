import type { CriteriaIndicator } from "../plan/criteria-rows";
import { isOrdered } from "./achieve";
import { faultyCriterion, type FaultyCriterion } from "./faulty-criterion";
import { mapFive } from "./map-five";
import type { Method } from "./scheme";

/** The way of scoring, unless the usual one holds. */
export function judgeMethod(
  { method, thresholds }: CriteriaIndicator,
  faults: FaultyCriterion[],
): Method | undefined {
  if (method.state === "unreadable") {
    faults.push(faultyCriterion(method, "method-unknown"));
    return undefined;
  }
  if (method.state === "blank" || method.value !== "levels") {
    if (thresholds.every(({ state }) => state === "read"))
      faults.push({ at: thresholds[0].at, fault: "thresholds-unused", text: listed(thresholds) });
  }
  if (method.state === "blank") return undefined;
  if (method.value !== "levels") return { kind: method.value };
  const missing = thresholds.filter(({ state }) => state !== "read");
  const wrong = missing.filter(({ state }) => state === "unreadable");
  // Those left blank are one slip.
  for (const threshold of wrong.length > 0 ? wrong : missing.slice(0, 1))
    faults.push(faultyCriterion(threshold, "threshold-unusable"));
  if (missing.length > 0) return undefined;
  const values = mapFive(thresholds, (threshold) => (threshold.state === "read" ? threshold.value : 0));
  if (isOrdered(values)) return { kind: "levels", thresholds: values };
  faults.push({ at: thresholds[0].at, fault: "thresholds-not-ordered", text: values.join(", ") });
  return undefined;
}

function listed(thresholds: CriteriaIndicator["thresholds"]): string {
  return thresholds.map(({ text }) => text).join(", ");
}
