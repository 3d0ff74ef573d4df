import { valueOf } from "../../grid/reading";
import type { ProjectRow } from "../../plan/projects";
import { defineRule } from "../define-rule";
import { differsFromDetails } from "../differs-from-details";
import { summedProjects } from "../summed-projects";

export const policyCodeDiffers = defineRule({
  code: "policy-code-differs",
  severity: "warning",
  summary: "A summary names the same policy codes for a project as the detail tables",
  check: (plan) =>
    summedProjects(plan).flatMap((project) => {
      const detail = differsFromDetails(project, "policy", policiesOf);
      const { name, policy } = project.summary.row;
      if (!detail) return [];
      const facts = { project: name.value, here: policy.text, elsewhere: detail.policy.text };
      return [{ at: policy.at, facts, related: [detail.policy.at] }];
    }),
});

/** 202 and P202 are one code. A malformed one is told by itself, and nothing can be said of the others beside it. */
function policiesOf({ policy }: ProjectRow): readonly string[] {
  const codes = valueOf(policy) ?? [];
  return codes.every(({ wellFormed }) => wellFormed) ? codes.map(({ digits }) => digits) : [];
}
