import { actualsOf } from "../../plan/across/actuals-of";
import { evaluatedRows } from "../../plan/across/evaluated-rows";
import { targetOfRow } from "../../plan/across/target-of-row";
import { perPlan } from "../../plan/per-plan";
import { assumeTarget } from "../../scorecard/assume-target";
import { inUnitOf } from "../../scorecard/convert-actual";
import { unitOf } from "../../plan/cells/unit-of";
import { judgeActual, meantBy } from "../../scorecard/judge-actual";
import { defineRule } from "../define-rule";
import { scoredPlan } from "../scored-plan";
import type { Found } from "../finding";

export const actualOutOfRange = defineRule({
  code: "actual-out-of-range",
  severity: "error",
  summary: "No actual is negative, above 100 percent of a whole or above level 5",
  check(plan) {
    const targetOf = targetOfRow(plan);
    const found: Found<"actual-out-of-range">[] = [];
    for (const row of evaluatedRows(plan)) {
      const name = row.name.value;
      const stated = targetOf(row);
      const target = stated ?? (row.levels ? scoredRows(plan).get(row)?.target : assumeTarget(name));
      for (const { reading } of actualsOf(row)) {
        if (reading.state !== "read") continue;
        const { text, at } = reading;
        const actual = target ? inUnitOf(reading.value, target, name) : reading.value;
        const fault =
          target?.kind === "change"
            ? undefined
            : judgeActual(actual, target, name, () => scoredRows(plan).get(row)?.method);
        if (!fault) continue;
        const kind = target ? unitOf(target, name) : actual.kind;
        const meant = fault === "slip" && target ? { meant: meantBy(actual, target) } : {};
        const facts = { indicator: name, text, kind, value: actual.value, ...meant };
        // What only an assumed target forbids, or only looks like a slip, may be meant.
        const isSure = fault === "negative" || (fault === "too-high" && stated !== undefined);
        found.push({ at, facts, ...(!isSure && { severity: "warning" as const }) });
      }
    }
    return found;
  },
});

const scoredRows = perPlan((plan) => new Map(scoredPlan(plan).rows.map((scored) => [scored.row, scored])));
