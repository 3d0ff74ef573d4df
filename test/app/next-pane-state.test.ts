import { nextPaneState } from "../../src/app/next-pane-state";
import type { PaneEvent } from "../../src/app/pane-event";
import { firstPaneState, type PaneState } from "../../src/app/pane-state";
import type { PlanHead } from "../../src/app/plan-head";
import type { PreparedScores } from "../../src/app/prepare-scores";
import type { Review, ReviewedFinding } from "../../src/app/review";
import type { MappingChoices } from "../../src/app/read-mapping-choices";
import type { Patch } from "../../src/core/patch/patch";

const first = firstPaneState({ language: "th", isAutoCheckOn: true });
const head = { fiscalYear: 2568, keyResults: 18 } as PlanHead;
const review = aReview("a", "b", "c");
const patch: Patch = [
  { kind: "write", at: { sheet: "A", row: 0, column: 0 }, was: { value: null }, becomes: { value: 1 } },
];
const scores = {
  head,
  patch,
  groups: [],
  scorecard: { rows: [] },
  addedSheet: undefined,
} as unknown as PreparedScores;
const failure = { doing: "checking", trouble: { code: "host-busy", facts: {} } } as const;
const area = { sheet: "A", top: 0, left: 0, bottom: 0, right: 0 };
const choices: MappingChoices = { sheets: [], mapped: [] };

function aReview(...ids: string[]): Review {
  const findings = ids.map((id) => ({ id, finding: { severity: "error" } }) as ReviewedFinding);
  const counts = { error: ids.length, warning: 0, info: 0 };
  return { head, sheetsRead: 7, checkedAt: 0, counts, groups: [{ part: "part-2", findings }], ignored: [] };
}

type Case = readonly [string, Partial<PaneState>, PaneEvent, Partial<PaneState>];
test.each<Case>([
  [
    "shows the checks while checking, and forgets the last failure",
    { tab: "scores", failure },
    { type: "started", doing: "checking" },
    { tab: "check", doing: "checking", failure: undefined },
  ],
  [
    "stays at the scores while it checks again by itself",
    { tab: "scores" },
    { type: "started", doing: "rechecking" },
    { tab: "scores", doing: "rechecking" },
  ],
  [
    "shows the scores while scoring",
    {},
    { type: "started", doing: "scoring" },
    { tab: "scores", doing: "scoring" },
  ],
  [
    "stays where it is while writing",
    { tab: "scores" },
    { type: "started", doing: "filling" },
    { tab: "scores", doing: "filling" },
  ],
  [
    "knows the plan once it is read",
    { doing: "reading" },
    { type: "head-read", head },
    { doing: undefined, head },
  ],
  ["says that there is no plan", {}, { type: "head-read", head: undefined }, { head: "no-plan" }],
  [
    "keeps the filter, the opened finding and the place in a new review that still has them",
    { doing: "checking", review: aReview("x", "b"), opened: "b", current: "b", severity: "error" },
    { type: "reviewed", review },
    { doing: undefined, head, review, opened: "b", current: "b", severity: "error" },
  ],
  [
    "goes to the finding that has come to the place of one that was mended",
    { review: aReview("a", "x", "c"), opened: "x", current: "x" },
    { type: "reviewed", review: aReview("a", "c") },
    { head, review: aReview("a", "c"), opened: undefined, current: "c" },
  ],
  [
    "goes to the last finding where the mended one was the last",
    { review: aReview("a", "x"), current: "x" },
    { type: "reviewed", review: aReview("a") },
    { head, review: aReview("a"), current: "a" },
  ],
  [
    "knows what has changed while the check under way was reading",
    { doing: "rechecking", changes: [area, { ...area, top: 5 }], changesBefore: 1 },
    { type: "reviewed", review },
    { doing: undefined, head, review, changes: [{ ...area, top: 5 }], changesBefore: 0 },
  ],
  [
    "remembers at the start of a check what had changed before",
    { changes: [area] },
    { type: "started", doing: "rechecking" },
    { doing: "rechecking", changes: [area], changesBefore: 1 },
  ],
  [
    "remembers cells that change",
    { changes: [area] },
    { type: "cells-changed", area },
    { changes: [area, area], scoreView: { ...first.scoreView, changes: 1 } },
  ],
  [
    "shows scores, and counts the changes that came while they were made",
    { doing: "scoring", changes: [area], scoreView: { ...first.scoreView, changes: 3, changesBefore: 2 } },
    { type: "scored", scores },
    {
      doing: undefined,
      head,
      scores,
      changes: [],
      scoreView: { ...first.scoreView, changes: 3, changesBefore: 2, changesRead: 2 },
    },
  ],
  [
    "keeps the scores while blank columns are added: they stand where they stood until they are read anew",
    { doing: "adding", scores },
    { type: "written", by: "adding", patch },
    { doing: undefined, scores, written: { by: "adding", patch, isUndone: false } },
  ],
  [
    "drops scores that a fix made untrue, keeps the findings until they are found anew, and leads back to them",
    { doing: "fixing", review, scores, screen: { name: "fixes" } },
    { type: "written", by: "fixing", patch },
    {
      doing: undefined,
      review,
      screen: { name: "list" },
      scores: undefined,
      written: { by: "fixing", patch, isUndone: false },
    },
  ],
  [
    "drops findings that filling made untrue, and has nothing more to fill",
    { doing: "filling", review, scores },
    { type: "written", by: "filling", patch },
    {
      doing: undefined,
      review: undefined,
      scores: { ...scores, patch: [], formulas: patch, used: new Map(), drift: undefined },
      written: { by: "filling", patch, isUndone: false },
    },
  ],
  [
    "can undo a write once",
    { doing: "undoing", written: { by: "filling", patch, isUndone: false } },
    { type: "undone" },
    { doing: undefined, written: { by: "filling", patch, isUndone: true } },
  ],
  [
    "says until something else is looked at that a write was taken back",
    { written: { by: "fixing", patch, isUndone: true } },
    { type: "finding-reached", id: "a", isOpened: false },
    { written: undefined, current: "a" },
  ],
  [
    "keeps the way back from a write while other things are looked at",
    { written: { by: "fixing", patch, isUndone: false } },
    { type: "severity-chosen", severity: undefined },
    { written: { by: "fixing", patch, isUndone: false } },
  ],
  ...[
    { type: "started", doing: "checking", follows: true } as const,
    { type: "started", doing: "rescoring" } as const,
    { type: "started", doing: "undoing" } as const,
  ].map((event): Case => [
    `keeps the way back from a write at ${event.doing}, which comes of it`,
    { written: { by: "fixing", patch, isUndone: false } },
    event,
    { doing: event.doing, written: { by: "fixing", patch, isUndone: false } },
  ]),
  ...[
    { type: "started", doing: "choosing" } as const,
    { type: "tab-chosen", tab: "check" } as const,
    { type: "screen-chosen", screen: { name: "list" } } as const,
    { type: "score-screen-chosen", screen: "result" } as const,
  ].map((event): Case => [
    `is done with the last write once something else is asked for: ${event.type}`,
    { written: { by: "fixing", patch, isUndone: false } },
    event,
    { written: undefined, ...(event.type === "started" && { doing: event.doing }) },
  ]),
  [
    "knows that findings are marked",
    { doing: "marking" },
    { type: "marked", isMarked: true },
    { doing: undefined, isMarked: true },
  ],
  [
    "is free again once something has ended",
    { doing: "selecting", review },
    { type: "ended" },
    { doing: undefined, review },
  ],
  [
    "keeps what it shows when something fails",
    { doing: "checking", review, scores },
    { type: "failed", failure },
    { doing: undefined, review, scores, failure },
  ],
  ["closes a failure", { failure }, { type: "failure-closed" }, { failure: undefined }],
  [
    "knows whether Excel tells of changes",
    {},
    { type: "watched", isWatching: false },
    { autoCheck: { isOn: true, isWatching: false } },
  ],
  [
    "switches checking by itself",
    {},
    { type: "auto-check-set", isOn: false },
    { autoCheck: { isOn: false, isWatching: undefined } },
  ],
  ["changes the tab", {}, { type: "tab-chosen", tab: "scores" }, { tab: "scores" }],
  [
    "asks anew for the headers of a table to be mapped",
    { choices },
    { type: "screen-chosen", screen: { name: "mapping", part: "part-3" } },
    { screen: { name: "mapping", part: "part-3" }, choices: undefined },
  ],
  [
    "knows the headers of a table to be mapped",
    { doing: "choosing" },
    { type: "choices-read", choices },
    { doing: undefined, choices },
  ],
  [
    "filters from the start of the list",
    { opened: "b", current: "b" },
    { type: "severity-chosen", severity: "warning" },
    { severity: "warning", opened: undefined, current: undefined },
  ],
  [
    "opens a finding",
    {},
    { type: "finding-reached", id: "b", isOpened: true },
    { current: "b", opened: "b" },
  ],
  [
    "closes a finding and stays at it",
    { opened: "b", current: "b" },
    { type: "finding-reached", id: "b", isOpened: false },
    { current: "b", opened: undefined },
  ],
  ["changes the language", {}, { type: "language-chosen", language: "en" }, { language: "en" }],
])("%s", (_, before, event, after) => {
  const state = { ...first, ...before };
  expect(nextPaneState(state, event)).toEqual({ ...state, ...after });
});
