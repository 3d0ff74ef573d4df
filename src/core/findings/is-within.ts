import type { Component } from "../plan/component";

/** A part of the evaluation that has a sum of its own. */
export type Part = Component | "total";

/** 1.1 is within 1, and all is within the total; each part is within itself. */
export function isWithin(one: Part, other: Part): boolean {
  return one === other || other === "total" || (other === "1" && one.startsWith("1"));
}
