import type { CellRef } from "../../grid/cell-ref";
import { knownKrCodes } from "../../plan/known-kr-codes";
import { krCodes } from "../../plan/kr-codes";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const krCodeUnknown = defineRule({
  code: "kr-code-unknown",
  severity: "warning",
  summary: "A project's KR code is the code of a KR in part 1 or in the evaluation",
  check(plan) {
    const known = knownKrCodes(plan);
    if (known.size === 0) return [];
    const found = new Map<string, Found<"kr-code-unknown"> & { related: CellRef[] }>();
    for (const { rows } of plan.projectTables) {
      for (const { code: cell } of rows) {
        for (const code of krCodes(cell)) {
          if (known.has(code)) continue;
          const same = found.get(code);
          if (same) same.related.push(cell.at);
          else found.set(code, { at: cell.at, related: [], facts: { code } });
        }
      }
    }
    return [...found.values()];
  },
});
