import type { CellRef } from "../grid/cell-ref";
import type { Located } from "../grid/located";
import type { Reading } from "../grid/reading";
import { perPlan } from "../plan/per-plan";

const HIGHEST = 100;

/** A weight that cannot be one: text, negative or above 100. */
export interface InvalidWeight {
  readonly indicator: string;
  readonly text: string;
  readonly at: CellRef;
}

/** The invalid weights of the plan and of its scoring sheet. A table can be both: each cell counts once. */
export const invalidWeights = perPlan(({ evaluations, potential, scoring }): readonly InvalidWeight[] => {
  const invalid = new Map<string, InvalidWeight>();
  const judge = ({ value: indicator }: Located<string>, weight: Reading<number> | undefined): void => {
    if (!weight || isValidWeight(weight)) return;
    const { at } = weight;
    // A number is quoted in points, also under a percent format.
    const isNumber = weight.state === "read" && !Number.isNaN(Number(weight.text));
    const text = isNumber ? String(weight.value) : weight.text;
    invalid.set(`${at.row} ${at.column} ${at.sheet}`, { indicator, text, at });
  };
  for (const { rows } of evaluations) for (const { name, weight } of rows) judge(name, weight);
  for (const { name, weight } of potential?.rows ?? []) judge(name, weight);
  for (const { name, weight } of scoring?.rows ?? []) judge(name, weight?.reading);
  return [...invalid.values()];
});

/** Blank, or a number from 0 to 100. */
export function isValidWeight(weight: Reading<number>): boolean {
  if (weight.state === "read") return weight.value >= 0 && weight.value <= HIGHEST;
  return weight.state === "blank";
}
