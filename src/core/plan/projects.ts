import type { Area } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";
import type { Located } from "../grid/located";
import type { Reading } from "../grid/reading";
import type { Budget, Satang } from "./budget";
import type { ProjectCount } from "./cells/read-project-count";
import type { Name } from "./name";

export interface ProjectTable {
  /** `detail` under a KR or code; `summary` with the section's total; `routine` is part 3's. */
  readonly kind: "detail" | "summary" | "routine";
  readonly section: 1 | 2 | 3 | undefined;
  /** The ด้านที่ under which the table stands. */
  readonly dimension: Located<number> | undefined;
  readonly at: CellRef;
  readonly hasColumn: Readonly<Record<"no" | "code" | "budget" | "unit" | "policy", boolean>>;
  readonly rows: readonly ProjectRow[];
  /** Rows that only say what the project above them is made of, its money included: 1.1 and 1.2 under 1. */
  readonly parts: readonly ProjectRow[];
  /** The rows that those break down, with their parts. */
  readonly brokenDown: ReadonlyMap<ProjectRow, readonly ProjectRow[]>;
  /** Rows whose budget is blank because the rows that break them down have it, with those: rows like any other. */
  readonly wholes: ReadonlyMap<ProjectRow, readonly ProjectRow[]>;
  /** The total of all rows; undefined where each of several is of its own part alone. */
  readonly total: ProjectTotal | undefined;
  /** Totals of parts of the table. */
  readonly subtotals: readonly ProjectTotal[];
  readonly closing: ClosingSentence | undefined;
  /** The tables above that this one goes on from, each with a header and perhaps a total of its own. */
  readonly groups: readonly ProjectTable[];
  /** Baht per unit of the budget column: 1, 1,000 (พันบาท) or 1,000,000 (ล้านบาท). */
  readonly scale: number;
}

export interface ProjectRow {
  readonly no: Reading<number>;
  /** รหัส OKR. */
  readonly code: Reading<string>;
  /** Without number and (โครงการซ้ำ). */
  readonly name: Name;
  /** The name's cell as typed; undefined where a formula gives it. */
  readonly cellText: string | undefined;
  /** Marked "(โครงการซ้ำ)", behind the name or the budget. */
  readonly repeated: boolean;
  readonly budget: Reading<Budget>;
  /** How the budget stands in the cell: sums skip text. undefined where the cell holds no amount. */
  readonly stored: "number" | "text" | undefined;
  readonly budgetParts: BudgetParts | undefined;
  readonly unit: Reading<string>;
  readonly policy: Reading<readonly PolicyCode[]>;
}

/** What the columns of sources, or of parts of the year, say in a row that has a column for the whole, too. */
export interface BudgetParts {
  readonly satang: Satang;
  /** The cells that state it, in their order. */
  readonly at: readonly CellRef[];
  /** Whether a formula can add them up. */
  readonly areNumbers: boolean;
}

/** A policy code: digits "054", and as written "P054". `wellFormed` is an optional P and three digits. */
export interface PolicyCode {
  readonly digits: string;
  readonly text: string;
  readonly wellFormed: boolean;
}

export interface ProjectTotal {
  readonly at: CellRef;
  readonly budget: Reading<Budget>;
  readonly stored: "number" | "text" | "formula" | undefined;
  /** What a SUM in the total adds up; undefined where the total is no plain SUM. */
  readonly sums: readonly Area[] | undefined;
  readonly formula: string | undefined;
  /** Baht per unit of the column: 1, 1,000 (พันบาท) or 1,000,000 (ล้านบาท). */
  readonly scale: number;
  readonly budgetParts: BudgetParts | undefined;
  /** "จำนวน 2 โครงการ". */
  readonly count: (Located<number> & ProjectCount) | undefined;
}

/** "รวมจำนวน...8...โครงการ/กิจกรรม จำนวนเงินทั้งสิ้น.....23,219,000....บาท" */
export interface ClosingSentence {
  readonly at: CellRef;
  readonly count: number | undefined;
  /** As in `ProjectCount`. */
  readonly activities?: number | undefined;
  readonly amount: Reading<Budget>;
}
