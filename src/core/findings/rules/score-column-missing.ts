import { defineRule } from "../define-rule";

export const scoreColumnMissing = defineRule({
  code: "score-column-missing",
  severity: "info",
  summary: "A table with actuals has a column for their scores",
  check({ scoring }) {
    const [at, ...others] = scoring?.scoreless ?? [];
    return at ? [{ at, facts: { also: others.length }, related: others }] : [];
  },
});
