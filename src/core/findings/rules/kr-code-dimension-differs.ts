import type { CellRef } from "../../grid/cell-ref";
import type { Located } from "../../grid/located";
import type { Reading } from "../../grid/reading";
import { knownKrCodes } from "../../plan/across/known-kr-codes";
import { krCodes } from "../../plan/cells/kr-codes";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const krCodeDimensionDiffers = defineRule({
  code: "kr-code-dimension-differs",
  severity: "warning",
  summary: "The first digit of a KR code is the ด้านที่ that it stands under",
  check(plan) {
    const known = knownKrCodes(plan);
    const found = new Map<string, Found<"kr-code-dimension-differs"> & { related: CellRef[] }>();
    const judge = (cell: Reading<string>, dimension: Located<number> | undefined): void => {
      if (!dimension || cell.state === "blank") return;
      for (const code of krCodes(cell)) {
        // An unknown code is kr-code-unknown, and likely a slip in just that digit.
        if (Number(code[0]) === dimension.value || !known.has(code)) continue;
        const same = found.get(`${code} ${dimension.value}`);
        if (same) same.related.push(cell.at);
        else {
          const facts = { code, dimension: dimension.value };
          found.set(`${code} ${dimension.value}`, { at: cell.at, related: [dimension.at], facts });
        }
      }
    };
    for (const { code, dimension } of plan.objectives) judge(code, dimension);
    for (const { code, dimension } of plan.yearlyTargets) judge(code, dimension);
    for (const { rows } of plan.evaluations) for (const { code, dimension } of rows) judge(code, dimension);
    for (const { rows, dimension } of plan.projectTables) for (const { code } of rows) judge(code, dimension);
    return [...found.values()];
  },
});
