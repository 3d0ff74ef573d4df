import { perPlan } from "../per-plan";
import type { KeyResult, ProjectMention } from "../key-results";
import type { Plan } from "../plan";
import { plannedProjects } from "./planned-projects";
import { byComponent } from "./project-spellings";

export interface LostMentions {
  /** KRs that name no project, the evaluation read 1.1 before 1.2. */
  readonly projectless: readonly KeyResult[];
  /** Mentions marked (โครงการซ้ำ) that are the first of their project, behind a KR that may have lost it. */
  readonly explained: ReadonlySet<ProjectMention>;
}

/** Where a KR's project cell was cleared, what later KRs repeat of it seems to be named nowhere before. */
export const lostMentions = perPlan((plan: Plan): LostMentions => {
  const evaluations = [...plan.evaluations].sort(byComponent);
  const projectless = evaluations.flatMap(({ hasColumn, rows }) =>
    hasColumn.projects
      ? rows
          .filter(({ name, projects }) => projects.length === 0 && name.value !== "")
          // A cell merged over several KRs names its projects for all of them.
          .filter(({ name, projectsAt }) => projectsAt.row === name.at.row)
      : [],
  );
  const [first] = projectless;
  if (!first) return { projectless, explained: new Set() };
  const order = new Map<KeyResult, number>();
  for (const { rows } of evaluations) {
    for (const row of rows) order.set(row, order.size);
  }
  const isBehind = (row: KeyResult) => (order.get(row) ?? 0) > (order.get(first) ?? 0);
  const explained = plannedProjects(plan).flatMap(({ mentions: [mentioned] }) =>
    mentioned?.mention.repeated && isBehind(mentioned.keyResult) ? [mentioned.mention] : [],
  );
  return { projectless, explained: new Set(explained) };
});
