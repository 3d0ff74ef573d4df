import type { ScoringRow } from "../../plan/scoring";
import { defineRule } from "../define-rule";

export const actualMissing = defineRule({
  code: "actual-missing",
  severity: "warning",
  summary: "Every row of the scoring sheet has its actual",
  check({ scoring }) {
    const rows = scoring?.rows ?? [];
    const missing = rows.filter(({ actual }) => actual?.reading.state === "blank");
    const places = missing.flatMap(placeOf);
    const [first, ...others] = places;
    // A sheet that nobody has begun to fill in is one matter, not one for every row.
    if (first && rows.every(({ actual }) => !actual || actual.reading.state === "blank")) {
      const facts = { indicator: first.indicator, alsoMissing: others.length };
      return [{ at: first.at, facts, related: others.map(({ at }) => at) }];
    }
    return places.map(({ indicator, at }) => ({ at, facts: { indicator, alsoMissing: 0 } }));
  },
});

function placeOf({ name, actual }: ScoringRow) {
  return actual ? [{ indicator: name.value, at: actual.at }] : [];
}
