import type { CellRef } from "../grid/cell-ref";
import type { Located } from "../grid/located";
import type { Reading } from "../grid/reading";
import type { Component } from "./component";
import type { Name } from "./name";
import type { Period } from "./tables/match-period";
import type { Actual, CellScale, Target } from "./target";

export interface ScoringSheet {
  readonly rows: readonly ScoringRow[];
  /** Subtotals of components and the grand total. */
  readonly sums: readonly ScoringSum[];
  /** Subtotals of what else the rows are divided into: strategies, departments. */
  readonly parts: readonly ScoringPart[];
  /** Whether it is divided in another way than by components: strategies, departments, numbers up to 3.1. */
  readonly isInParts: boolean;
  /** The points that its headings give to components. */
  readonly stated: ReadonlyMap<Component, Located<number>>;
  /** The tables with scores out of 5; left out where there are none. */
  readonly outOfFive?: readonly OutOfFive[];
  /** Where scores are carried over a page (ยอดยกไป): no sum of rows is to reach over them. Left out where there are none. */
  readonly carried?: readonly CellRef[];
  /** The first header cells of tables that have rows, but no column for their scores. */
  readonly scoreless: readonly CellRef[];
}

/**
 * Where a table's scores out of 5 are headed, which are its achievements, and its weighted scores that are no points.
 * `rating` is undefined where the levels 1 to 5 beside them say what they are.
 */
export interface OutOfFive {
  readonly rating: CellRef | undefined;
  readonly score: CellRef | undefined;
}

/** A cell of the scoring sheet that can be typed or calculated. */
export interface Slot<T> {
  readonly at: CellRef;
  readonly reading: Reading<T>;
  readonly formula?: string;
  /** Excel's number format code; General is undefined. */
  readonly format?: string;
}

export type ActualSlot = Slot<Actual> & { readonly scale: CellScale };

/** What had been reached when so many months of the fiscal year were over. */
export interface PeriodActual {
  readonly period: Period;
  /** Its header calls it a quarter. */
  readonly isQuarter?: true;
  readonly actual: ActualSlot;
}

export interface ScoringRow {
  readonly component: Component | undefined;
  readonly no: string;
  readonly code: Reading<string>;
  readonly name: Name;
  readonly target: Reading<Target>;
  readonly targetScale: CellScale;
  /** Slots are undefined where the table has no such column. */
  readonly weight: (Slot<number> & { readonly isText?: true }) | undefined;
  /** The actual in force; where there are columns of periods only, the latest that is filled. */
  readonly actual: ActualSlot | undefined;
  /** The actuals of parts of the year, the earliest first; empty where the table has no such columns. */
  readonly periods: readonly PeriodActual[];
  /** The number as it stands: 0.95, 95 or, `outOf` 5, 4.75. `isPercent`: text that says it is 95 of 100. */
  readonly achievement: (Slot<number> & { readonly isPercent: boolean; readonly outOf?: 5 }) | undefined;
  readonly score: Slot<number> | undefined;
  /** Left out where the table has no columns of levels. */
  readonly levels?: PrintedLevels | undefined;
  /** That it is not evaluated, and where it says so (ยกเลิก, ขอยกเว้น): it earns nothing, and has no share of the points. */
  readonly exempt?: Exempt | undefined;
}

/** Why a row is not scored: what it says instead; `isStep` where it is only a step of the indicator above it. */
export type Exempt = Located<string> & { readonly isStep?: true };

/** What earns level 1 to 5. */
export type PrintedLevels = readonly [
  Reading<Target>,
  Reading<Target>,
  Reading<Target>,
  Reading<Target>,
  Reading<Target>,
];

export interface ScoringSum {
  readonly component: Component | "total";
  readonly at: CellRef;
  readonly weight: Slot<number> | undefined;
  readonly score: Slot<number> | undefined;
}

/** A subtotal of a part that is no component. */
export interface ScoringPart {
  readonly label: string;
  /** The rows of its sheet from the first to the last that it adds up; undefined where it cannot be told which. */
  readonly of: { readonly first: number; readonly last: number } | undefined;
  readonly at: CellRef;
  readonly weight: Slot<number> | undefined;
  readonly score: Slot<number> | undefined;
}
