import type { Role } from "./headers";
import type { Context, TableKind } from "./raw-table";

/** Columns that only what judges KRs has. */
const OF_EVALUATION: readonly Role[] = ["code", "responsibility", "weight", "actual", "achievement", "score"];

/** Which of the plan's tables has these columns, from left to right; undefined for a table that is none of them. */
export function tableKind(
  roles: ReadonlySet<Role>,
  hasYears: boolean,
  context: Context,
): Exclude<TableKind, "misunderstood"> | undefined {
  const has = (...wanted: Role[]) => wanted.every((role) => roles.has(role));
  const hasAny = (...wanted: Role[]) => wanted.some((role) => roles.has(role));

  const inEvaluation = context.section === 4 || context.component !== undefined;
  const inPart4 = context.section === undefined || inEvaluation;
  const hasTarget = hasYears || has("target");
  const [about] = [...roles].filter(
    (role) => role === "project" || role === "indicator" || role === "objective",
  );
  // Of a project too one may say what it is for and how its success is told.
  const isOfProjects =
    about === "project" &&
    has("budget") &&
    !hasAny(...OF_EVALUATION) &&
    !inEvaluation &&
    (!inPart4 || has("objective"));
  if (has("indicator") && !isOfProjects) {
    const scores = hasAny("score", "achievement", "actual");
    const evaluates = hasTarget && hasAny("responsibility", "project");
    if (scores) return evaluates && context.component !== "2" ? "evaluation-and-scoring" : "scoring";
    const judges =
      (inPart4 && hasAny("responsibility", "weight")) || (inEvaluation && hasAny("code", "project", "unit"));
    if (hasYears && !judges) return "yearly-targets";
    if (hasAny("objective", "host", "support")) return "objectives";
    // Parts 1 to 3 may state KRs with their targets too, without evaluating them.
    if (hasTarget && !inPart4 && !has("responsibility")) return "objectives";
    // What an indicator of component 2 costs is never said.
    const isOfKeyResults = hasTarget || has("responsibility") || has("project", "budget");
    if (isOfKeyResults && context.component !== "2") return "evaluation";
    if (hasAny("project", "budget", "unit", "weight")) return "potential";
    return hasAny("no", "code") ? "listed" : undefined;
  }
  if (has("project")) {
    if (has("programme")) return "routine";
    return hasAny("budget", "unit", "policy") ? "projects" : undefined;
  }
  return undefined;
}

/** The roles of a table's columns, from left to right. */
export function rolesOf(columns: Readonly<Partial<Record<Role, number>>>): Set<Role> {
  const placed = Object.entries(columns).sort(([, one], [, other]) => one - other);
  return new Set(placed.map(([role]) => role as Role));
}
