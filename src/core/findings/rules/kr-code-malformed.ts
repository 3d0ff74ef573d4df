import type { Reading } from "../../grid/reading";
import { krCodes } from "../../plan/cells/kr-codes";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";
import type { CellRef } from "../../grid/cell-ref";

export const krCodeMalformed = defineRule({
  code: "kr-code-malformed",
  severity: "error",
  summary: "A KR code has four digits and does not begin with 0",
  check({ evaluations, objectives, yearlyTargets, projectTables }) {
    const found = new Map<string, Found<"kr-code-malformed"> & { related: CellRef[] }>();
    const judge = (code: Reading<string>, mayBeSeveral: boolean): void => {
      if (code.state !== "unreadable" || !/\d/.test(code.text)) return;
      if (mayBeSeveral && krCodes(code).length > 0) return;
      const same = found.get(code.text);
      if (same) same.related.push(code.at);
      else found.set(code.text, { at: code.at, related: [], facts: { text: code.text } });
    };
    const evaluated: Reading<string>[] = [];
    for (const { hasColumn, rows } of evaluations) {
      for (const { code } of hasColumn.code ? rows : []) if (/\d/.test(code.text)) evaluated.push(code);
    }
    const whole = wholeColumn(evaluated);
    if (!whole) for (const code of evaluated) judge(code, false);
    for (const { code } of objectives) judge(code, true);
    for (const { code } of yearlyTargets) judge(code, true);
    for (const { rows } of projectTables) for (const { code } of rows) judge(code, true);
    return [...(whole ? [whole] : []), ...found.values()];
  },
});

/** Codes of another kind throughout: one fault, however many rows have it. */
const FEWEST = 3;

function wholeColumn(stated: readonly Reading<string>[]): Found<"kr-code-malformed"> | undefined {
  const [first, ...others] = stated;
  if (!first || stated.length < FEWEST || stated.some(({ state }) => state !== "unreadable"))
    return undefined;
  const facts = { text: first.text, also: others.length };
  return { at: first.at, related: others.map(({ at }) => at), facts };
}
