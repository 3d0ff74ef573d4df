import { readTarget } from "../../plan/cells/read-target";
import type { CriteriaFault, FaultyCriterion } from "../../scorecard/faulty-criterion";
import { isUsableBelow, isUsableCap, judgeCriteria } from "../../scorecard/judge-criteria";
import { defineRule } from "../define-rule";
import type { Fix } from "../finding";

/** What is not used, or used although it may be a slip. */
const NO_ERRORS: ReadonlySet<CriteriaFault> = new Set([
  "thresholds-unused",
  "cap-unused",
  "weight-below-one",
]);
/** A number that could be used and is not is one in text: Thai digits, an apostrophe. */
const IS_USABLE: Partial<Record<CriteriaFault, (number: number) => boolean>> = {
  "weight-unusable": (number) => number >= 0,
  "threshold-unusable": () => true,
  "below-unusable": isUsableBelow,
  "cap-unusable": isUsableCap,
};

export const criteriaValueInvalid = defineRule({
  code: "criteria-value-invalid",
  severity: "error",
  summary: "What is typed into the criteria sheet (เกณฑ์การให้คะแนน) can be used",
  check: (plan) =>
    judgeCriteria(plan).faults.map((faulty) => ({
      at: faulty.at,
      facts: { fault: faulty.fault, text: faulty.text },
      ...asNumber(faulty),
      // What another method needs may be left for later; nothing takes its place.
      ...(NO_ERRORS.has(faulty.fault) && { severity: "warning" as const }),
    })),
});

function asNumber({ at, fault, text }: FaultyCriterion): { readonly fix?: Fix } {
  const said = readTarget(text);
  if (typeof said !== "object" || said.bound || said.second) return {};
  const isPoints = said.kind === "number" || (said.kind === "percent" && fault === "weight-unusable");
  if (!isPoints) return {};
  if (!IS_USABLE[fault]?.(said.value)) return {};
  const format = Number.isInteger(said.value) ? "0" : "0.00";
  return { fix: { writes: [{ at, becomes: { value: said.value, format } }] } };
}
