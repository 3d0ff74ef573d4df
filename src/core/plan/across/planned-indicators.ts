import type { Reading } from "../../grid/reading";
import { perPlan } from "../per-plan";
import type { Component } from "../component";
import type { Name } from "../name";
import type { Target } from "../target";

/** What part 4 evaluates, KRs and potential indicators alike. Component 1: a KR under neither 1.1 nor 1.2. */
export interface PlannedIndicator {
  readonly component: Component;
  readonly no: string;
  readonly code: string | undefined;
  readonly name: Name;
  readonly target: Reading<Target>;
  /** Points, printed in the indicator's text or in the table's own weight column. */
  readonly weight: Reading<number> | undefined;
}

/** The evaluated KRs in the plan's order, then the potential indicators. */
export const plannedIndicators = perPlan((plan): readonly PlannedIndicator[] => [
  ...plan.evaluations.flatMap(({ component, rows }) =>
    rows.map(({ no, code, name, target, weight }) => ({
      component: component ?? ("1" as const),
      no: no.text,
      code: code.state === "read" ? code.value : undefined,
      name,
      target,
      weight,
    })),
  ),
  ...(plan.potential?.rows ?? []).map(({ no, name, target, weight }) => ({
    component: "2" as const,
    no,
    code: undefined,
    name,
    target,
    weight,
  })),
]);
