import { lostMentions } from "../../plan/across/lost-mentions";
import { defineRule } from "../define-rule";

export const krWithoutProject = defineRule({
  code: "kr-without-project",
  severity: "info",
  summary: "Every evaluated KR names a project or activity",
  check(plan) {
    const { projectless, explained } = lostMentions(plan);
    return projectless.map(({ name, projectsAt }, nth) => {
      const repeats = nth === 0 ? [...explained] : [];
      return {
        at: projectsAt,
        facts: { keyResult: name.value, repeats: repeats.length },
        related: repeats.map(({ at }) => at),
        ...(repeats.length > 0 && { severity: "warning" as const }),
      };
    });
  },
});
