import type { Located } from "../../grid/located";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const krCodeDuplicated = defineRule({
  code: "kr-code-duplicated",
  severity: "error",
  summary: "No two evaluated KRs have the same code",
  check({ evaluations }) {
    const first = new Map<string, { readonly code: Located<string>; readonly key: string }>();
    const found: Found<"kr-code-duplicated">[] = [];
    for (const { rows } of evaluations) {
      for (const { code, name } of rows) {
        if (code.state !== "read") continue;
        const before = first.get(code.value);
        if (!before) first.set(code.value, { code, key: name.key });
        // A row that stands twice is kr-duplicated.
        else if (before.key !== name.key) {
          found.push({ at: code.at, related: [before.code.at], facts: { code: code.value } });
        }
      }
    }
    return found;
  },
});
