import { valueOf, type Reading } from "../../grid/reading";
import { actualsOf } from "../../plan/across/actuals-of";
import { evaluatedRows } from "../../plan/across/evaluated-rows";
import { targetOfRow } from "../../plan/across/target-of-row";
import { accumulates } from "../../plan/cells/accumulates";
import { printTarget } from "../../plan/cells/print-target";
import type { ScoringRow } from "../../plan/scoring";
import type { Actual, Target } from "../../plan/target";
import { defineRule } from "../define-rule";

/** What was counted is seldom so many times its target. */
const FEWEST_TIMES = 20;
const WHOLE = 100;

export const actualFarAboveTarget = defineRule({
  code: "actual-far-above-target",
  severity: "info",
  summary: "The bare actual of a small count is no percent of what has been done",
  check(plan) {
    const targetOf = targetOfRow(plan);
    return evaluatedRows(plan).flatMap((row) => {
      const target = targetOf(row);
      if (target?.kind !== "count") return [];
      const indicator = row.name.value;
      const doubtful = likePercents(row, target);
      const last = doubtful.pop();
      if (!last || !accumulates(target, indicator)) return [];
      const facts = { indicator, text: last.text, target: printTarget(target) };
      return [{ at: last.at, related: doubtful.map(({ at }) => at), facts }];
    });
  },
});

function likePercents(row: ScoringRow, target: Target): Reading<Actual>[] {
  return actualsOf(row)
    .map(({ reading }) => reading)
    .filter((reading) => {
      const actual = valueOf(reading);
      if (actual?.kind !== "number" || actual.value > WHOLE) return false;
      return target.value > 0 && actual.value >= target.value * FEWEST_TIMES;
    });
}
