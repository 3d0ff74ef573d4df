import type { Reading } from "../../grid/reading";
import { krCodes } from "../../plan/kr-codes";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";
import type { CellRef } from "../../grid/cell-ref";

export const krCodeMalformed = defineRule({
  code: "kr-code-malformed",
  severity: "error",
  summary: "A KR code has four digits and does not begin with 0",
  check({ evaluations, objectives, yearlyTargets, projectTables }) {
    const found = new Map<string, Found<"kr-code-malformed"> & { related: CellRef[] }>();
    const judge = (code: Reading<string>): void => {
      if (code.state !== "unreadable" || !/\d/.test(code.text) || krCodes(code).length > 0) return;
      const same = found.get(code.text);
      if (same) same.related.push(code.at);
      else found.set(code.text, { at: code.at, related: [], facts: { text: code.text } });
    };
    for (const { rows } of evaluations) for (const { code } of rows) judge(code);
    for (const { code } of objectives) judge(code);
    for (const { code } of yearlyTargets) judge(code);
    for (const { rows } of projectTables) for (const { code } of rows) judge(code);
    return [...found.values()];
  },
});
