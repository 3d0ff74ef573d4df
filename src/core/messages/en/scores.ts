import { formatNumber } from "../format-number";
import type { ScoreWords } from "../score-words";
import { counted } from "./counted";
import { printTarget } from "./print-target";

export const scores: ScoreWords = {
  pointsOf: (points, full) => `${points} of ${full}`,
  about: (name, points) => `${name}: ${points} points`,
  stale: {
    waits: "The plan has changed since. Scores are computed again when you pause.",
    asks: "The plan has changed since: the scores below may be out of date.",
  },
  missing: {
    open: "Indicators without a score",
    reasons: {
      actual: "no actual yet",
      "actual-unreadable": "the actual cannot be read",
      unit: "the actual cannot be compared with the target",
      target: "no target to measure by",
      achievement: "the achievement is not a number",
    },
  },
  noIndicators:
    "No indicators were found in this plan, so there is nothing to score yet. Enter indicators and their targets, then compute again.",
  more: (rest) => `Show ${rest} more`,
  rows: {
    title: "Scores by indicator",
    order: "Order",
    byPlan: "As in the plan",
    byGain: "Points to gain",
    nothingToGain: "Every indicator has full marks",
    achieved: (percent) => `${percent} achieved`,
    canGain: (points) => `${points} to gain`,
    count: (indicators) => counted(indicators, "indicator"),
  },
  details: {
    target: "Target",
    understood: (target) => `Understood as: ${target}`,
    targetFrom: { plan: "the plan's target is used", assumed: "not stated in the plan (assumption)" },
    noTarget: "not stated",
    actual: "Actual",
    noActual: "none yet",
    method: "Method",
    guessed: "going by the indicator's name (assumption)",
    methodFrom: {
      plan: "going by the plan's target",
      user: "set in the criteria sheet",
      assumed: "the usual way, as the plan states none (assumption)",
    },
    weight: "Weight",
    points: (points) => `${points} points`,
    weightFrom: {
      sheet: "set in the scoring sheet",
      criteria: "set in the criteria sheet",
      plan: "printed in the plan",
    },
    shared: (points, sharers) =>
      sharers === 1
        ? "what is left of the component (assumption)"
        : `${points} points shared equally by ${sharers} indicators (assumption)`,
    achievement: "Achievement",
    score: "Score",
    noScore: "cannot be computed yet",
    notScored: "not scored",
    typed: "typed, not a formula",
    formula: "Score formula",
    noFormula: "no formula written yet",
    lost: "Points lost",
  },
  target: printTarget,
  method: (method, { cap, belowFirstLevel }) => {
    switch (method.kind) {
      case "ratio":
        return `actual ÷ target, at most ${formatNumber(cap * 100)}%`;
      case "lower":
        return "less is better: full up to the target, beyond it target ÷ actual";
      case "levels":
        return `five levels (${method.thresholds.map((one) => formatNumber(one)).join(" · ")}), divided by 5; below level 1 counts as ${belowFirstLevel}`;
      case "milestone":
        return "full when completed, else 0";
    }
  },
  drift: {
    title: "Formulas in the scoring sheet no longer match the plan or its criteria",
    explained: "Look at the cells first: the button writes them at once. It can be undone.",
    groups: {
      outdated: "Outdated formulas (a target, actual, weight or the criteria changed)",
      unfilled: "No formula yet (rows added, cells cleared)",
      overwritten: "Formulas typed over",
    },
    overwrittenExplained: "The total goes by what is typed.",
    refresh: (cells) => `Update ${counted(cells, "formula cell")}`,
    restore: (cells) => `Put formulas back over what is typed (${counted(cells, "cell")})`,
  },
  whatIf: {
    open: "Try other actuals",
    title: "Try other actuals",
    explained:
      "Type what you expect and the total follows. The sheet stays as it is until you use these values.",
    noCells: "The workbook has no cells for actuals yet: write the scoring sheet first.",
    now: "Now",
    then: "With what is tried",
    actualOf: (indicator) => `Actual of ${indicator}`,
    nowIs: (actual) => `Now ${actual}`,
    faults: {
      unreadable: "Not readable as an actual. Type for instance 95% or 6.",
      "not-comparable": "Cannot be compared with the target",
      negative: "An actual cannot be negative",
      "too-high": "More than there can be",
      doubtful: "Unusual: make sure that it is meant (95%, not 0.95)",
    },
    isFormula: "The sheet calculates this actual: it can be tried, but is not written over.",
    isTyped: "The achievement or score of this row is typed and does not follow the actual.",
    use: (values) => `Use these values (${values})`,
    clear: "Clear",
    using: (values) =>
      `The score includes ${counted(values, "value")} that you tried and that ${values === 1 ? "is" : "are"} not written yet.`,
    notUse: "Leave them out",
  },
  assumption: {
    changedAt: "To change it:",
    criteriaExplained: "Set weights, methods and levels yourself, on one sheet.",
  },
  criteria: {
    make: "Make criteria sheet",
    refresh: "Update criteria sheet",
    open: "Go to the criteria sheet",
    title: "Criteria sheet",
    explained:
      "Writes the rules in force onto a sheet, to be changed there. No score changes until you change a rule.",
    willAdd: (sheet, rows) => `Adds the sheet “${sheet}” with ${counted(rows, "row")}`,
    willWrite: (cells) => `${counted(cells, "cell")} to write`,
    cells: "Cells that will be written",
    nothing: "The criteria sheet is complete: there is nothing to write",
    apply: "Write the criteria sheet",
  },
  options: { label: "Options", auto: "Compute again when cells change" },
};
