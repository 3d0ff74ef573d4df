import type { Severity } from "../core/findings/finding";
import type { Area } from "../core/grid/area";
import type { Trouble } from "../core/messages/trouble";
import type { Language } from "../core/messages/locale";
import type { Patch } from "../core/patch/patch";
import type { Doing, WriteDoing } from "./doing";
import { NO_HISTORY, type HistoryState } from "./history-state";
import type { PlanHead } from "./plan-head";
import type { PreparedScores } from "./prepare-scores";
import type { MappingChoices } from "./read-mapping-choices";
import { NO_REPORT, type ReportState } from "./report-state";
import type { Review } from "./review";
import { FIRST_SCORE_VIEW, type ScoreView } from "./score-view";
import { LIST, type Screen } from "./screen";

export type Tab = "check" | "scores" | "history" | "report";

/** In the order in which they stand. */
export const TABS: readonly Tab[] = ["check", "scores", "history", "report"];

export interface Failure {
  readonly doing: Doing;
  /** undefined where a part of the add-in itself did not load. */
  readonly trouble: Trouble | undefined;
  /** The file it is about, where it is not the workbook at hand. */
  readonly file?: string;
}

/** The last write; its inverse takes it back. */
export interface Written {
  readonly by: WriteDoing;
  readonly patch: Patch;
  /** What the log calls a restoration; other writes go by what they are. */
  readonly name?: string;
  readonly isUndone: boolean;
}

/** Checking again by itself when cells have changed. */
export interface AutoCheck {
  /** The user's choice. */
  readonly isOn: boolean;
  /** Excel tells of changes; undefined before it was asked. */
  readonly isWatching: boolean | undefined;
}

/** All that the pane shows. Made by `nextPaneState` only. */
export interface PaneState {
  readonly language: Language;
  readonly tab: Tab;
  readonly screen: Screen;
  readonly doing: Doing | undefined;
  readonly head: PlanHead | "unread" | "no-plan";
  readonly review: Review | undefined;
  /** Findings of other severities are left out; undefined shows all. */
  readonly severity: Severity | undefined;
  /** The finding at which the keyboard stands. */
  readonly current: string | undefined;
  /** The finding whose details are shown. */
  readonly opened: string | undefined;
  /** What has changed since the review's cells were read, and how much of that before the check under way. */
  readonly changes: readonly Area[];
  readonly changesBefore: number;
  readonly autoCheck: AutoCheck;
  /** The headers of which one can be mapped by hand. */
  readonly choices: MappingChoices | undefined;
  /** Findings are marked in the sheets. */
  readonly isMarked: boolean;
  readonly scores: PreparedScores | undefined;
  readonly scoreView: ScoreView;
  readonly history: HistoryState;
  readonly report: ReportState;
  readonly written: Written | undefined;
  readonly failure: Failure | undefined;
}

export function firstPaneState({
  language,
  isAutoCheckOn,
}: {
  readonly language: Language;
  readonly isAutoCheckOn: boolean;
}): PaneState {
  return {
    language,
    tab: "check",
    screen: LIST,
    doing: undefined,
    head: "unread",
    review: undefined,
    severity: undefined,
    current: undefined,
    opened: undefined,
    changes: [],
    changesBefore: 0,
    autoCheck: { isOn: isAutoCheckOn, isWatching: undefined },
    choices: undefined,
    isMarked: false,
    scores: undefined,
    scoreView: FIRST_SCORE_VIEW,
    history: NO_HISTORY,
    report: NO_REPORT,
    written: undefined,
    failure: undefined,
  };
}
