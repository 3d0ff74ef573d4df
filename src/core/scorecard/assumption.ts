import type { CellRef } from "../grid/cell-ref";
import type { Component } from "../plan/component";
import type { Period } from "../plan/tables/match-period";

/** The indicators an assumption is about, in the plan's order. */
interface About {
  readonly indicators: readonly string[];
}

/** What indicators without a weight share the rest of: the total where no component is named. */
export type SharedPart = Component | "total";

interface Shared extends About {
  readonly component: SharedPart;
  /** What are left of the component's points by those that are given, or of the part's. */
  readonly points: number;
  /** The strategy, department or group that has points for itself; left out where the component has them. */
  readonly of?: string;
}

/** Everything a score may rest on that no source fixes, with the facts its sentence needs. Weights in points. */
export interface AssumptionFacts {
  /**
   * No component is named anywhere: whether the rows are the whole score, of 100 `points`, or component 1 of fewer is
   * not said.
   */
  "components-unnamed": About & { readonly points: number; readonly isWhole: boolean };
  "weights-shared-equally": Shared;
  "weight-by-subtraction": Shared;
  /** Other sheets score, too: copies, or evaluations of their own, such as of other departments. */
  "other-sheets-not-scored": About & { readonly read: string; readonly others: readonly string[] };
  /** Several sheets score the same components: they are taken for one evaluation. */
  "sheets-scored-together": About & { readonly sheets: readonly string[] };
  /** Negative or not a number: counts as 0. */
  "weight-unusable": About & { readonly text: string };
  /** Cancelled or exempt, as `text` says: neither scored nor weighed. */
  "indicator-exempt": About & { readonly text: string };
  /** Steps (1.1, 1.2) of an indicator that has a weight and a result of its own. */
  "step-not-scored": About;
  /** What the weights make up, where they should make `expected`: the score is out of them. */
  "weights-sum-differs": About & {
    readonly component: SharedPart;
    readonly summed: number;
    readonly expected: number;
  };
  "direction-guessed": About;
  /** Printed for the levels 1 to 5, but no numbers that rise or fall: another way of scoring holds. */
  "levels-unused": About;
  "target-assumed": About & { readonly kind: "percent" | "level"; readonly value: number };
  /** The scoring sheet states none; the plan does. */
  "target-from-plan": About & { readonly text: string };
  /** No target to measure by: the indicator cannot be scored. */
  "target-unknown": About;
  "change-as-ratio": About;
  /** Text that a formula cannot use. */
  "actual-from-text": About & { readonly text: string; readonly value: number };
  /** The row's latest actual is of an earlier part of the year than others have: months from its beginning. */
  "actual-from-earlier-period": About & { readonly period: Period; readonly latest: Period };
  /** The latest of several parts of the year, below the target: counts as what was reached since the year began. */
  "actual-taken-as-total": About;
  /** In another unit than the target, or in words where less is better: counts as missing. */
  "actual-not-comparable": About & { readonly actual: string; readonly target: string };
  /** Counted in another word than the target: the numbers are compared as they are. */
  "actual-in-other-unit": About & { readonly actual: string; readonly target: string };
  /** Finished behind the last day that the target gives: counts as not done. */
  "actual-too-late": About & { readonly actual: string; readonly target: string };
  /** A percent typed for a target that is no percent counts as that share of it. */
  "actual-as-share": About & { readonly percent: number };
  /** A plain number counts what the target has in brackets behind its percent: 60 of "ร้อยละ 100 (80 อาคาร)". */
  "actual-as-bracketed": About & { readonly counted: string; readonly of: string };
  /** A plain number up to 1 counts as that share of a hundred. */
  "actual-as-percent": About & { readonly typed: number; readonly percent: number };
  /** Achievements of the sheet are scores out of 5: they, and what is written beside them, are that share of the weight. */
  "scores-out-of-five": About;
  /** Weighted scores that are not weight × score ÷ 5: they are neither counted nor filled. */
  "weighted-scores-unused": About;
  /** Typed over where a formula would stand; `computed` is what the inputs give. */
  "achievement-typed": About & { readonly typed: number; readonly computed: number | null };
  "score-typed": About & { readonly typed: number; readonly computed: number | null };
}

export type AssumptionCode = keyof AssumptionFacts;

export interface AssumptionOf<C extends AssumptionCode> {
  readonly code: C;
  readonly facts: AssumptionFacts[C];
  /** Where to look or to change it. */
  readonly cells: readonly CellRef[];
}

export type Assumption = { [C in AssumptionCode]: AssumptionOf<C> }[AssumptionCode];
