import type { CellRef } from "../grid/cell-ref";
import type { Located } from "../grid/located";
import type { Reading } from "../grid/reading";
import type { Budget, Satang } from "./budget";
import type { Name } from "./name";
import type { Target } from "./target";

export interface ListedKeyResult {
  readonly no: Reading<number>;
  readonly name: Name;
}

/** A KR of the objective table. Code and name stand in one cell: "OKR 7402 : …". */
export interface ObjectiveKeyResult {
  readonly dimension: Located<number> | undefined;
  readonly code: Reading<string>;
  readonly name: Name;
  readonly target: Reading<Target>;
  readonly host: Reading<string>;
  readonly support: Reading<string>;
}

export interface YearlyTargets {
  readonly dimension: Located<number> | undefined;
  readonly code: Reading<string>;
  readonly name: Name;
  /** By year column, oldest first; `year` is Buddhist. */
  readonly targets: readonly { readonly year: number; readonly target: Reading<Target> }[];
}

export interface EvaluationTable {
  /** 1.1 Agenda Base, 1.2 Function Base, undefined under neither heading. */
  readonly component: "1.1" | "1.2" | undefined;
  /** The first header row's first cell. */
  readonly at: CellRef;
  /** "(จำนวน 8 KRs)". */
  readonly statedCount: Located<number> | undefined;
  /** "(… อย่างน้อยจำนวน 8 KRs)". */
  readonly statedMinimum: Located<number> | undefined;
  /** "กำหนดคะแนนร้อยละ 70", of component 1. */
  readonly statedWeight: Located<number> | undefined;
  readonly hasColumn: Readonly<
    Record<"no" | "code" | "target" | "responsibility" | "projects" | "unit", boolean>
  >;
  readonly rows: readonly KeyResult[];
  /** The total of a budget column, where the table has one and all its budgets can be read. */
  readonly budgetTotal: BudgetTotal | undefined;
}

/** A total below the budgets that stand beside the projects of KRs. */
export interface BudgetTotal {
  readonly at: CellRef;
  readonly budget: Reading<Budget>;
  /** What the rows add up to, without those of projects marked (โครงการซ้ำ). */
  readonly summed: Satang;
  /** All that it may be: marked rows may count or not, a project that several KRs name once or each time. */
  readonly accepted: readonly Satang[];
  /** The cells with money. */
  readonly rows: readonly CellRef[];
}

export interface KeyResult {
  /** Of a heading ด้านที่ within the evaluation. */
  readonly dimension: Located<number> | undefined;
  readonly no: Reading<number>;
  /** Four digits; agencies' own KRs have none. */
  readonly code: Reading<string>;
  readonly name: Name;
  /** As all readings of a row that is read on demand: the same in every way, but not always the same object. */
  readonly target: Reading<Target>;
  /** "H : สนพ. สนอ. R : ทุกหน่วยงาน". */
  readonly responsibility: Reading<Responsibility>;
  readonly projects: readonly ProjectMention[];
  /** The project cell, whether or not it names any. */
  readonly projectsAt: CellRef;
  readonly unit: Reading<string>;
  /** Where the evaluation table has a weight column itself. */
  readonly weight: Reading<number> | undefined;
}

export interface Responsibility {
  /** Short names behind H. */
  readonly hosts: readonly string[];
  /** Short names behind R. */
  readonly responsible: readonly string[];
}

/** A project's name in a KR's project cell, and what stands behind it. */
export interface ProjectMention extends Name {
  /** undefined where no amount or no-budget phrase is given in brackets. */
  readonly budget: Reading<Budget> | undefined;
  /** Marked "(โครงการซ้ำ)". */
  readonly repeated: boolean;
  /** Where a fix would add the mark: behind `offset` characters of the cell's original text. */
  readonly end: { readonly at: CellRef; readonly cellText: string; readonly offset: number };
}
