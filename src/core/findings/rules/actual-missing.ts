import { valueOf } from "../../grid/reading";
import { evaluatedRows } from "../../plan/across/evaluated-rows";
import type { ScoringRow } from "../../plan/scoring";
import type { ScoredRow } from "../../scorecard/scorecard";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";
import { scoredPlan } from "../scored-plan";

export const actualMissing = defineRule({
  code: "actual-missing",
  severity: "warning",
  summary: "Every row of the scoring sheet has its actual",
  check(plan) {
    const rows = evaluatedRows(plan);
    const places = rows.flatMap(({ name, actual }) =>
      actual?.reading.state === "blank"
        ? [{ indicator: name.value, at: actual.at, said: actual.reading.text }]
        : [],
    );
    const [first, ...others] = places;
    // A sheet that nobody has begun to fill in is one matter, not one for every row.
    if (first && rows.every(({ actual }) => !actual || actual.reading.state === "blank")) {
      const facts = { indicator: first.indicator, alsoMissing: others.length };
      return [{ at: first.at, facts, related: others.map(({ at }) => at) }];
    }
    return [
      ...places.map(({ indicator, at, said }) => ({
        at,
        facts: { indicator, alsoMissing: 0, ...(said !== "" && { said, isAwaited: true as const }) },
      })),
      // Few sheets say anything in words, and only for them the plan need be scored.
      ...(rows.some(isInWords) ? scoredPlan(plan).rows.flatMap(wordsForNumber) : []),
    ];
  },
});

function isInWords({ actual }: ScoringRow): boolean {
  return valueOf(actual?.reading)?.kind === "milestone";
}

/**
 * Words that may hide a part of what the target counts, and where less is better any words. Of what is finished or
 * not they are an actual.
 */
function wordsForNumber({ row, name, target, method }: ScoredRow): readonly Found<"actual-missing">[] {
  const reading = row?.exempt ? undefined : row?.actual?.reading;
  if (reading?.state !== "read" || reading.value.kind !== "milestone") return [];
  const { told } = reading.value;
  if (told === "none") return [];
  const facts = { indicator: name, alsoMissing: 0, said: reading.text };
  if (!target || target.kind === "milestone") return [];
  return method.kind === "lower" || told ? [{ at: reading.at, facts }] : [];
}
