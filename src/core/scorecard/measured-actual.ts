import { printTarget } from "../plan/cells/print-target";
import type { ScoringRow } from "../plan/scoring";
import type { Target } from "../plan/target";
import type { ChosenTarget } from "./choose-target";
import type { AssumptionCollector } from "./collect-assumptions";
import { inUnitOf, isFraction, isShare, isTooLate, measure, takesFractions } from "./convert-actual";
import { isOtherThing } from "./is-other-count";
import type { Indicator } from "./list-indicators";
import type { Method } from "./scheme";
import { targetText } from "./target-text";

/** The actual in the target's unit, if it can be compared, with notes of what that takes for granted. */
export function measuredActual(
  { name, row, planned }: Indicator,
  slot: ScoringRow["actual"],
  { target, from: targetFrom }: ChosenTarget & { readonly target: Target },
  method: Method,
  assumptions: AssumptionCollector,
): number | undefined {
  if (slot?.reading.state !== "read") return undefined;
  const { value: reached, text, at } = slot.reading;
  const actual = inUnitOf(reached, target, name.value);
  const measured = measure(actual, target, { name: name.value, method });
  if (measured === undefined) {
    const facts = { actual: text, target: targetText({ target, targetFrom, row, planned }) ?? "" };
    assumptions.add("actual-not-comparable", facts, name.value, at);
    return undefined;
  }
  if (isTooLate(actual, target)) {
    const facts = { actual: text, target: targetText({ target, targetFrom, row, planned }) ?? "" };
    assumptions.add("actual-too-late", facts, name.value, at);
  }
  if (isOtherThing(actual, target)) {
    const facts = { actual: text, target: targetText({ target, targetFrom, row, planned }) ?? "" };
    assumptions.add("actual-in-other-unit", facts, name.value, at);
  }
  if (slot.scale === undefined && actual.told !== "date") {
    assumptions.add("actual-from-text", { text, value: measured }, name.value, at);
  }
  if (isShare(actual, target, name.value)) {
    assumptions.add("actual-as-share", { percent: actual.value }, name.value, at);
  }
  if (reached.kind === "number" && actual.kind === "count" && target.second) {
    const counted = printTarget({ ...target.second, value: reached.value });
    assumptions.add("actual-as-bracketed", { counted, of: printTarget(target.second) }, name.value, at);
  }
  if (isFraction(actual) && takesFractions(target, name.value, method)) {
    assumptions.add("actual-as-percent", { typed: actual.value, percent: measured }, name.value, at);
  }
  return measured;
}
