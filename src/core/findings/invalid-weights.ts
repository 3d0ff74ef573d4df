import type { CellRef } from "../grid/cell-ref";
import type { Located } from "../grid/located";
import type { Reading } from "../grid/reading";
import { perPlan } from "../plan/per-plan";
import type { Plan } from "../plan/plan";

const HIGHEST = 100;

/** A weight that cannot be one: text, negative or above 100. */
export interface InvalidWeight {
  readonly indicator: string;
  readonly text: string;
  readonly at: CellRef;
}

/** The invalid weights of the plan and of its scoring sheet. A table can be both: each cell counts once. */
export const invalidWeights = perPlan((plan): readonly InvalidWeight[] => {
  const invalid = new Map<string, InvalidWeight>();
  for (const { name, weight } of weightsOf(plan)) {
    if (!weight || isValidWeight(weight)) continue;
    const { at, state } = weight;
    const text = state === "read" ? String(weight.value) : weight.text;
    invalid.set(`${at.row} ${at.column} ${at.sheet}`, { indicator: name.value, text, at });
  }
  return [...invalid.values()];
});

/** Blank, or a number from 0 to 100. */
export function isValidWeight(weight: Reading<number>): boolean {
  if (weight.state === "read") return weight.value >= 0 && weight.value <= HIGHEST;
  return weight.state === "blank";
}

interface Weighted {
  readonly name: Located<string>;
  readonly weight: Reading<number> | undefined;
}

function weightsOf({ evaluations, potential, scoring }: Plan): readonly Weighted[] {
  return [
    ...evaluations.flatMap(({ rows }) => rows),
    ...(potential?.rows ?? []),
    ...(scoring?.rows ?? []).map(({ name, weight }) => ({ name, weight: weight?.reading })),
  ];
}
