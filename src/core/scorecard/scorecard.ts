import type { CellRef } from "../grid/cell-ref";
import type { Component } from "../plan/component";
import type { ScoringRow } from "../plan/scoring";
import type { PlannedIndicator } from "../plan/across/planned-indicators";
import type { Actual, Target } from "../plan/target";
import type { AchievementUnit } from "./achievement-unit";
import type { Assumption } from "./assumption";
import type { Criterion, Method, Scheme } from "./scheme";
import type { Weighed, WeightPool } from "./weigh-indicators";

/** What the plan earned. Points are unrounded. */
export interface Scorecard {
  readonly scheme: Scheme;
  readonly rows: readonly ScoredRow[];
  readonly performance: Points;
  readonly potential: Points;
  readonly total: Points;
  readonly assumptions: readonly Assumption[];
}

/** `weight` is what the scheme gives; `value` is null while an actual is missing, the score being a range. */
export interface Points {
  readonly weight: number;
  /** Missing actuals counted as nothing, and as full achievement. */
  readonly min: number;
  readonly max: number;
  readonly value: number | null;
  /** What the weights make up, where that is not `weight`: the points are out of it. */
  readonly outOf?: number;
}

export interface ScoredRow {
  /** That of `listIndicators`: the same in the next reading. */
  readonly key: string;
  readonly component: Component;
  readonly no: string;
  readonly code: string | undefined;
  readonly name: string;
  readonly target: Target | undefined;
  readonly targetFrom: "sheet" | "plan" | "assumed" | undefined;
  readonly actual: Actual | undefined;
  readonly method: Method;
  /** The rules it is scored by, with where each comes from. */
  readonly criterion: Criterion;
  /** Points; `pool` is set where the weight is a share of what others leave. */
  readonly weight: number;
  readonly weightFrom: Weighed["from"];
  readonly pool: WeightPool;
  /** 0 to 1; null while the actual is missing or cannot be measured. */
  readonly achievement: number | null;
  readonly score: number | null;
  /** What actual, target and weight give, whatever was typed over it. */
  readonly computed: number | null;
  /** What the achievement cell holds: a fraction, or 0 to 100. */
  readonly unit: AchievementUnit;
  /** What a user typed, or calculated by a formula of their own, in the achievement (0 to 1) and score cells. */
  readonly typed: { readonly achievement: number | undefined; readonly score: number | undefined };
  readonly cells: RowCells;
  /** The scoring sheet's row; undefined where there is none yet. */
  readonly row: ScoringRow | undefined;
  /** The plan's indicator; undefined where the scoring sheet's row is about none. */
  readonly planned: PlannedIndicator | undefined;
}

/** The cells a score comes from; undefined where there is no such cell. */
export interface RowCells {
  readonly name: CellRef;
  readonly target: CellRef | undefined;
  readonly weight: CellRef | undefined;
  readonly actual: CellRef | undefined;
  readonly achievement: CellRef | undefined;
  readonly score: CellRef | undefined;
}
