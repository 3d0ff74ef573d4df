import { nextPaneState } from "../../src/app/next-pane-state";
import { firstPaneState, PAGE, type PaneEvent, type PaneState } from "../../src/app/pane-state";
import type { PlanHead } from "../../src/app/plan-head";
import type { PreparedScores } from "../../src/app/prepare-scores";
import type { Review } from "../../src/app/review";
import type { Patch } from "../../src/core/patch/patch";

const first = firstPaneState("th");
const head = { fiscalYear: 2568, keyResults: 18 } as PlanHead;
const review: Review = { head, sheetsRead: 7, counts: { error: 0, warning: 0, info: 0 }, groups: [] };
const patch: Patch = [
  { kind: "write", at: { sheet: "A", row: 0, column: 0 }, was: { value: null }, becomes: { value: 1 } },
];
const scores = { head, patch, groups: [], addedSheet: undefined } as unknown as PreparedScores;
const failure = { doing: "checking", trouble: { code: "host-busy", facts: {} } } as const;

type Case = readonly [string, Partial<PaneState>, PaneEvent, Partial<PaneState>];
test.each<Case>([
  [
    "shows the checks while checking, and forgets the last failure",
    { tab: "scores", failure },
    { type: "started", doing: "checking" },
    { tab: "check", doing: "checking", failure: undefined },
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
    "shows a new review from its start",
    { doing: "checking", opened: 3, limit: 3 * PAGE, severity: "error" },
    { type: "reviewed", review },
    { doing: undefined, head, review, opened: undefined, limit: PAGE, severity: "error" },
  ],
  ["shows scores", { doing: "scoring" }, { type: "scored", scores }, { doing: undefined, head, scores }],
  [
    "drops scores that a fix made untrue, and keeps the findings until they are found anew",
    { doing: "fixing", review, scores },
    { type: "written", by: "fixing", patch },
    { doing: undefined, review, scores: undefined, written: { by: "fixing", patch, isUndone: false } },
  ],
  [
    "drops findings that filling made untrue, and has nothing more to fill",
    { doing: "filling", review, scores },
    { type: "written", by: "filling", patch },
    {
      doing: undefined,
      review: undefined,
      scores: { ...scores, patch: [] },
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
    "is free again once a cell is selected",
    { doing: "selecting" },
    { type: "selected" },
    { doing: undefined },
  ],
  [
    "keeps what it shows when something fails",
    { doing: "checking", review, scores },
    { type: "failed", failure },
    { doing: undefined, review, scores, failure },
  ],
  ["closes a failure", { failure }, { type: "failure-closed" }, { failure: undefined }],
  ["changes the tab", {}, { type: "tab-chosen", tab: "scores" }, { tab: "scores" }],
  [
    "filters from the start of the list",
    { opened: 2, limit: 2 * PAGE },
    { type: "severity-chosen", severity: "warning" },
    { severity: "warning", opened: undefined, limit: PAGE },
  ],
  ["opens a finding", {}, { type: "finding-opened", id: 4 }, { opened: 4 }],
  ["shows more", { limit: PAGE }, { type: "more-asked" }, { limit: 2 * PAGE }],
  ["changes the language", {}, { type: "language-chosen", language: "en" }, { language: "en" }],
])("%s", (_, before, event, after) => {
  const state = { ...first, ...before };
  expect(nextPaneState(state, event)).toEqual({ ...state, ...after });
});
