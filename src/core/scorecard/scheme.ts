import type { CellRef } from "../grid/cell-ref";
import type { Component } from "../plan/component";
import type { PartPoints } from "./part-points";

/**
 * How an achievement is worked out, from 0 to 1. Source: domain rules of the annual evaluation.
 * - `ratio`: actual ÷ target
 * - `lower`: less is better: 1 up to the target, then target ÷ actual
 * - `levels`: the actuals that earn level 1 to 5, rising or falling, linear between; achievement = level ÷ 5
 * - `milestone`: done or not
 */
export type Method =
  | { readonly kind: "ratio" }
  | { readonly kind: "lower" }
  | { readonly kind: "levels"; readonly thresholds: Thresholds }
  | { readonly kind: "milestone" };

/** In the target's unit. */
export type Thresholds = readonly [number, number, number, number, number];

/** Printed in the plan, set by the user, or fixed by neither. */
export type Origin = "plan" | "user" | "assumed";

/** Where a rule comes from; `at` is its cell in the criteria sheet, undefined where it has none. */
export interface Source {
  readonly from: Origin;
  readonly at: CellRef | undefined;
}

/** How one indicator is scored. */
export interface Criterion {
  readonly method: Method;
  /** The method is only guessed from the indicator's name. */
  readonly guessed: boolean;
  /** Points, where the plan or the criteria give them; the others share what is left. */
  readonly weight: number | undefined;
  /** The highest achievement that counts: 1 is full; only of a `ratio` is it another. */
  readonly cap: number;
  /** The level of an actual that does not reach the first threshold. */
  readonly belowFirstLevel: 0 | 1;
  readonly sources: { readonly weight: Source; readonly method: Source };
  /** Where the thresholds of its levels stand: in the criteria sheet, or in the scoring sheet. */
  readonly thresholdCells: ThresholdCells | undefined;
  /** Its other cells in the criteria sheet; undefined where it has no row there. */
  readonly cells: CriterionCells | undefined;
}

export type ThresholdCells = readonly [CellRef, CellRef, CellRef, CellRef, CellRef];

/** `inForce` holds a formula that says which weight is in force; the others what the user typed. */
export interface CriterionCells {
  readonly inForce: CellRef;
  readonly below: CellRef;
  readonly cap: CellRef;
}

/** The rules of the score, as data. Weights are in points. */
export interface Scheme {
  /** Buddhist: that of days without a year; undefined where the plan states none. */
  readonly fiscalYear: number | undefined;
  /** Component 1, Performance Base. */
  readonly performance: number;
  /** Component 2, Potential Base. */
  readonly potential: number;
  /** No component is named: component 1 is the whole score, and there is no other. */
  readonly isUndivided: boolean;
  /** Nothing says what points the rows have together. */
  readonly isGuess: boolean;
  /** What 1.1 Agenda Base and 1.2 Function Base get of component 1; undefined where it is not split. */
  readonly split: { readonly agenda: number; readonly function: number } | undefined;
  /** What the scoring sheet's own parts are given, greater ones first: a blank weight in one shares its points. */
  readonly parts: readonly PartPoints[];
  readonly sources: {
    readonly performance: Source;
    readonly potential: Source;
    readonly agenda: Source;
    readonly function: Source;
  };
  /** The criteria sheet's formulas that say which points of a component are in force. */
  readonly inForce: ReadonlyMap<Component, CellRef>;
  /** By the key of `listIndicators`. */
  readonly criteria: ReadonlyMap<string, Criterion>;
}
