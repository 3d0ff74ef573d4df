import type { CellRef } from "../../grid/cell-ref";
import type { Located } from "../../grid/located";
import type { SheetGrid } from "../../grid/snapshot";
import type { Component } from "../component";
import type { BudgetColumn } from "./budget-columns";
import type { HeaderSlip } from "./find-header";
import type { Role } from "./headers";
import type { Parties } from "./parties";
import type { Revisable } from "./revised-columns";
import type { TargetParts } from "./target-parts";
import type { PassedPeriod, PeriodColumn, Periods } from "./read-periods";

/** The headings above a place in a sheet, as far as tables depend on them. */
export interface Context {
  /** The Buddhist year that the sheet's name or the last title states. */
  readonly year: Located<number> | undefined;
  readonly section: 1 | 2 | 3 | 4 | undefined;
  readonly component: Component | undefined;
  /** ด้านที่ 7 */
  readonly dimension: Located<number> | undefined;
  /** "(จำนวน 8 KRs)" */
  readonly statedCount: Located<number> | undefined;
  readonly statedMinimum: Located<number> | undefined;
  /** "จำนวน 5 ตัวชี้วัด" of component 2. */
  readonly statedIndicators: Located<number> | undefined;
  /** "กำหนดค่าน้ำหนักคะแนนร้อยละ 30" of component 1 or 2. */
  readonly statedWeight: Located<number> | undefined;
}

export type TableKind =
  | "evaluation"
  | "scoring"
  | "evaluation-and-scoring"
  | "potential"
  | "objectives"
  | "yearly-targets"
  | "projects"
  | "routine"
  | "listed"
  | "misunderstood";

export function isScoring({ kind }: { readonly kind: TableKind }): boolean {
  return kind === "scoring" || kind === "evaluation-and-scoring";
}

/**
 * A row of a table, a `group` being a heading with a weight or money that the rows below share; `more` are rows below
 * it that carry the rest of its cells (page breaks, merged cells).
 */
export interface RawRow {
  readonly row: number;
  readonly kind: "data" | "total" | "heading" | "group";
  /** The headings above the row, those inside the table included. */
  readonly context: Context;
  more: number[] | undefined;
}

/** A table as found by its header, before its cells are read. */
export interface RawTable {
  readonly kind: TableKind;
  readonly grid: SheetGrid;
  readonly at: CellRef;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** Target columns that carry a year, oldest first. */
  readonly years: readonly { readonly year: number; readonly column: number }[];
  /** The columns of targets and weights before they were changed: they count where those of `columns` say nothing. */
  readonly before: Readonly<Partial<Record<Revisable, number>>>;
  /** The column of the actuals' units, where `columns.measure` is that of the targets alone. */
  readonly measureOfActual: number | undefined;
  /** The columns of targets of which `columns.target` is one. */
  readonly targets: TargetParts | undefined;
  /** The columns of the hosts and the others, of which `columns.responsibility` is the first. */
  readonly parties: Parties | undefined;
  /**
   * Columns with actuals of parts of the year, the earliest first. Where `columns.actual` is one of them, there is no
   * plain column, and the latest that is filled counts.
   */
  readonly periods: readonly PeriodColumn[];
  readonly passed: readonly PassedPeriod[];
  readonly dated: Periods["dated"];
  readonly percents: Periods["percents"];
  /** The columns that may hold the budgets, where `columns.budget` was not named by hand. */
  readonly budgets: readonly BudgetColumn[];
  /** As in `BudgetInForce`: columns that count together where `columns.budget` says nothing. */
  readonly budgetParts: readonly number[];
  /**
   * The columns of a scoring table's scores out of 5: that which stands for the achievements, and that of weighted scores
   * which are no points. Left out where there are none.
   */
  readonly outOfFive?: { readonly rating: number | undefined; readonly score: number | undefined };
  /** Baht per unit of the budget column. */
  readonly scale: number;
  /** The column behind the budgets that says their unit in each row. */
  readonly unitBeside: number | undefined;
  readonly unknown: readonly CellRef[];
  readonly slips: readonly HeaderSlip[];
  readonly context: Context;
  readonly rows: RawRow[];
  /** The data rows that seem to have lost their name. */
  readonly nameless: Set<number>;
  /** For cells that a merged area covers from above, by `cellKey`: the row in which the area's value stands. */
  readonly mergedFrom: ReadonlyMap<number, number>;
  /** From which row to which the rows below are known to lead to another total of the table, or to none. */
  ahead: { readonly from: number; readonly to: number; readonly isTotal: boolean } | undefined;
  /** The closing sentence below the table. */
  closing: CellRef | undefined;
}
