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
      const { value: stated, at } = total.count;
      return counts.includes(stated) ? [] : [{ at, facts: { stated, counted } }];
    }),
});
