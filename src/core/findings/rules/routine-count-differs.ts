import { countsOf } from "../../plan/cells/read-project-count";
import { countProjects } from "../count-projects";
import { defineRule } from "../define-rule";

export const routineCountDiffers = defineRule({
  code: "routine-count-differs",
  severity: "error",
  summary: "Part 3 counts as many projects as it lists",
  check: (plan) =>
    plan.projectTables.flatMap((table) => {
      const { kind, total } = table;
      if (kind !== "routine" || !total?.count) return [];
      const counts = countProjects(plan, table);
      const [counted = 0] = counts;
      const stated = countsOf(total.count);
      if (stated.some((count) => counts.includes(count))) return [];
      return [{ at: total.count.at, facts: { stated: stated[0], counted } }];
    }),
});
