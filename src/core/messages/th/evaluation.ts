import type { EvaluationFacts } from "../../findings/facts/evaluation";
import type { Sentences } from "../sentences";

export const evaluation: Sentences<EvaluationFacts> = {
  "weights-do-not-add-up": () => "",
  "weight-missing": () => "",
  "weight-invalid": () => "",
  "indicator-count-differs": () => "",
  "actual-missing": () => "",
  "actual-unreadable": () => "",
  "actual-out-of-range": () => "",
  "scoring-target-differs": () => "",
  "scoring-row-missing": () => "",
  "score-overwritten": () => "",
};
