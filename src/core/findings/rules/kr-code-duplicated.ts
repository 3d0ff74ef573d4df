import type { Located } from "../../grid/located";
import { nameKey } from "../../text/name-key";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const krCodeDuplicated = defineRule({
  code: "kr-code-duplicated",
  severity: "error",
  summary: "No two evaluated KRs have the same code",
  check({ evaluations }) {
    const first = new Map<string, { readonly code: Located<string>; readonly name: string }>();
    const found: Found<"kr-code-duplicated">[] = [];
    for (const { rows } of evaluations) {
      for (const { code, name } of rows) {
        if (code.state !== "read") continue;
        const before = first.get(code.value);
        if (!before) first.set(code.value, { code, name: name.value });
        // A row that stands twice is kr-duplicated.
        else if (nameKey(before.name) !== nameKey(name.value)) {
          found.push({ at: code.at, related: [before.code.at], facts: { code: code.value } });
        }
      }
    }
    return found;
  },
});
