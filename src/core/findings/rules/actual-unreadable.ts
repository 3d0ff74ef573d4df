import { defineRule } from "../define-rule";

export const actualUnreadable = defineRule({
  code: "actual-unreadable",
  severity: "error",
  summary: "An actual is a number, a percent, a level, a count or a milestone",
  check: ({ scoring }) =>
    (scoring?.rows ?? []).flatMap(({ name, actual }) => {
      if (actual?.reading.state !== "unreadable") return [];
      return [{ at: actual.at, facts: { indicator: name.value, text: actual.reading.text } }];
    }),
});
