import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const actualUnreadable = defineRule({
  code: "actual-unreadable",
  severity: "error",
  summary: "An actual is a number, a percent, a level, a count or a milestone",
  check({ scoring }) {
    const found: Found<"actual-unreadable">[] = [];
    for (const { name, actual } of scoring?.rows ?? []) {
      if (actual?.reading.state !== "unreadable") continue;
      found.push({ at: actual.at, facts: { indicator: name.value, text: actual.reading.text } });
    }
    return found;
  },
});
