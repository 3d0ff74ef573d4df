import type { AssumptionFacts, SharedPart } from "../../scorecard/assumption";
import { formatNumber } from "../format-number";
import type { Sentences } from "../sentences";

const COMPONENTS: Readonly<Record<SharedPart, string>> = {
  "1": "component 1",
  "1.1": "1.1 (Agenda)",
  "1.2": "1.2 (Function)",
  "2": "component 2",
  total: "the whole",
};

/** Names are given in full up to this many; the others are counted. */
const MOST_NAMED = 3;

export const assumptions: Sentences<AssumptionFacts> = {
  "components-unnamed": ({ points, isWhole }) =>
    isWhole
      ? `The scoring sheet names neither component 1 nor 2: all indicators together are taken to be the ${formatNumber(points)} points.`
      : `The scoring sheet names neither component 1 nor 2: all indicators are taken to be component 1, of ${formatNumber(points)} points, and component 2 has none yet.`,
  "weights-shared-equally": ({ component, points, of, indicators }) =>
    `The ${indicators.length} indicators of ${partNamed(component, of)} without a weight share ${formatNumber(points)} points equally.`,
  "weight-by-subtraction": ({ component, points, of, indicators }) =>
    `${named(indicators)} states no weight and gets what is left of ${partNamed(component, of)}: ${formatNumber(points)} points.`,
  "other-sheets-not-scored": ({ read, others }) =>
    `Only the sheet “${read}” is scored; not scored: ${quoted(others)}.`,
  "sheets-scored-together": ({ sheets }) =>
    `The sheets ${quoted(sheets)} are taken for one evaluation together; if each is its own, keep them in files of their own.`,
  "weight-unusable": ({ text, indicators }) =>
    `The weight “${text}” of ${named(indicators)} cannot be used and counts as 0.`,
  "indicator-exempt": ({ text, indicators }) =>
    `Neither scored nor weighed, because “${text}” is said of it: ${named(indicators)}. If the other indicators are to get the weight, change theirs; if nothing was reached, type 0.`,
  "step-not-scored": ({ indicators }) =>
    `Taken for steps of an indicator that has a weight and a result of its own, and not scored once more: ${named(indicators)}. What is to be scored needs a weight.`,
  "weights-sum-differs": ({ component, summed, expected }) =>
    `The weights of ${COMPONENTS[component]} add up to ${formatNumber(summed)}, not ${formatNumber(expected)}: the score is out of ${formatNumber(summed)}.`,
  "direction-guessed": ({ indicators }) =>
    `For ${named(indicators)} less is taken to be better, going by the name: the target does not say at most or at least.`,
  "levels-unused": ({ indicators }) =>
    `The levels 1 to 5 that the scoring sheet prints for ${named(indicators)} are not five numbers in order and are not used; set them in the sheet “เกณฑ์การให้คะแนน”.`,
  "target-assumed": ({ kind, value, indicators }) =>
    `No target is stated for ${named(indicators)}: ${kind === "level" ? `level ${formatNumber(value)}` : `${formatNumber(value)}%`} is used.`,
  "target-from-plan": ({ text, indicators }) =>
    `The scoring sheet has no target for ${named(indicators)}; the plan's “${text}” is used.`,
  "target-unknown": ({ indicators }) =>
    `There is no target to measure ${named(indicators)} by, and so no score yet.`,
  "change-as-ratio": ({ indicators }) =>
    `The target of ${named(indicators)} is a change: the size of the change reached is compared with it.`,
  "actual-from-text": ({ text, value, indicators }) =>
    `The actual “${text}” of ${named(indicators)} is text, not a number; formulas use ${formatNumber(value)} for it.`,
  "actual-from-earlier-period": ({ period, latest, indicators }) =>
    `There is no actual at ${latest} months, as others have, for ${named(indicators)}: the one at ${period} months is used.`,
  "actual-taken-as-total": ({ indicators }) =>
    `The latest actual of ${named(indicators)} is taken for all that was reached since the year began; if it is of that part of the year alone, add a column with the sum.`,
  "actual-not-comparable": ({ actual, target, indicators }) =>
    `The actual “${actual}” of ${named(indicators)} cannot be compared with the target “${target}” and counts as missing.`,
  "actual-in-other-unit": ({ actual, target, indicators }) =>
    `The actual “${actual}” of ${named(indicators)} counts in another unit than the target “${target}”: the numbers are compared as they are.`,
  "actual-too-late": ({ actual, target, indicators }) =>
    `The actual “${actual}” of ${named(indicators)} is too late for the target “${target}” and counts as 0.`,
  "actual-as-share": ({ percent, indicators }) =>
    `The actual of ${named(indicators)} is ${formatNumber(percent)}%, taken as that share of the target.`,
  "actual-as-bracketed": ({ counted, of, indicators }) =>
    `The actual of ${named(indicators)} is taken as ${counted} of the ${of} that the target has in brackets.`,
  "actual-as-percent": ({ typed, percent, indicators }) =>
    `The actual ${formatNumber(typed, { decimals: 10 })} of ${named(indicators)} is taken as ${formatNumber(percent, { decimals: 8 })}%, since the target is a percent.`,
  "scores-out-of-five": () =>
    "The scoring sheet scores out of 5: an indicator earns weight × score ÷ 5, and a blank score is 5 × achievement.",
  "weighted-scores-unused": () =>
    "The scores in this column are not weight × score ÷ 5: they are neither counted nor filled. What is shown follows from weights and scores out of 5.",
  "achievement-typed": ({ typed, computed, indicators }) =>
    `The achievement of ${named(indicators)} is the scoring sheet's own ${formatNumber(typed * 100)}%${computed === null ? "" : ` (calculated: ${formatNumber(computed * 100)}%)`}.`,
  "score-typed": ({ typed, computed, indicators }) =>
    `The score of ${named(indicators)} is the scoring sheet's own ${formatNumber(typed)}${computed === null ? "" : ` (calculated: ${formatNumber(computed)})`}.`,
};

function quoted(sheets: readonly string[]): string {
  return sheets.map((name) => `“${name}”`).join(", ");
}

function partNamed(component: SharedPart, of: string | undefined): string {
  return of === undefined ? COMPONENTS[component] : `“${of}”`;
}

function named(indicators: readonly string[]): string {
  const names = indicators.slice(0, MOST_NAMED).map((name) => (name === "" ? "(unnamed)" : `“${name}”`));
  const more = indicators.length - names.length;
  return `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
