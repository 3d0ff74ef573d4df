import { valueOf } from "../../grid/reading";
import { actualsOf } from "../../plan/across/actuals-of";
import { evaluatedRows } from "../../plan/across/evaluated-rows";
import { targetOfRow } from "../../plan/across/target-of-row";
import { withCommas } from "../../plan/cells/thousands-by-dots";
import type { ScoringRow } from "../../plan/scoring";
import type { Target } from "../../plan/target";
import { actualFactor, inUnitOf, isDateOfNothing, measuringFactor } from "../../scorecard/convert-actual";
import { isDoubtfulShare, isOtherCount, isOtherThing } from "../../scorecard/is-other-count";
import type { ScoredRow } from "../../scorecard/scorecard";
import { targetText } from "../../scorecard/target-text";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";
import { scoredPlan } from "../scored-plan";
import { partsInText, wholeInFront } from "../whole-in-front";

type Problem = Found<"actual-unreadable">;

export const actualUnreadable = defineRule({
  code: "actual-unreadable",
  severity: "error",
  summary: "An actual is a number, a percent, a level, a count or a milestone, in its target's unit",
  check(plan) {
    const rows = evaluatedRows(plan);
    const targetOf = targetOfRow(plan);
    return [
      ...rows.flatMap(unreadable),
      // A bare number is in any target's unit but that of a rise from so much; only for others need the plan be scored.
      ...(rows.some((row) => hasUnit(row) || targetOf(row)?.from !== undefined)
        ? scoredPlan(plan).rows.flatMap(unlike)
        : []),
    ];
  },
});

function unreadable(row: ScoringRow): readonly Problem[] {
  const isToFinish = valueOf(row.target)?.kind === "milestone";
  return actualsOf(row).flatMap(({ at, reading: { state, text } }): Problem[] => {
    if (state !== "unreadable") return [];
    const meant = withCommas(text);
    const parts = isToFinish ? undefined : partsInText(text);
    const fix = parts && parts.stated === undefined ? wholeInFront(parts.sum, text, [at]) : undefined;
    const facts = {
      indicator: row.name.value,
      text,
      ...(isToFinish && { isToFinish }),
      ...(meant && { meant }),
      ...(parts && { parts }),
    };
    return [{ at, facts, ...(fix && { fix }) }];
  });
}

function hasUnit(row: ScoringRow): boolean {
  return actualsOf(row).some(({ reading }) => reading.state === "read" && reading.value.kind !== "number");
}

/** Words in place of a number are another rule's. */
function unlike(scored: ScoredRow): readonly Problem[] {
  const { row, name, target } = scored;
  if (!row || row.exempt || !target) return [];
  return actualsOf(row).flatMap(({ at, reading }): Problem[] => {
    if (reading.state !== "read") return [];
    if (reading.value.kind === "milestone" && !isDateOfNothing(reading.value, target)) return [];
    const { text } = reading;
    const actual = inUnitOf(reading.value, target, name);
    const facts = { indicator: name, text, target: targetText(scored) ?? "" };
    if (measuringFactor(actual, target, scored) !== undefined) {
      const isDoubtful = isOtherCount(actual, target) || isDoubtfulShare(actual, target);
      const severity = isDoubtful ? "warning" : isOtherThing(actual, target) ? "info" : undefined;
      return severity ? [{ at, severity, facts: { ...facts, isCounted: true } }] : [];
    }
    const unit = actualFactor(actual, target, name) === undefined ? wantedUnit(target) : undefined;
    return [{ at, facts: { ...facts, ...(unit && { unit }) } }];
  });
}

function wantedUnit({ kind, classifier }: Target): string | undefined {
  if (kind === "percent") return "ร้อยละ";
  return kind === "level" ? "ระดับ" : classifier;
}
