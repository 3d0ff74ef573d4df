import { readPlan } from "../../src/core/plan/read-plan";
import type { Plan } from "../../src/core/plan/plan";
import { aSnapshot, type TestSheet } from "./a-snapshot";

export { formatted, formula, merged, percent } from "./a-snapshot";

/** What the reader makes of these sheets, so that a rule is tried on what a real workbook gives it. */
export function aPlan(sheets: Readonly<Record<string, TestSheet>>): Plan {
  return readPlan(aSnapshot(sheets));
}
