import { a1 } from "../../grid/cell-ref";
import { kindOfName } from "../../plan/cells/kind-of-name";
import { findOutOfRange } from "../../plan/across/find-out-of-range";
import { oddTargets } from "../../plan/across/odd-targets";
import type { Target, TargetKind } from "../../plan/target";
import { bareName } from "../../text/key-of-line";
import { defineRule } from "../define-rule";
import { faultyTargets } from "../faulty-targets";

export const targetKindDoubtful = defineRule({
  code: "target-kind-doubtful",
  severity: "warning",
  summary: "A target is of the kind that the KR's name begins with: จำนวน, ร้อยละ, สัดส่วน or ระดับ",
  check(plan) {
    const { cells: odd } = oddTargets(plan);
    const ofLevels = new Set(plan.scoring?.rows.flatMap(({ levels, target }) => (levels ? [target] : [])));
    return faultyTargets(plan, "plan-year", (target, name) => {
      if (target.state !== "read") return undefined;
      const expected = expectedKind(name);
      if (!expected || fits(target.value, expected) || findOutOfRange(target.value, name)) return undefined;
      // A level is the right target where the row says what earns it.
      if (odd.has(a1(target.at)) || (target.value.kind === "level" && ofLevels.has(target))) return undefined;
      return { expected, kind: target.value.kind };
    }).map(({ at, related, keyResult, text, fault }) => ({
      at,
      related,
      facts: { keyResult, ...fault, text },
    }));
  },
});

/** ระดับความสำเร็จ is measured in levels or in percent, as the plan's own potential indicators are. */
function expectedKind(name: string): TargetKind | undefined {
  return bareName(name).startsWith("ระดับความสำเร็จ") ? undefined : kindOfName(name);
}

/** A bare number takes the name's unit, and anything can change by a percent. */
function fits({ kind, second }: Target, expected: TargetKind): boolean {
  if (kind === expected || kind === "number" || kind === "change") return true;
  return second !== undefined && fits(second, expected);
}
