import type { Severity } from "../core/findings/finding";
import type { Trouble } from "../core/messages/trouble";
import type { Language } from "../core/messages/locale";
import type { Patch } from "../core/patch/patch";
import type { PlanHead } from "./plan-head";
import type { PreparedScores } from "./prepare-scores";
import type { Review } from "./review";

export type Tab = "check" | "scores";

/** What the pane is at. Only `fixing`, `filling` and `undoing` write. */
export type Doing = "reading" | "checking" | "scoring" | "fixing" | "filling" | "undoing" | "selecting";

export interface Failure {
  readonly doing: Doing;
  /** undefined where a part of the add-in itself did not load. */
  readonly trouble: Trouble | undefined;
}

/** The last write; its inverse takes it back. */
export interface Written {
  readonly by: "fixing" | "filling";
  readonly patch: Patch;
  readonly isUndone: boolean;
}

/** All that the pane shows. Made by `nextPaneState` only. */
export interface PaneState {
  readonly language: Language;
  readonly tab: Tab;
  readonly doing: Doing | undefined;
  readonly head: PlanHead | "unread" | "no-plan";
  readonly review: Review | undefined;
  /** Findings of other severities are left out; undefined shows all. */
  readonly severity: Severity | undefined;
  /** The finding whose details are shown. */
  readonly opened: number | undefined;
  /** How many findings are on the page at most. */
  readonly limit: number;
  readonly scores: PreparedScores | undefined;
  readonly written: Written | undefined;
  readonly failure: Failure | undefined;
}

export type PaneEvent =
  | { readonly type: "started"; readonly doing: Doing }
  | { readonly type: "head-read"; readonly head: PlanHead | undefined }
  | { readonly type: "reviewed"; readonly review: Review }
  | { readonly type: "scored"; readonly scores: PreparedScores }
  | { readonly type: "written"; readonly by: Written["by"]; readonly patch: Patch }
  | { readonly type: "undone" }
  | { readonly type: "selected" }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "failure-closed" }
  | { readonly type: "tab-chosen"; readonly tab: Tab }
  | { readonly type: "severity-chosen"; readonly severity: Severity | undefined }
  | { readonly type: "finding-opened"; readonly id: number | undefined }
  | { readonly type: "more-asked" }
  | { readonly type: "language-chosen"; readonly language: Language };

/** Long lists are slow to paint and nobody reads them at once. */
export const PAGE = 50;

export function firstPaneState(language: Language): PaneState {
  return {
    language,
    tab: "check",
    doing: undefined,
    head: "unread",
    review: undefined,
    severity: undefined,
    opened: undefined,
    limit: PAGE,
    scores: undefined,
    written: undefined,
    failure: undefined,
  };
}
