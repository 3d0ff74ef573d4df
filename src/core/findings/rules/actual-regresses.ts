import { actualsOf } from "../../plan/across/actuals-of";
import { evaluatedRows } from "../../plan/across/evaluated-rows";
import { targetOfRow } from "../../plan/across/target-of-row";
import { accumulates } from "../../plan/cells/accumulates";
import type { ScoringRow } from "../../plan/scoring";
import type { Target } from "../../plan/target";
import { actualFactor, inUnitOf } from "../../scorecard/convert-actual";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

const SAME = 1e-9;

export const actualRegresses = defineRule({
  code: "actual-regresses",
  severity: "warning",
  summary: "A count reached in one part of the year does not fall in a later one",
  check(plan) {
    const targetOf = targetOfRow(plan);
    return evaluatedRows(plan).flatMap((row) => {
      if (row.periods.length === 0) return [];
      const target = targetOf(row);
      return target && accumulates(target, row.name.value) ? falls(row, target) : [];
    });
  },
});

function falls(row: ScoringRow, target: Target): readonly Found<"actual-regresses">[] {
  const reached = actualsOf(row).flatMap(({ at, reading }) => {
    if (reading.state !== "read") return [];
    const actual = inUnitOf(reading.value, target);
    const { value } = actual;
    const factor = actualFactor(actual, target, row.name.value);
    const { period, isQuarter = false } = row.periods.find(({ actual }) => actual.at === at) ?? {};
    return factor === undefined ? [] : [{ at, text: reading.text, value: value * factor, period, isQuarter }];
  });
  if (isAddedUp(reached)) return [];
  const fallen = reached.flatMap((now, place) => {
    const before = reached[place - 1];
    if (before?.period === undefined || now.value >= before.value) return [];
    return [{ before, periodBefore: before.period, now }];
  });
  // One habit, of typing each part's own result, is one finding.
  const [first, ...others] = fallen;
  if (!first) return [];
  const { before, periodBefore, now } = first;
  const facts = {
    indicator: row.name.value,
    before: before.text,
    periodBefore,
    now: now.text,
    period: now.period,
    byQuarter: before.isQuarter && (now.period === undefined || now.isQuarter),
  };
  return [{ at: now.at, related: [before.at, ...others.map(({ now }) => now.at)], facts }];
}

/** The total beside several parts of the year is their sum: none of them holds what was reached since it began. */
function isAddedUp(reached: readonly { readonly value: number; readonly period: unknown }[]): boolean {
  const total = reached.at(-1);
  const parts = reached.slice(0, -1);
  if (total?.period !== undefined || parts.length < 2 || !total) return false;
  return Math.abs(parts.reduce((sum, { value }) => sum + value, 0) - total.value) < SAME;
}
