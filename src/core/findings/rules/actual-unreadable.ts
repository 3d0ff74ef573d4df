import { actualsOf } from "../../plan/across/actuals-of";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const actualUnreadable = defineRule({
  code: "actual-unreadable",
  severity: "error",
  summary: "An actual is a number, a percent, a level, a count or a milestone",
  check({ scoring }) {
    const found: Found<"actual-unreadable">[] = [];
    for (const row of scoring?.rows ?? []) {
      for (const { at, reading } of actualsOf(row)) {
        if (reading.state !== "unreadable") continue;
        found.push({ at, facts: { indicator: row.name.value, text: reading.text } });
      }
    }
    return found;
  },
});
