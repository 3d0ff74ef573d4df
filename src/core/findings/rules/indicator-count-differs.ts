import { defineRule } from "../define-rule";

export const indicatorCountDiffers = defineRule({
  code: "indicator-count-differs",
  severity: "error",
  summary: "The potential indicators are as many as their heading says",
  check({ potential }) {
    const stated = potential?.statedCount;
    if (!potential || !stated || stated.value === potential.rows.length) return [];
    const facts = { stated: stated.value, counted: potential.rows.length };
    return [{ at: stated.at, facts, related: potential.rows.map(({ name }) => name.at) }];
  },
});
