import type { PlanPart } from "../core/plan/part";

/** The ids of what opens a screen: whoever leaves it is back there. */
export const OPENERS = {
  fixAll: "open-fix-all",
  ignore: "open-ignore",
  ignored: "open-ignored",
  mapping: (part: PlanPart | undefined) => `map-${part ?? "table"}`,
  whatIf: "open-what-if",
  criteria: "open-criteria",
  comparison: "choose-last-year",
  restore: (action: number | undefined) => `action-${action}`,
};
