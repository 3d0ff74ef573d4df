import type { Component, PlanPart } from "../plan/plan";

/** What the parts of a plan and the components of its evaluation are called. */
export interface PartNames {
  readonly plan: Readonly<Record<PlanPart, string>>;
  readonly components: Readonly<Record<Component | "total", string>>;
}
