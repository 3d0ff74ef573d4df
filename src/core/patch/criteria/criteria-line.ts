import type { CellRef } from "../../grid/cell-ref";
import type { CriteriaColumn } from "../../kept/criteria-sheet";
import type { Component } from "../../plan/component";
import type { Indicator } from "../../scorecard/list-indicators";
import type { Criterion, Origin } from "../../scorecard/scheme";

/** A row of the criteria sheet: a component, or one of its indicators. */
export interface CriteriaLine {
  readonly component: Component;
  /** undefined: the row is about the component itself. */
  readonly indicator: Indicator | undefined;
  /** Buddhist; undefined in a sheet for all years. */
  readonly year: number | undefined;
  /** What its weight cell holds: points, or null for a share of what is left. */
  readonly weight: number | null;
  /** What holds without the criteria sheet, and where it comes from. */
  readonly usual: {
    readonly weight: number | undefined;
    readonly weightFrom: Origin;
    readonly criterion: Criterion | undefined;
  };
}

/** A row as it will stand, with where its formula for the weight is. */
export type PlacedLine = CriteriaLine & { readonly inForce: CellRef };

/** Where the formulas of a year's rows find each other; rows count from zero. */
export interface CriteriaPlaces {
  readonly columns: ReadonlyMap<CriteriaColumn, number>;
  readonly wholes: ReadonlyMap<Component, number>;
}
