import type { Located } from "../../grid/located";
import { scoringGaps, type ScoringGaps } from "../../plan/across/scoring-gaps";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const scoringRowMissing = defineRule({
  code: "scoring-row-missing",
  severity: "error",
  summary: "The scoring sheet has a row for every indicator of the plan, and no others",
  check: (plan) => Object.values(scoringGaps(plan)).flatMap(tell),
});

function tell({ missing, isWhole, unknown }: ScoringGaps): readonly Found<"scoring-row-missing">[] {
  const [first, ...others] = missing;
  if (first && isWhole) {
    return [{ ...found(first.name, "scoring", others.length), related: others.map(({ name }) => name.at) }];
  }
  return [
    ...missing.map(({ name }) => found(name, "scoring", 0)),
    ...unknown.map(({ row: { name }, instead, again }) => {
      const { at, facts } = found(name, "plan", 0, again);
      if (!instead) return { at, facts, related: [] };
      return { at, facts: { ...facts, likely: instead.name.value }, related: [instead.name.at] };
    }),
  ];
}

function found(
  { value: indicator, at }: Located<string>,
  missingIn: "scoring" | "plan",
  alsoMissing: number,
  again = false,
): Found<"scoring-row-missing"> {
  return { at, facts: { indicator, missingIn, alsoMissing, again } };
}
