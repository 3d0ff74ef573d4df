import { nearNames, nearNamesBetween } from "../text/near-names";
import { perPlan } from "./per-plan";
import type { Plan } from "./plan";
import { canBeOneProject } from "./can-be-one-project";
import {
  projectSpellings,
  type PlannedMention,
  type PlannedRow,
  type ProjectSpelling,
} from "./project-spellings";

/** A project with everything that is said of it. */
export interface PlannedProject {
  /** The official one first: a project table's rather than a mention's, else the commonest. */
  readonly spellings: readonly ProjectSpelling[];
  readonly rows: readonly PlannedRow[];
  readonly mentions: readonly PlannedMention[];
}

interface Pair {
  readonly one: ProjectSpelling;
  readonly other: ProjectSpelling;
  readonly likeness: number;
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
    if (ones === others || !ones.every((a) => others.every((b) => canBeOneProject(a, b, likeness)))) continue;
    const joined = [...ones, ...others];
    for (const spelling of joined) groupOf.set(spelling, joined);
  }
  const told = new Set<readonly ProjectSpelling[]>();
  const projects: PlannedProject[] = [];
  for (const spelling of all) {
    const group = groupOf.get(spelling);
    if (!group) projects.push({ spellings: [spelling], rows: spelling.rows, mentions: spelling.mentions });
    else if (!told.has(group)) projects.push(asProject(group));
    if (group) told.add(group);
  }
  return projects;
});

/** The pairs worth asking about, likest first. */
function nearSpellings(all: readonly ProjectSpelling[]): readonly Pair[] {
  const planned = all.filter(({ rows }) => rows.length > 0);
  const onlyMentioned = all.filter(({ rows }) => rows.length === 0);
  const onlyIn = (kind: "detail" | "summary") =>
    planned.filter(({ rows }) => rows.every(({ table }) => table.kind === kind));
  return [
    ...pairsBetween(onlyIn("detail"), onlyIn("summary")),
    ...pairsBetween(onlyMentioned, planned),
    ...pairsAmong(onlyMentioned),
  ].sort((a, b) => b.likeness - a.likeness);
}

const nameOf = ({ name }: ProjectSpelling): string => name;

function pairsBetween(left: readonly ProjectSpelling[], right: readonly ProjectSpelling[]): readonly Pair[] {
  if (left.length === 0 || right.length === 0) return [];
  return nearNamesBetween(left.map(nameOf), right.map(nameOf)).flatMap(({ one, other, likeness }) =>
    asPair(left[one], right[other], likeness),
  );
}

function pairsAmong(spellings: readonly ProjectSpelling[]): readonly Pair[] {
  return nearNames(spellings.map(nameOf)).flatMap(({ one, other, likeness }) =>
    asPair(spellings[one], spellings[other], likeness),
  );
}

function asPair(
  one: ProjectSpelling | undefined,
  other: ProjectSpelling | undefined,
  likeness: number,
): Pair[] {
  return one && other ? [{ one, other, likeness }] : [];
}

function asProject(group: readonly ProjectSpelling[]): PlannedProject {
  const inOrder = (one: { readonly order: number }, other: { readonly order: number }) =>
    one.order - other.order;
  return {
    spellings: [...group].sort(
      (one, other) => other.rows.length - one.rows.length || other.mentions.length - one.mentions.length,
    ),
    rows: group.flatMap(({ rows }) => rows).sort(inOrder),
    mentions: group.flatMap(({ mentions }) => mentions).sort(inOrder),
  };
}
