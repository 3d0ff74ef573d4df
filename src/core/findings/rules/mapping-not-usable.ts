import { defineRule } from "../define-rule";

export const mappingNotUsable = defineRule({
  code: "mapping-not-usable",
  severity: "error",
  summary: "What is said by hand of a table (การอ่านตาราง) fits the sheet",
  check: ({ unusableMappings }) =>
    unusableMappings.map(({ at, fault, text }) => ({ at, facts: { fault, text } })),
});
