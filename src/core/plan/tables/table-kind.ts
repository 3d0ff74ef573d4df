import type { Role } from "./headers";
import type { Context, TableKind } from "./raw-table";

/** Which of the plan's tables has these columns; undefined for a table that is none of them. */
export function tableKind(
  roles: ReadonlySet<Role>,
  hasYears: boolean,
  context: Context,
): Exclude<TableKind, "misunderstood"> | undefined {
  const has = (...wanted: Role[]) => wanted.every((role) => roles.has(role));
  const hasAny = (...wanted: Role[]) => wanted.some((role) => roles.has(role));

  if (has("indicator")) {
    const scores = hasAny("score", "achievement", "actual");
    const evaluates = has("target") && hasAny("responsibility", "project");
    if (scores) return evaluates && context.component !== "2" ? "evaluation-and-scoring" : "scoring";
    if (hasYears) return "yearly-targets";
    if (hasAny("objective", "host", "support")) return "objectives";
    const inPart4 = context.section === undefined || context.section === 4 || context.component !== undefined;
    // Parts 1 to 3 may state KRs with their targets too, without evaluating them.
    if (has("target") && !inPart4 && !has("responsibility")) return "objectives";
    if (hasAny("target", "responsibility") && context.component !== "2") return "evaluation";
    if (hasAny("project", "budget", "unit", "weight")) return "potential";
    return hasAny("no", "code") ? "listed" : undefined;
  }
  if (has("project")) {
    if (has("programme")) return "routine";
    return hasAny("budget", "unit", "policy") ? "projects" : undefined;
  }
  return undefined;
}
