import type { Component } from "../../plan/component";
import type { Period } from "../../plan/tables/match-period";
import type { TargetKind } from "../../plan/target";
import type { PartsInText } from "./parts-in-text";
import type { CriteriaFault } from "../../scorecard/faulty-criterion";

/** Weights and scores are in points, achievements in percent. */
export interface EvaluationFacts {
  /**
   * What the weights add up to and what they should. `stated`: the sum that stands in the reported cell, where
   * that is the odd one; `blank`: how many indicators the given weights leave nothing for.
   */
  "weights-do-not-add-up": {
    readonly component: Component | "total";
    readonly expected: number;
    readonly summed: number;
    readonly stated: number | undefined;
    readonly blank: number;
    /** What the reported row says that it is the subtotal of, where that is no component. */
    readonly of?: string;
  };
  /**
   * `indicator` prints no weight, and `alsoMissing` others print none where no indicator does.
   * `bySubtraction` is undefined where more than one weight is missing; `scored` is what the scoring sheet says.
   */
  "weight-missing": {
    readonly indicator: string;
    readonly alsoMissing: number;
    readonly bySubtraction: number | undefined;
    readonly scored: number | undefined;
  };
  /** `alsoInText`: how many others are readable but stored as text; undefined where this one is not readable. */
  "weight-invalid": {
    readonly indicator: string;
    readonly text: string;
    readonly alsoInText: number | undefined;
  };
  "indicator-count-differs": { readonly stated: number; readonly counted: number };
  /**
   * `alsoMissing`: how many others, where the sheet holds no actual at all; `said` where an actual in words
   * ("อยู่ระหว่างดำเนินการ") stands in place of the number that the target asks for; `isAwaited`: that it is not known yet.
   */
  "actual-missing": {
    readonly indicator: string;
    readonly alsoMissing: number;
    readonly said?: string;
    readonly isAwaited?: true;
  };
  /**
   * `target` where the actual is read, but cannot be compared with it; `unit`: in which it would; `isCounted`: it is, but
   * counts in another word; `isToFinish` where words are asked for.
   */
  "actual-unreadable": {
    readonly indicator: string;
    readonly text: string;
    readonly target?: string;
    readonly unit?: string;
    readonly isCounted?: true;
    readonly isToFinish?: true;
    /** With commas, where dots part its thousands. */
    readonly meant?: string;
    readonly parts?: PartsInText;
  };
  /** `kind` is the target's: a percent above 100 or a level above 5 is too high; of a slip it is told what was `meant`. */
  "actual-out-of-range": {
    readonly indicator: string;
    readonly text: string;
    readonly kind: TargetKind;
    readonly value: number;
    readonly meant?: number;
  };
  "scoring-target-differs": { readonly indicator: string; readonly here: string; readonly planned: string };
  /**
   * `indicator` is "" where a row of the scoring sheet names none; `alsoMissing`: how many others, where a whole
   * component is missing; `again`: the row stands twice; `likely`: the plan's indicator that the row is probably about.
   */
  "scoring-row-missing": {
    readonly indicator: string;
    readonly missingIn: "scoring" | "plan";
    readonly alsoMissing: number;
    readonly again: boolean;
    readonly likely?: string;
  };
  /** `indicator` is undefined for a sum, but that of a strategy or department, which is named. */
  "score-overwritten": {
    readonly indicator: string | undefined;
    readonly component: Component | "total";
    readonly column: "achievement" | "score";
    /** undefined where a sum was cleared. */
    readonly typed: number | undefined;
    readonly computed: number;
    /** Given where an achievement is a score out of 5. */
    readonly outOf?: 5;
  };
  /** `indicator` is undefined for a sum; `most` is its weight in force, cap included; `also`: how many other rows. */
  "score-out-of-range": {
    readonly indicator: string | undefined;
    readonly component: Component | "total";
    readonly score: number;
    readonly most: number;
    readonly also: number;
  };
  /**
   * `indicator` is undefined for a sum; `shown` where the cell gives no number, `computed` where none follows yet.
   * `also`: how many other rows.
   */
  "score-formula-differs": {
    readonly indicator: string | undefined;
    readonly component: Component | "total";
    readonly column: "achievement" | "score";
    readonly shown: number | undefined;
    readonly computed: number | undefined;
    /** Given where an achievement is a score out of 5. */
    readonly outOf?: 5;
    readonly also: number;
  };
  /**
   * `isNumeral`: the text says a number. `isScored`: the row counts all the same, by its actual or by the score beside
   * it. `also`: how many other rows hold such text.
   */
  "score-unreadable": {
    readonly indicator: string;
    readonly column: "achievement" | "score";
    readonly text: string;
    /** Given where an achievement is a score out of 5. */
    readonly outOf?: 5;
    readonly isNumeral: boolean;
    readonly isScored: boolean;
    readonly also: number;
  };
  /**
   * Points of a weight or score, percent of an achievement; undefined where the cell shows none or none follows. `also`: how
   * many other rows are outdated.
   */
  "score-outdated": {
    readonly indicator: string;
    readonly column: "weight" | "achievement" | "score";
    readonly shown: number | undefined;
    readonly computed: number | undefined;
    readonly also: number;
  };
  /** `text` is what stands in the cell; "" where nothing does. */
  "criteria-value-invalid": { readonly fault: CriteriaFault; readonly text: string };
  /** `also`: how many other rows are about no indicator of the plan. */
  "criteria-indicator-unknown": { readonly indicator: string; readonly also: number };
  /** What the criteria's weights of a part add up to, and what they should; `blank`: how many they leave nothing for. */
  "criteria-weights-do-not-add-up": {
    readonly component: Component | "total";
    readonly expected: number;
    readonly summed: number;
    readonly blank: number;
  };
  /** `indicator` is undefined where the weight is that of a component. The scoring sheet's counts, the plan's does not. */
  "criteria-weight-differs": {
    readonly indicator: string | undefined;
    readonly component: Component;
    readonly set: number;
    readonly other: number;
    readonly otherIn: "scoring" | "plan";
  };
  /**
   * Months from the beginning of the year; `period` is undefined for the actual in force. `byQuarter`: the headers of both
   * call them quarters.
   */
  "actual-regresses": {
    readonly indicator: string;
    readonly before: string;
    readonly periodBefore: Period;
    readonly now: string;
    readonly period: Period | undefined;
    readonly byQuarter: boolean;
  };
  /** `also`: how many other tables. */
  "score-column-missing": { readonly also: number };
  "actual-far-above-target": { readonly indicator: string; readonly text: string; readonly target: string };
  "scoring-weight-differs": { readonly indicator: string; readonly here: number; readonly planned: number };
}
