import type { Component } from "../../plan/plan";
import type { TargetKind } from "../../plan/target";

/** Weights and scores are in points. */
export interface EvaluationFacts {
  "weights-do-not-add-up": {
    readonly component: Component | "total";
    readonly expected: number;
    readonly summed: number;
  };
  /** `bySubtraction` is undefined where more than one weight is missing. */
  "weight-missing": { readonly indicator: string; readonly bySubtraction: number | undefined };
  "weight-invalid": { readonly indicator: string; readonly text: string };
  "indicator-count-differs": { readonly stated: number; readonly counted: number };
  "actual-missing": { readonly indicator: string };
  "actual-unreadable": { readonly indicator: string; readonly text: string };
  "actual-out-of-range": {
    readonly indicator: string;
    readonly text: string;
    readonly kind: TargetKind;
    readonly value: number;
  };
  "scoring-target-differs": { readonly indicator: string; readonly here: string; readonly planned: string };
  "scoring-row-missing": { readonly indicator: string; readonly missingIn: "scoring" | "plan" };
  "score-overwritten": { readonly indicator: string; readonly typed: number; readonly computed: number };
}
