import { PAGE, type Doing, type PaneEvent, type PaneState, type Tab } from "./pane-state";
import type { PlanHead } from "./plan-head";
import type { PreparedScores } from "./prepare-scores";

/** What the pane shows after `event`. */
export function nextPaneState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "started":
      return { ...state, doing: event.doing, tab: tabOf(event.doing) ?? state.tab, failure: undefined };
    case "head-read":
      return { ...state, doing: undefined, head: headShown(event.head) };
    case "reviewed":
      return {
        ...atFirstPage(state),
        doing: undefined,
        head: headShown(event.review.head),
        review: event.review,
      };
    case "scored":
      return { ...state, doing: undefined, head: headShown(event.scores.head), scores: event.scores };
    case "written":
      return afterWrite(state, event);
    case "undone":
      return { ...state, doing: undefined, written: state.written && { ...state.written, isUndone: true } };
    case "selected":
      return { ...state, doing: undefined };
    case "failed":
      return { ...state, doing: undefined, failure: event.failure };
    case "failure-closed":
      return { ...state, failure: undefined };
    case "tab-chosen":
      return { ...state, tab: event.tab };
    case "severity-chosen":
      return { ...atFirstPage(state), severity: event.severity };
    case "finding-opened":
      return { ...state, opened: event.id };
    case "more-asked":
      return { ...state, limit: state.limit + PAGE };
    case "language-chosen":
      return { ...state, language: event.language };
  }
}

function tabOf(doing: Doing): Tab | undefined {
  if (doing === "checking") return "check";
  if (doing === "scoring") return "scores";
  return undefined;
}

function headShown(head: PlanHead | undefined): PaneState["head"] {
  return head ?? "no-plan";
}

function atFirstPage(state: PaneState): PaneState {
  return { ...state, opened: undefined, limit: PAGE };
}

/** What a write makes untrue is dropped; what it only makes old stays until it is read again. */
function afterWrite(state: PaneState, { by, patch }: PaneEvent & { readonly type: "written" }): PaneState {
  const next = { ...state, doing: undefined, written: { by, patch, isUndone: false } };
  if (by === "fixing") return { ...next, scores: undefined };
  return { ...atFirstPage(next), review: undefined, scores: state.scores && filled(state.scores) };
}

/** Filling a scoring sheet changes no score. */
function filled(scores: PreparedScores): PreparedScores {
  return { ...scores, patch: [], groups: [], addedSheet: undefined };
}
