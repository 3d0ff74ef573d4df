import type { Component } from "../plan/component";
import type { PlanPart } from "../plan/part";

/** What the parts of a plan and the components of its evaluation are called. */
export interface PartNames {
  readonly plan: Readonly<Record<PlanPart, string>>;
  readonly components: Readonly<Record<Component | "total", string>>;
}
