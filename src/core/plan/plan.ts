import type { Area } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";
import type { Located } from "../grid/located";
import type { Reading } from "../grid/reading";
import type { Budget } from "./budget";
import type { MethodKind } from "./criteria";
import type { Period } from "./tables/match-period";
import type { PassedPeriod } from "./tables/read-periods";
import type { Actual, CellScale, Target } from "./target";

/**
 * What the plan worksheets say, every value with its cell. Source of the parts: the annual operation
 * plan (แผนปฏิบัติราชการประจำปี) of an office of the Bangkok Metropolitan Administration, B.E. 2568.
 */
export interface Plan {
  /** Buddhist year, e.g. 2568. */
  readonly fiscalYear: Located<number> | undefined;
  /** The list ตัวชี้วัดผลหลัก (KR) in front of the plan. */
  readonly listed: readonly ListedKeyResult[];
  /** Part 1: objective, KR, target, lead and supporting agency. */
  readonly objectives: readonly ObjectiveKeyResult[];
  /** Part 1: targets by year. */
  readonly yearlyTargets: readonly YearlyTargets[];
  /** Parts 1 to 3: project tables, details and summaries, in the workbook's order. */
  readonly projectTables: readonly ProjectTable[];
  /** Part 4, component 1: the evaluated KRs, a table for 1.1, for 1.2 and for rows under neither heading. */
  readonly evaluations: readonly EvaluationTable[];
  /** Part 4, component 2. */
  readonly potential: PotentialTable | undefined;
  /** The scoring sheet (แบบให้คะแนน), however many tables it is split into. */
  readonly scoring: ScoringSheet | undefined;
  /** Where tables of its parts begin, those with nothing below their header included, in the workbook's order. */
  readonly headers: readonly PartHeader[];
  /** Tables that look like a plan's but could not be placed. */
  readonly misunderstood: readonly MisunderstoodTable[];
  /** Columns of the scoring sheet about parts of the year that are not read. */
  readonly passedPeriods: readonly PassedPeriodColumn[];
  /** Where the workbook holds other years' plans, which are not read. */
  readonly otherYears: readonly OtherYear[];
  /** What the user said by hand of tables (การอ่านตาราง) and cannot be used. */
  readonly unusableMappings: readonly UnusableMapping[];
  /** The user's own rules of the score, where there is a sheet for them. */
  readonly criteria: CriteriaSheet | undefined;
}

/** The parts of a plan that the reader looks for. */
export type PlanPart =
  "key-result-list" | "part-1" | "part-2" | "part-3" | "evaluation" | "potential" | "scoring";

export interface PartHeader {
  readonly part: PlanPart;
  readonly at: CellRef;
}

/** A name as written on one line, with its `nameKey`: rules compare names many times. */
export interface Name extends Located<string> {
  readonly key: string;
}

export type Component = "1" | "1.1" | "1.2" | "2";

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
}

export interface KeyResult {
  readonly no: Reading<number>;
  /** Four digits; agencies' own KRs have none. */
  readonly code: Reading<string>;
  readonly name: Name;
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

/** A project named in a KR's project cell. */
export interface ProjectMention {
  readonly name: string;
  /** The name's `nameKey`. */
  readonly key: string;
  readonly at: CellRef;
  /** undefined where no amount or no-budget phrase is given in brackets. */
  readonly budget: Reading<Budget> | undefined;
  /** Marked "(โครงการซ้ำ)". */
  readonly repeated: boolean;
  /** Where a fix would add the mark: behind `offset` characters of the cell's original text. */
  readonly end: { readonly at: CellRef; readonly cellText: string; readonly offset: number };
}

export interface ProjectTable {
  /** `detail` under a KR or code; `summary` with the section's total; `routine` is part 3's. */
  readonly kind: "detail" | "summary" | "routine";
  readonly section: 1 | 2 | 3 | undefined;
  /** The ด้านที่ under which the table stands. */
  readonly dimension: Located<number> | undefined;
  readonly at: CellRef;
  readonly hasColumn: Readonly<Record<"no" | "code" | "budget" | "unit" | "policy", boolean>>;
  readonly rows: readonly ProjectRow[];
  readonly total: ProjectTotal | undefined;
  readonly closing: ClosingSentence | undefined;
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
  readonly unit: Reading<string>;
  readonly policy: Reading<readonly PolicyCode[]>;
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
  /** "จำนวน 2 โครงการ". */
  readonly count: Located<number> | undefined;
}

/** "รวมจำนวน...8...โครงการ/กิจกรรม จำนวนเงินทั้งสิ้น.....23,219,000....บาท" */
export interface ClosingSentence {
  readonly at: CellRef;
  readonly count: number | undefined;
  readonly amount: Reading<Budget>;
}

export interface PotentialTable {
  readonly at: CellRef;
  /** "จำนวน 5 ตัวชี้วัด". */
  readonly statedCount: Located<number> | undefined;
  /** "กำหนดค่าน้ำหนักคะแนนร้อยละ 30". */
  readonly statedWeight: Located<number> | undefined;
  readonly rows: readonly PotentialIndicator[];
}

export interface PotentialIndicator {
  /** "2.1". */
  readonly no: string;
  /** Without number, weight and responsible office. */
  readonly name: Name;
  /** The indicator's cell as it stands. */
  readonly cellText: string;
  /** Points, as printed in the indicator's text or in a weight column. */
  readonly weight: Reading<number>;
}

export interface ScoringSheet {
  readonly rows: readonly ScoringRow[];
  /** Subtotals and the grand total. */
  readonly sums: readonly ScoringSum[];
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
  /** The number as it stands: 0.95 or 95. `isPercent`: text that says it is 95 of 100. */
  readonly achievement: (Slot<number> & { readonly isPercent: boolean }) | undefined;
  readonly score: Slot<number> | undefined;
}

export interface ScoringSum {
  readonly component: Component | "total";
  readonly at: CellRef;
  readonly weight: Slot<number> | undefined;
  readonly score: Slot<number> | undefined;
}

/** Tables of one sheet that belong to another year's plan. */
export interface OtherYear {
  /** What states the year, or the first table. */
  readonly at: CellRef;
  /** Buddhist; of a sheet that states none, the year of the sheets in front of it. */
  readonly year: number;
  /** The sheet holds tables of the plan that is read, too. */
  readonly isPartOfSheet: boolean;
}

export interface MisunderstoodTable {
  readonly at: CellRef;
  /** Headers that were placed, and those that were not, with the nearest known header. */
  readonly understood: readonly string[];
  readonly unknown: readonly {
    readonly at: CellRef;
    readonly text: string;
    readonly nearest: string | undefined;
  }[];
}

export interface PassedPeriodColumn {
  readonly at: CellRef;
  /** Its header. */
  readonly text: string;
  readonly reason: PassedPeriod["reason"];
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
