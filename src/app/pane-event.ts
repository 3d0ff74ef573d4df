import type { Severity } from "../core/findings/finding";
import type { Area } from "../core/grid/area";
import type { Language } from "../core/messages/locale";
import type { Doing } from "./doing";
import type { Failure, Tab, Written } from "./pane-state";
import type { HistoryEvent } from "./history-state";
import type { PlanHead } from "./plan-head";
import type { PreparedScores } from "./prepare-scores";
import type { MappingChoices } from "./read-mapping-choices";
import type { ReportEvent } from "./report-state";
import type { Review } from "./review";
import type { ScoreViewEvent } from "./score-view";
import type { Screen } from "./screen";

/** All that can happen to the pane: what the user asks, and what comes of it. */
export type PaneEvent =
  | HistoryEvent
  | ReportEvent
  | ScoreViewEvent
  /** `follows`: by itself behind what was done before it. */
  | { readonly type: "started"; readonly doing: Doing; readonly follows?: boolean }
  | { readonly type: "head-read"; readonly head: PlanHead | undefined }
  | { readonly type: "reviewed"; readonly review: Review }
  | { readonly type: "scored"; readonly scores: PreparedScores }
  /** The workbook was read anew for what is shown of it. */
  | {
      readonly type: "reread";
      readonly review?: Review | undefined;
      readonly scores?: PreparedScores | undefined;
    }
  | ({ readonly type: "written" } & Omit<Written, "isUndone">)
  | { readonly type: "undone" }
  | { readonly type: "written-closed" }
  | { readonly type: "choices-read"; readonly choices: MappingChoices }
  | { readonly type: "marked"; readonly isMarked: boolean }
  /** Done, cancelled or put off, with nothing to show for it. */
  | { readonly type: "ended" }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "failure-closed" }
  | { readonly type: "watched"; readonly isWatching: boolean }
  | { readonly type: "cells-changed"; readonly area: Area }
  | { readonly type: "auto-check-set"; readonly isOn: boolean }
  | { readonly type: "tab-chosen"; readonly tab: Tab }
  | { readonly type: "screen-chosen"; readonly screen: Screen }
  | { readonly type: "severity-chosen"; readonly severity: Severity | undefined }
  | { readonly type: "finding-reached"; readonly id: string; readonly isOpened: boolean }
  | { readonly type: "language-chosen"; readonly language: Language };
