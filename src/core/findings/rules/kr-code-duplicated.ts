import { valueOf, type Reading } from "../../grid/reading";
import { krCodes } from "../../plan/cells/kr-codes";
import { readKrCode } from "../../plan/cells/read-kr-code";
import type { KeyResult } from "../../plan/key-results";
import type { Plan } from "../../plan/plan";
import { defineRule } from "../define-rule";

export const krCodeDuplicated = defineRule({
  code: "kr-code-duplicated",
  severity: "error",
  summary: "No two evaluated KRs have the same code",
  check(plan) {
    const shared = [...rowsByCode(plan)].filter(([, rows]) => rows.length > 1);
    const elsewhere = shared.length > 0 ? namesByCodeElsewhere(plan) : undefined;
    return shared.flatMap(([code, rows]) => {
      // The rest of the plan tells whose code it is; else the first has it.
      const owner = rows.find(({ name }) => elsewhere?.has(`${code} ${name.key}`)) ?? rows[0];
      if (!owner) return [];
      // A row that stands twice is kr-duplicated.
      const others = rows.filter(({ name }) => name.key !== owner.name.key);
      return others.map(({ code: { at } }) => ({ at, related: [owner.code.at], facts: { code } }));
    });
  },
});

function rowsByCode({ evaluations }: Plan): ReadonlyMap<string, readonly KeyResult[]> {
  const byCode = new Map<string, KeyResult[]>();
  for (const { rows } of evaluations) {
    for (const row of rows) {
      const code = statedCode(row.code);
      if (code === undefined) continue;
      const same = byCode.get(code);
      if (same) same.push(row);
      else byCode.set(code, [row]);
    }
  }
  return byCode;
}

/** A code of another kind than four digits is the same twice, too: 2.2.1. Several codes in a cell are none of these. */
function statedCode(code: Reading<string>): string | undefined {
  if (code.state !== "unreadable") return valueOf(code);
  return krCodes(code).length > 0 ? undefined : readKrCode(code.text)?.code;
}

/** "7402 name" for every KR that part 1 or the scoring sheet gives a code. */
function namesByCodeElsewhere({ objectives, yearlyTargets, scoring }: Plan): ReadonlySet<string> {
  const rows = [...objectives, ...yearlyTargets, ...(scoring?.rows ?? [])];
  return new Set(rows.map(({ code, name }) => `${statedCode(code) ?? ""} ${name.key}`));
}
