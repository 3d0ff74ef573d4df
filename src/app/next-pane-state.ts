import type { Patch } from "../core/patch/patch";
import { isBlocking, type Doing } from "./doing";
import { nextHistory } from "./history-state";
import type { PaneEvent } from "./pane-event";
import type { PaneState, Tab } from "./pane-state";
import type { PlanHead } from "./plan-head";
import type { PreparedScores } from "./prepare-scores";
import { nextReport } from "./report-state";
import type { Review } from "./review";
import { nextScoreView, withScores } from "./score-view";
import { LIST } from "./screen";
import { shownFindings } from "./shown-findings";
import { NOTHING_TRIED } from "./tried-texts";

/** What the pane shows after `event`. */
export function nextPaneState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "started":
      return afterStart(state, event);
    case "head-read":
      return { ...state, doing: undefined, head: headShown(event.head) };
    case "reviewed":
      return afterReview(state, event.review);
    case "scored":
      return afterScores(state, event.scores);
    case "reread":
      return afterReread({ ...state, doing: undefined }, event);
    case "criteria-prepared":
      return { ...state, doing: undefined, scoreView: nextScoreView(state.scoreView, event) };
    case "score-screen-chosen":
      return { ...state, scoreView: nextScoreView(state.scoreView, event), written: undefined };
    case "row-order-chosen":
    case "row-opened":
    case "actual-tried":
    case "tried-dropped":
      return { ...readOn(state), scoreView: nextScoreView(state.scoreView, event) };
    case "written":
      return afterWrite(state, event);
    case "undone":
      return { ...state, doing: undefined, written: state.written && { ...state.written, isUndone: true } };
    case "written-closed":
      return { ...state, written: undefined };
    case "history-read":
    case "restore-prepared":
    case "restore-left":
      return { ...state, doing: undefined, history: nextHistory(state.history, event) };
    case "action-opened":
      return { ...readOn(state), history: nextHistory(state.history, event) };
    case "report-made":
    case "years-compared":
    case "comparison-left":
      return { ...state, doing: undefined, report: nextReport(state.report, event) };
    case "choices-read":
      return { ...state, doing: undefined, choices: event.choices };
    case "marked":
      return { ...state, doing: undefined, isMarked: event.isMarked };
    case "ended":
      return { ...state, doing: undefined };
    case "failed":
      return { ...state, doing: undefined, failure: event.failure };
    case "failure-closed":
      return { ...state, failure: undefined };
    case "watched":
      return { ...state, autoCheck: { ...state.autoCheck, isWatching: event.isWatching } };
    case "cells-changed":
      return {
        ...state,
        changes: [...state.changes, event.area],
        scoreView: { ...state.scoreView, changes: state.scoreView.changes + 1 },
      };
    case "auto-check-set":
      return { ...state, autoCheck: { ...state.autoCheck, isOn: event.isOn } };
    case "tab-chosen":
      return { ...state, tab: event.tab, written: undefined };
    case "screen-chosen":
      return { ...state, screen: event.screen, choices: undefined, written: undefined };
    case "severity-chosen":
      return { ...readOn(state), severity: event.severity, current: undefined, opened: undefined };
    case "finding-reached":
      return { ...readOn(state), current: event.id, opened: event.isOpened ? event.id : undefined };
    case "language-chosen":
      return { ...state, language: event.language };
  }
}

/** What they show is as new as their beginning. */
const READS: readonly Doing[] = ["checking", "rechecking", "scoring", "rescoring"];

/** What was written last is told until something else is asked for. */
function afterStart(
  state: PaneState,
  { doing, follows = false }: PaneEvent & { readonly type: "started" },
): PaneState {
  const isSame = follows || doing === "undoing" || !isBlocking(doing);
  const written = isSame ? state.written : undefined;
  const started = { ...state, doing, tab: tabOf(doing) ?? state.tab, written, failure: undefined };
  if (!READS.includes(doing)) return started;
  const { scoreView, changes } = state;
  return {
    ...started,
    changesBefore: changes.length,
    scoreView: { ...scoreView, changesBefore: scoreView.changes },
  };
}

/** That a write was taken back is read once. */
function readOn(state: PaneState): PaneState {
  return state.written?.isUndone ? { ...state, written: undefined } : state;
}

function tabOf(doing: Doing): Tab | undefined {
  if (doing === "checking") return "check";
  return doing === "scoring" ? "scores" : undefined;
}

function headShown(head: PlanHead | undefined): PaneState["head"] {
  return head ?? "no-plan";
}

function afterReread(
  state: PaneState,
  { review, scores }: Omit<PaneEvent & { readonly type: "reread" }, "type">,
): PaneState {
  const reviewed = review ? afterReview(state, review) : state;
  return scores ? afterScores(reviewed, scores) : reviewed;
}

function afterScores(state: PaneState, scores: PreparedScores): PaneState {
  const scoreView = withScores(state.scoreView, scores.scorecard);
  // Without a review nobody asks where the changes were.
  const changes = state.review ? state.changes : [];
  return { ...state, doing: undefined, head: headShown(scores.head), scores, scoreView, changes };
}

/** The reader keeps the place: at the same finding, or where that is mended, at the one that has come there. */
function afterReview(state: PaneState, review: Review): PaneState {
  const next = {
    ...state,
    doing: undefined,
    head: headShown(review.head),
    review,
    changes: state.changes.slice(state.changesBefore),
    changesBefore: 0,
  };
  const findings = shownFindings(next);
  const has = (id: string | undefined) => findings.some((reviewed) => reviewed.id === id);
  const place = shownFindings(state).findIndex(({ id }) => id === state.current);
  const there = place < 0 ? undefined : (findings[place] ?? findings.at(-1))?.id;
  return {
    ...next,
    current: has(state.current) ? state.current : there,
    opened: has(state.opened) ? state.opened : undefined,
  };
}

/** What a write makes untrue is dropped; what it only makes old stays until it is read again. */
function afterWrite(state: PaneState, event: PaneEvent & { readonly type: "written" }): PaneState {
  const { by, patch, name } = event;
  const written = { by, patch, ...(name !== undefined && { name }), isUndone: false };
  const history = nextHistory(state.history, { type: "restore-left" });
  const next = { ...state, doing: undefined, screen: LIST, history, written };
  if (by === "reporting" || by === "adding") return next;
  if (by !== "filling" && by !== "setting") return { ...next, scores: undefined };
  const scoreView = { ...state.scoreView, screen: "result" as const, tried: NOTHING_TRIED };
  return { ...next, review: undefined, scoreView, scores: state.scores && withWritten(state.scores, patch) };
}

/** Neither a filled scoring sheet nor a new criteria sheet changes a score; what they show is read next. */
function withWritten(scores: PreparedScores, written: Patch): PreparedScores {
  return {
    ...scores,
    used: NOTHING_TRIED,
    patch: [],
    formulas: written,
    groups: [],
    addedSheet: undefined,
    drift: undefined,
  };
}
