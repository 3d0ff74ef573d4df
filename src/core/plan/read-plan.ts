import type { CellRef } from "../grid/cell-ref";
import type { Snapshot } from "../grid/snapshot";
import { budgetsOfYear } from "./sections/budgets-of-year";
import { columnsOfYear } from "./sections/columns-of-year";
import { findMisunderstood } from "./sections/find-misunderstood";
import { findOddTitles } from "./sections/find-odd-titles";
import { findPartedTargets } from "./sections/find-parted-targets";
import { findPassedPeriods } from "./sections/find-passed-periods";
import { leaveOutOtherScoring } from "./sections/leave-out-other-scoring";
import { leaveOutOtherYears } from "./sections/leave-out-other-years";
import type { Plan } from "./plan";
import { readCriteria } from "./sections/read-criteria";
import { readEvaluations } from "./sections/read-evaluation";
import { readFiscalYear } from "./sections/read-fiscal-year";
import { readHeaders } from "./sections/read-headers";
import { readListed } from "./sections/read-listed";
import { readNameless } from "./sections/read-nameless";
import { readObjectives, readYearlyTargets } from "./sections/read-objectives";
import { readPotential } from "./sections/read-potential";
import { readProjectTables } from "./sections/read-project-tables";
import { readScoring } from "./sections/read-scoring";
import { tellListApart } from "./sections/tell-list-apart";
import { findMappedHeaders } from "./tables/find-mapped-headers";
import { findTables } from "./tables/find-tables";

/** Understands the plan that a workbook holds, in whatever sheets, rows and columns it stands. */
export function readPlan(snapshot: Snapshot): Plan {
  const { headers, unusable } = findMappedHeaders(snapshot);
  const isMapped = ({ sheet, row }: CellRef) => headers.get(sheet)?.has(row) ?? false;
  const ofYear = leaveOutOtherYears(findTables(snapshot, headers), snapshot);
  const { otherYears, year, ...found } = tellListApart(ofYear, isMapped);
  const fiscalYear = year ?? readFiscalYear(found);
  const one = leaveOutOtherScoring(found.tables);
  const tables = one.tables.map((table) =>
    columnsOfYear(budgetsOfYear(table, fiscalYear?.value), fiscalYear?.value),
  );
  return {
    fiscalYear,
    listed: readListed(found),
    objectives: readObjectives(tables),
    yearlyTargets: readYearlyTargets(tables),
    projectTables: readProjectTables(tables),
    evaluations: readEvaluations(tables),
    potential: readPotential(tables),
    scoring: readScoring(tables),
    nameless: readNameless(tables),
    headers: readHeaders(tables),
    misunderstood: findMisunderstood(tables),
    passedPeriods: findPassedPeriods(tables),
    partedTargets: findPartedTargets(tables, fiscalYear?.value),
    otherYears,
    otherScoring: one.otherScoring,
    joinedScoring: one.joinedScoring,
    oddTitles: findOddTitles(found, fiscalYear?.value),
    unusableMappings: unusable,
    criteria: readCriteria(snapshot, fiscalYear?.value),
  };
}
