import type { CellRef } from "../../grid/cell-ref";
import { valueOf } from "../../grid/reading";
import { knownKrCodes } from "../../plan/across/known-kr-codes";
import { krCodes } from "../../plan/cells/kr-codes";
import { matchScoringRows } from "../../plan/across/match-scoring-rows";
import type { Plan } from "../../plan/plan";
import { plannedIndicators } from "../../plan/across/planned-indicators";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

type Unknown = Found<"kr-code-unknown">;

export const krCodeUnknown = defineRule({
  code: "kr-code-unknown",
  severity: "warning",
  summary: "A code of a project or of a scored KR is the code of a KR in part 1 or in the evaluation",
  check(plan) {
    const known = knownKrCodes(plan);
    return known.size === 0 ? [] : [...ofProjects(plan, known), ...ofScoredRows(plan, known)];
  },
});

function ofProjects(plan: Plan, known: ReadonlySet<string>): Iterable<Unknown> {
  const found = new Map<string, Unknown & { related: CellRef[] }>();
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
  return found.values();
}

/** A row whose KR has another code in the plan. Where the plan has that one twice, it is kr-code-duplicated. */
function ofScoredRows(plan: Plan, known: ReadonlySet<string>): readonly Unknown[] {
  const { planned: matches } = matchScoringRows(plan);
  if (matches.size === 0) return [];
  const times = new Map<string | undefined, number>();
  for (const { code } of plannedIndicators(plan)) times.set(code, (times.get(code) ?? 0) + 1);
  return [...matches].flatMap(([row, planned]) => {
    const code = valueOf(row.code);
    if (code === undefined || known.has(code)) return [];
    if (planned.code === undefined || times.get(planned.code) !== 1) return [];
    return [{ at: row.code.at, related: [planned.name.at], facts: { code, expected: planned.code } }];
  });
}
