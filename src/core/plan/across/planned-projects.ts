import { canBeOneProject } from "./can-be-one-project";
import { CROWD, nearSpellings } from "./near-spellings";
import { perPlan } from "../per-plan";
import type { Plan } from "../plan";
import type { PlannedMention } from "./all-mentions";
import { projectSpellings, type PlannedRow, type ProjectSpelling } from "./project-spellings";

/** A project with everything that is said of it. */
export interface PlannedProject {
  /** The official one first: a project table's rather than a mention's, else the commonest. */
  readonly spellings: readonly ProjectSpelling[];
  readonly rows: readonly PlannedRow[];
  readonly mentions: readonly PlannedMention[];
  /** The plan names it in several places. */
  readonly isShared: boolean;
}

/**
 * The projects of the plan. Nearly the same names are one project where a KR drifts from the project tables, where
 * two KRs do, and where a summary drifts from its details; what stands side by side is never one.
 */
export const plannedProjects = perPlan((plan: Plan): readonly PlannedProject[] => {
  const { all } = projectSpellings(plan);
  const groupOf = new Map<ProjectSpelling, readonly ProjectSpelling[]>();
  const groupWith = (spelling: ProjectSpelling) => groupOf.get(spelling) ?? [spelling];
  for (const { one, other, likeness } of nearSpellings(all)) {
    const ones = groupWith(one);
    const others = groupWith(other);
    if (ones === others || ones.length + others.length >= CROWD) continue;
    if (!ones.every((a) => others.every((b) => canBeOneProject(a, b, likeness)))) continue;
    const joined = [...ones, ...others];
    for (const spelling of joined) groupOf.set(spelling, joined);
  }
  const told = new Set<readonly ProjectSpelling[]>();
  const projects: PlannedProject[] = [];
  for (const spelling of all) {
    const group = groupOf.get(spelling);
    if (!group) projects.push(spelling);
    else if (!told.has(group)) projects.push(asProject(group));
    if (group) told.add(group);
  }
  return projects;
});

/** Those that the plan names in several places: few of a large plan, and all that can contradict one another. */
export const sharedProjects = perPlan((plan: Plan): readonly PlannedProject[] =>
  plannedProjects(plan).filter(({ isShared }) => isShared),
);

function asProject(group: readonly ProjectSpelling[]): PlannedProject {
  const inOrder = (one: { readonly order: number }, other: { readonly order: number }) =>
    one.order - other.order;
  return {
    spellings: [...group].sort(
      (one, other) => other.rows.length - one.rows.length || other.mentions.length - one.mentions.length,
    ),
    rows: group.flatMap(({ rows }) => rows).sort(inOrder),
    mentions: group.flatMap(({ mentions }) => mentions).sort(inOrder),
    isShared: true,
  };
}
