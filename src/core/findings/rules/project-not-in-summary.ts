import { missingFromSummary } from "../../plan/across/missing-from-summary";
import { defineRule } from "../define-rule";

export const projectNotInSummary = defineRule({
  code: "project-not-in-summary",
  severity: "warning",
  summary: "Every project of a section's detail tables stands in the section's summary",
  check: (plan) =>
    [...missingFromSummary(plan).values()].flatMap((missing) =>
      missing.map(({ row: { name } }) => ({ at: name.at, facts: { project: name.value } })),
    ),
});
