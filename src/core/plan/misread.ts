import type { CellRef } from "../grid/cell-ref";
import type { TargetParts } from "./tables/target-parts";
import type { PassedPeriod } from "./tables/read-periods";

/** Tables of one sheet that belong to another year's plan. */
export interface OtherYear {
  /** What states the year, or the first table. */
  readonly at: CellRef;
  /** Buddhist; of a sheet that states none, the year of the sheets in front of it. */
  readonly year: number;
  /** The sheet holds tables of the plan that is read, too. */
  readonly isPartOfSheet: boolean;
}

/** A sheet whose scores are not read. */
export interface OtherScoring {
  readonly at: CellRef;
  /** The sheet that is read instead. */
  readonly read: string;
  /** It has the same indicators; else it is an evaluation of its own. */
  readonly isCopy: boolean;
}

/** A title that states another year than the plan's, above a table that is read. */
export interface OddTitle {
  readonly at: CellRef;
  /** Buddhist. */
  readonly year: number;
}

/** What a table may be missing without being another one. */
export type HiddenRole = "actual" | "budget" | "target" | "weight";

export interface MisunderstoodTable {
  readonly at: CellRef;
  /** Headers that were placed, and those that were not, with the nearest known header. */
  readonly understood: readonly string[];
  readonly unknown: readonly {
    readonly at: CellRef;
    readonly text: string;
    readonly nearest: string | undefined;
    /** The table is placed, but has no column for these: they may stand here. */
    readonly mayBe?: HiddenRole;
  }[];
}

/** A blank cell in which a row should name its indicator or project. */
export interface LostName {
  readonly at: CellRef;
  /** The cell is merged with this one above, which names another row. */
  readonly mergedInto?: CellRef;
  /** What was left in the cell: "-", or the number in front of the name; undefined where a formula gives it. */
  readonly left: string | undefined;
}

export interface PassedPeriodColumn {
  readonly at: CellRef;
  /** Its header. */
  readonly text: string;
  readonly reason: PassedPeriod["reason"];
}

/** Targets that stand in several columns, of which one is read. */
export interface PartedTarget {
  /** The header of the column that is read. */
  readonly at: CellRef;
  readonly read: string;
  /** The headers of all. */
  readonly headers: readonly string[];
  /** As in `TargetParts`; `years`: the latest of several, where nothing says which year the plan is of. */
  readonly reason: NonNullable<TargetParts["reason"]> | "years";
}

/**
 * Why what the user said by hand cannot be used:
 * - `sheet-unknown`, `row-unknown`, `column-unknown`: not there; `meaning-unknown`, `part-unknown`: no such word
 * - `column-twice`, `meaning-twice`: said before of the same table; `part-differs`: said otherwise before
 * - `meaning-missing`: the part cannot be read without these columns
 * - `header-gone`: no row holds these headers any more
 */
export type MappingFault =
  | "sheet-unknown"
  | "row-unknown"
  | "column-unknown"
  | "meaning-unknown"
  | "part-unknown"
  | "column-twice"
  | "meaning-twice"
  | "part-differs"
  | "meaning-missing"
  | "header-gone";

export interface UnusableMapping {
  readonly at: CellRef;
  readonly fault: MappingFault;
  /** What stands there, or what is missing. */
  readonly text: string;
}
