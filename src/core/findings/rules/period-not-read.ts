import { defineRule } from "../define-rule";

export const periodNotRead = defineRule({
  code: "period-not-read",
  severity: "warning",
  summary:
    "Columns of the scoring sheet about a part of the year can be read as actuals of 3, 6, 9 or 12 months",
  check: ({ passedPeriods }) =>
    (["twice", "unclear", "other"] as const).flatMap((reason) => {
      // Parts of the year stand side by side: what is unclear of one is so of all.
      const [first, ...others] = passedPeriods.filter((passed) => passed.reason === reason);
      if (!first) return [];
      const facts = { header: first.text, reason, also: others.length };
      return [{ at: first.at, facts, related: others.map(({ at }) => at) }];
    }),
});
