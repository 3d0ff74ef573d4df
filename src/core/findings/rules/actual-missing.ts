import { defineRule } from "../define-rule";

export const actualMissing = defineRule({
  code: "actual-missing",
  severity: "warning",
  summary: "Every row of the scoring sheet has its actual",
  check({ scoring }) {
    const cells = (scoring?.rows ?? []).flatMap(({ name, actual }) =>
      actual ? [{ indicator: name.value, at: actual.at, isBlank: actual.reading.state === "blank" }] : [],
    );
    const missing = cells.filter(({ isBlank }) => isBlank);
    const [first, ...others] = missing;
    // A sheet that nobody has begun to fill in is one matter, not one for every row.
    if (first && missing.length === cells.length) {
      const facts = { indicator: first.indicator, alsoMissing: others.length };
      return [{ at: first.at, facts, related: others.map(({ at }) => at) }];
    }
    return missing.map(({ indicator, at }) => ({ at, facts: { indicator, alsoMissing: 0 } }));
  },
});
