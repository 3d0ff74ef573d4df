import { judgeCriteria } from "../../scorecard/judge-criteria";
import { defineRule } from "../define-rule";

export const criteriaValueInvalid = defineRule({
  code: "criteria-value-invalid",
  severity: "error",
  summary: "What is typed into the criteria sheet (เกณฑ์การให้คะแนน) can be used",
  check: (plan) =>
    judgeCriteria(plan).faults.map(({ at, fault, text }) => ({
      at,
      facts: { fault, text },
      // What another method needs may be left for later; nothing takes its place.
      ...((fault === "thresholds-unused" || fault === "cap-unused") && { severity: "warning" as const }),
    })),
});
