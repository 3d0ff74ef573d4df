import { lostMentions } from "../../plan/across/lost-mentions";
import { plannedProjects } from "../../plan/across/planned-projects";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const projectRepeatUnneeded = defineRule({
  code: "project-repeat-unneeded",
  severity: "warning",
  summary: "Only a project that was named before is marked (โครงการซ้ำ)",
  check(plan) {
    const { explained } = lostMentions(plan);
    const unneeded: Found<"project-repeat-unneeded">[] = [];
    // The project tables are one series, the KRs of the evaluation another.
    for (const { rows, mentions } of plannedProjects(plan)) {
      const row = rows[0]?.row;
      const mention = mentions[0]?.mention;
      if (row?.repeated) unneeded.push({ at: row.name.at, facts: { project: row.name.value } });
      if (mention?.repeated && !explained.has(mention))
        unneeded.push({ at: mention.at, facts: { project: mention.value } });
    }
    return unneeded;
  },
});
