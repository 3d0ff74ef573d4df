import type { KeyResultFacts } from "../../findings/facts/key-results";
import type { Sentences } from "../sentences";

export const keyResults: Sentences<KeyResultFacts> = {
  "target-missing": () => "",
  "target-unreadable": () => "",
  "target-out-of-range": () => "",
  "target-kind-doubtful": () => "",
  "target-differs": () => "",
  "target-regresses": () => "",
  "target-direction-doubtful": () => "",
  "weight-typed-as-target": () => "",
  "kr-code-malformed": () => "",
  "kr-code-duplicated": () => "",
  "kr-code-unknown": () => "",
  "kr-code-dimension-differs": () => "",
  "kr-count-differs": () => "",
  "kr-count-too-low": () => "",
  "kr-duplicated": () => "",
  "kr-not-listed": () => "",
  "kr-not-evaluated": () => "",
  "kr-name-varies": () => "",
  "kr-without-project": () => "",
  "host-missing": () => "",
  "responsibility-missing": () => "",
};
