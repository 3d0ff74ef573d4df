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

/** How one indicator is scored. */
export interface Criterion {
  readonly method: Method;
  /** The method is only guessed from the indicator's name. */
  readonly guessed: boolean;
  /** Points, where the plan or the criteria give them. */
  readonly weight: number | undefined;
}

/** The rules of the score, as data. Weights are in points. */
export interface Scheme {
  /** Component 1, Performance Base. */
  readonly performance: number;
  /** Component 2, Potential Base. */
  readonly potential: number;
  /** What 1.1 Agenda Base and 1.2 Function Base get of component 1; undefined where it is not split. */
  readonly split: { readonly agenda: number; readonly function: number } | undefined;
  /** The highest achievement that counts. */
  readonly cap: number;
  /** The level of an actual that does not reach the first threshold. */
  readonly belowFirstLevel: 0 | 1;
  /** By the key of `listIndicators`. */
  readonly criteria: ReadonlyMap<string, Criterion>;
}
