import type { MissingReason } from "../scorecard/why-missing";
import type { TriedFault } from "../scorecard/read-tried";
import type { Criterion, Method, Origin } from "../scorecard/scheme";
import type { ScoredRow } from "../scorecard/scorecard";
import type { Target } from "../plan/target";

/** What the task pane says around scores. Counts are whole numbers; points and percents come formatted. */
export interface ScoreWords {
  /** "68.88 of 70". */
  readonly pointsOf: (points: string, full: string) => string;
  /** The name of a bar or gauge: what it is about, and its numbers. */
  readonly about: (name: string, points: string) => string;
  readonly stale: { readonly waits: string; readonly asks: string };
  readonly missing: {
    readonly open: string;
    readonly reasons: Readonly<Record<MissingReason, string>>;
  };
  readonly more: (rest: number) => string;
  /** Of a plan in which nothing can be scored. */
  readonly noIndicators: string;
  readonly rows: {
    readonly title: string;
    readonly order: string;
    readonly byPlan: string;
    readonly byGain: string;
    readonly nothingToGain: string;
    readonly achieved: (percent: string) => string;
    readonly canGain: (points: string) => string;
    readonly count: (indicators: number) => string;
  };
  readonly details: {
    readonly target: string;
    readonly understood: (target: string) => string;
    /** Of a target that does not stand in the scoring sheet. */
    readonly targetFrom: Readonly<Record<Exclude<NonNullable<ScoredRow["targetFrom"]>, "sheet">, string>>;
    readonly noTarget: string;
    readonly actual: string;
    readonly noActual: string;
    readonly method: string;
    readonly guessed: string;
    readonly methodFrom: Readonly<Record<Origin, string>>;
    readonly weight: string;
    readonly points: (points: string) => string;
    readonly weightFrom: Readonly<Record<Exclude<ScoredRow["weightFrom"], "shared">, string>>;
    readonly shared: (points: string, sharers: number) => string;
    readonly achievement: string;
    readonly score: string;
    readonly noScore: string;
    /** Of an indicator that is exempt. */
    readonly notScored: string;
    /** A number that a user typed where a formula would stand. */
    readonly typed: string;
    readonly formula: string;
    readonly noFormula: string;
    readonly lost: string;
  };
  readonly target: (target: Target) => string;
  readonly method: (method: Method, rules: Pick<Criterion, "cap" | "belowFirstLevel">) => string;
  readonly drift: {
    readonly title: string;
    readonly explained: string;
    readonly groups: Readonly<Record<"outdated" | "unfilled" | "overwritten", string>>;
    readonly overwrittenExplained: string;
    readonly refresh: (cells: number) => string;
    readonly restore: (cells: number) => string;
  };
  readonly whatIf: {
    readonly open: string;
    readonly title: string;
    readonly explained: string;
    readonly noCells: string;
    readonly now: string;
    readonly then: string;
    readonly actualOf: (indicator: string) => string;
    readonly nowIs: (actual: string) => string;
    readonly faults: Readonly<Record<TriedFault, string>>;
    /** Why a value is tried but not written, or moves nothing. */
    readonly isFormula: string;
    readonly isTyped: string;
    readonly use: (values: number) => string;
    readonly clear: string;
    readonly using: (values: number) => string;
    readonly notUse: string;
  };
  readonly assumption: {
    readonly changedAt: string;
    /** What the criteria sheet is for, beside its button. */
    readonly criteriaExplained: string;
  };
  /** The criteria sheet. Counts are rows and cells. */
  readonly criteria: {
    readonly make: string;
    readonly refresh: string;
    readonly open: string;
    readonly title: string;
    readonly explained: string;
    readonly willAdd: (sheet: string, rows: number) => string;
    readonly willWrite: (cells: number) => string;
    readonly cells: string;
    readonly nothing: string;
    readonly apply: string;
  };
  readonly options: { readonly label: string; readonly auto: string };
}
