import type { CellRef } from "../grid/cell-ref";
import type { Reading } from "../grid/reading";
import type { Component } from "./component";
import type { MethodKind } from "./criteria";
import type { Name } from "./name";

/** What the sheet เกณฑ์การให้คะแนน says for the plan's year, as it stands there. */
export interface CriteriaSheet {
  readonly components: readonly CriteriaRow[];
  readonly indicators: readonly CriteriaIndicator[];
  /** Cells by which a row cannot be placed; the row is left out. */
  readonly unplaced: readonly {
    readonly at: CellRef;
    readonly fault: "year-unknown" | "component-unknown";
    readonly text: string;
  }[];
}

/** A row about a component itself. */
export interface CriteriaRow {
  readonly component: Component;
  /** Buddhist; undefined in a row for all years. */
  readonly year: number | undefined;
  /** Points. */
  readonly weight: Reading<number>;
  /** The formula that says which weight is in force, by the sheet alone. */
  readonly inForce: CellRef;
}

export interface CriteriaIndicator extends CriteriaRow {
  readonly code: string | undefined;
  readonly name: Name;
  readonly method: Reading<MethodKind>;
  /** The actuals that earn level 1 to 5, in the target's unit. */
  readonly thresholds: readonly [
    Reading<number>,
    Reading<number>,
    Reading<number>,
    Reading<number>,
    Reading<number>,
  ];
  /** The level of an actual that does not reach the first threshold. */
  readonly below: Reading<number>;
  /** The highest achievement that counts, in percent. */
  readonly cap: Reading<number>;
  /** The user has typed over the method's origin that it is theirs. */
  readonly isConfirmed: boolean;
}
