import type { PartsInText } from "./parts-in-text";
import type { TargetKind } from "../../plan/target";

/** Targets are given as the user wrote them. */
export interface KeyResultFacts {
  /** `withoutColumn`: of how many KRs a table states none. */
  "target-missing": { readonly keyResult: string } | { readonly withoutColumn: number };
  /** `rate`: it says how much each time; `whole` is what that makes in a year, where that follows. */
  "target-unreadable": {
    readonly keyResult: string;
    readonly text: string;
    readonly rate?: { readonly whole: string | undefined };
    /** With commas, where dots part its thousands. */
    readonly meant?: string;
    readonly parts?: PartsInText;
  };
  /** `meant`: what a fraction probably was to say. */
  "target-out-of-range": {
    readonly text: string;
    readonly kind: TargetKind;
    readonly value: number;
    readonly meant?: number;
  };
  "target-kind-doubtful": {
    readonly keyResult: string;
    readonly expected: TargetKind;
    readonly kind: TargetKind;
    readonly text: string;
  };
  "target-differs": { readonly keyResult: string; readonly here: string; readonly elsewhere: string };
  "target-regresses": {
    readonly keyResult: string;
    readonly before: string;
    readonly now: string;
    readonly yearBefore: number;
    readonly year: number;
  };
  /** `isNone`: a bare 0, of something that may well be wanted. */
  "target-direction-doubtful": { readonly keyResult: string; readonly text: string; readonly isNone?: true };
  "weight-typed-as-target": { readonly keyResult: string; readonly value: number };
  /** `also`: how many other cells of the column are so, where all of them are. */
  "kr-code-malformed": { readonly text: string; readonly also?: number };
  "kr-code-duplicated": { readonly code: string };
  /** `expected`: the code that the plan gives the KR of that name. */
  "kr-code-unknown": { readonly code: string; readonly expected?: string };
  "kr-code-dimension-differs": { readonly code: string; readonly dimension: number };
  "kr-count-differs": { readonly stated: number; readonly counted: number };
  "kr-count-too-low": { readonly minimum: number; readonly counted: number };
  /** `list`: it stands twice in the list of KRs, `insteadOf` the evaluated one that this lacks. */
  "kr-duplicated": {
    readonly keyResult: string;
    readonly list?: { readonly insteadOf: string | undefined };
  };
  "kr-not-listed": { readonly keyResult: string };
  /** `isCounted`: the heading of the evaluation counts it, too. */
  "kr-not-evaluated": { readonly keyResult: string; readonly isCounted?: true };
  "kr-name-varies": {
    readonly here: string;
    readonly elsewhere: string;
    /** The words that differ. */
    readonly one: string;
    readonly other: string;
  };
  /** `repeats`: how many projects later KRs mark (โครงการซ้ำ) that are named nowhere before. */
  "kr-without-project": { readonly keyResult: string; readonly repeats: number };
  "host-missing": { readonly keyResult: string };
  /** `unit` is ส่วนราชการที่รับผิดชอบ; `also`: how many other KRs, where the whole column is blank. */
  "responsibility-missing": {
    readonly keyResult: string;
    readonly column: "responsibility" | "unit";
    readonly also: number;
  };
  "kr-code-differs": { readonly keyResult: string; readonly here: string; readonly elsewhere: string };
}
