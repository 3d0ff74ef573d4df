import type { CellRef } from "../grid/cell-ref";
import type { Located } from "../grid/located";
import type { CriteriaSheet } from "./criteria-rows";
import type { EvaluationTable, ListedKeyResult, ObjectiveKeyResult, YearlyTargets } from "./key-results";
import type {
  LostName,
  MisunderstoodTable,
  OddTitle,
  OtherScoring,
  OtherYear,
  PartedTarget,
  PassedPeriodColumn,
  UnusableMapping,
} from "./misread";
import type { PartHeader } from "./part";
import type { PotentialTable } from "./potential";
import type { ProjectTable } from "./projects";
import type { ScoringSheet } from "./scoring";

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
  /** Blank cells in which rows of any table should name their indicator or project. */
  readonly nameless: readonly LostName[];
  /** Where tables of its parts begin, those with nothing below their header included, in the workbook's order. */
  readonly headers: readonly PartHeader[];
  /** Tables that look like a plan's but could not be placed. */
  readonly misunderstood: readonly MisunderstoodTable[];
  /** Columns of the scoring sheet about parts of the year that are not read. */
  readonly passedPeriods: readonly PassedPeriodColumn[];
  /** Where targets stand in several columns and none says that it is the whole. */
  readonly partedTargets: readonly PartedTarget[];
  /** Where the workbook holds other years' plans, which are not read. */
  readonly otherYears: readonly OtherYear[];
  /** Sheets that score the same indicators again, or another evaluation, and are not read. */
  readonly otherScoring: readonly OtherScoring[];
  /** Where sheets begin that score the same components and count as one evaluation. */
  readonly joinedScoring: readonly CellRef[];
  /** Titles of another year above tables that are read. */
  readonly oddTitles: readonly OddTitle[];
  /** What the user said by hand of tables (การอ่านตาราง) and cannot be used. */
  readonly unusableMappings: readonly UnusableMapping[];
  /** The user's own rules of the score, where there is a sheet for them. */
  readonly criteria: CriteriaSheet | undefined;
}
