import type { PlanPart } from "../core/plan/part";

/** What the tab of checks shows; all but the list lead back to it. */
export type Screen =
  | { readonly name: "list" }
  | { readonly name: "fixes" }
  | { readonly name: "ignored" }
  /** Naming a table's columns by hand, for a part that was not found. */
  | { readonly name: "mapping"; readonly part: PlanPart | undefined };

export const LIST: Screen = { name: "list" };
