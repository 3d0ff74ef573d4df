import { defineRule } from "../define-rule";

export const otherScoringLeftOut = defineRule({
  code: "other-scoring-left-out",
  severity: "warning",
  summary: "The scoring sheets make one evaluation of 100 points together",
  check: ({ otherScoring }) =>
    [...new Set(otherScoring.map(({ read }) => read))].flatMap((read) => {
      const left = otherScoring.filter((other) => other.read === read);
      const [first, ...more] = left;
      if (!first) return [];
      const sheets = (isCopy: boolean) =>
        left.filter((other) => other.isCopy === isCopy).map(({ at }) => at.sheet);
      return [
        {
          at: first.at,
          related: more.map(({ at }) => at),
          facts: { read, copies: sheets(true), others: sheets(false) },
        },
      ];
    }),
});
