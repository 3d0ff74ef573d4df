import { valueOf } from "../../grid/reading";
import { matchScoringRows } from "../../plan/across/match-scoring-rows";
import type { Plan } from "../../plan/plan";
import type { ScoringRow } from "../../plan/scoring";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const actualMissing = defineRule({
  code: "actual-missing",
  severity: "warning",
  summary: "Every row of the scoring sheet has its actual",
  check(plan) {
    const rows = plan.scoring?.rows ?? [];
    const missing = rows.filter(({ actual }) => actual?.reading.state === "blank");
    const places = missing.flatMap(placeOf);
    const [first, ...others] = places;
    // A sheet that nobody has begun to fill in is one matter, not one for every row.
    if (first && rows.every(({ actual }) => !actual || actual.reading.state === "blank")) {
      const facts = { indicator: first.indicator, alsoMissing: others.length };
      return [{ at: first.at, facts, related: others.map(({ at }) => at) }];
    }
    return [
      ...places.map(({ indicator, at }) => ({ at, facts: { indicator, alsoMissing: 0 } })),
      ...rows.flatMap((row) => underWay(plan, row)),
    ];
  },
});

const UNDER_WAY = /^อยู่ระหว่าง/;

/** Words that may hide a part of what the target counts. Of what is finished or not they are an actual. */
function underWay(plan: Plan, row: ScoringRow): readonly Found<"actual-missing">[] {
  const reading = row.actual?.reading;
  if (reading?.state !== "read" || reading.value.kind !== "milestone" || !UNDER_WAY.test(reading.text))
    return [];
  const target = valueOf(row.target) ?? valueOf(matchScoringRows(plan).planned.get(row)?.target);
  if (!target || target.kind === "milestone") return [];
  return [{ at: reading.at, facts: { indicator: row.name.value, alsoMissing: 0, said: reading.text } }];
}

function placeOf({ name, actual }: ScoringRow) {
  return actual ? [{ indicator: name.value, at: actual.at }] : [];
}
