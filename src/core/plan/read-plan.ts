import type { Snapshot } from "../grid/snapshot";
import { findMisunderstood } from "./find-misunderstood";
import type { Plan } from "./plan";
import { readEvaluations } from "./read-evaluation";
import { readFiscalYear } from "./read-fiscal-year";
import { readListed } from "./read-listed";
import { readObjectives, readYearlyTargets } from "./read-objectives";
import { readPotential } from "./read-potential";
import { readProjectTables } from "./read-project-tables";
import { readScoring } from "./read-scoring";
import { findTables } from "./tables/find-tables";

/** Understands the plan that a workbook holds, in whatever sheets, rows and columns it stands. */
export function readPlan(snapshot: Snapshot): Plan {
  const found = findTables(snapshot);
  const { tables } = found;
  return {
    fiscalYear: readFiscalYear(found.lines),
    listed: readListed(found),
    objectives: readObjectives(tables),
    yearlyTargets: readYearlyTargets(tables),
    projectTables: readProjectTables(tables),
    evaluations: readEvaluations(tables),
    potential: readPotential(tables),
    scoring: readScoring(tables),
    misunderstood: findMisunderstood(tables),
  };
}
