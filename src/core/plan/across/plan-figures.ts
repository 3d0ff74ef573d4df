import { valueOf } from "../../grid/reading";
import { satangOf, type Satang } from "../budget";
import { firstMentions } from "./first-mentions";
import type { Plan } from "../plan";
import { namelessProjects } from "./nameless-projects";
import { headingsOfProjects, partsOfWholes } from "./parts-of-wholes";
import type { ProjectRow, ProjectTable } from "../projects";
import { statedBudget } from "./stated-budget";

/** A plan in a few numbers. Money is in satang. */
export interface PlanFigures {
  /** The evaluated KRs: 1.1, 1.2 and those under neither heading. */
  readonly keyResults: number;
  readonly agenda: number;
  readonly function: number;
  readonly potential: number;
  /** The indicators of the scoring sheet. */
  readonly scored: number;
  /**
   * Distinct projects of the summary tables, or of a section's detail tables where its summary is blank or missing; of
   * the KRs where the plan has no table of projects. Rows that hold the money of the project that they break down are
   * none.
   */
  readonly projects: number;
  readonly budget: Satang;
  /** The amounts named in 1.1. */
  readonly mentions: {
    readonly every: Satang;
    /** Without those marked (โครงการซ้ำ). */
    readonly withoutMarkedRepeats: Satang;
    /** Each project once, marked or not: the first amount that stands behind its name. */
    readonly once: Satang;
  };
}

export function planFigures(plan: Plan): PlanFigures {
  const evaluated = (component: "1.1" | "1.2") =>
    plan.evaluations.filter((table) => table.component === component).flatMap(({ rows }) => rows);
  const agenda = evaluated("1.1");
  const mentions = agenda.flatMap(({ projects }) => projects);
  const projects = countedProjects(plan);
  return {
    keyResults: plan.evaluations.reduce((count, { rows }) => count + rows.length, 0),
    agenda: agenda.length,
    function: evaluated("1.2").length,
    potential: plan.potential?.rows.length ?? 0,
    scored: plan.scoring?.rows.length ?? 0,
    projects: projects.filter(({ isPart }) => !isPart).length,
    budget: sum(projects),
    mentions: {
      every: sum(mentions),
      withoutMarkedRepeats: sum(mentions.filter(({ repeated }) => !repeated)),
      once: sum(firstMentions(mentions.filter(namesMoney))),
    },
  };
}

/** Each project once; rows that have lost their name are projects, too. */
function countedProjects(plan: Plan): readonly Budgeted[] {
  const tables = countedTables(plan);
  if (tables.length === 0) return mentionedProjects(plan);
  const parts = new Set(tables.flatMap((table) => [...partsOfWholes(table)]));
  const headings = new Set(tables.flatMap((table) => [...headingsOfProjects(table)]));
  const named = tables.flatMap(({ rows }) =>
    rows.filter((row) => row.name.value !== "" && !parts.has(row) && !headings.has(row)),
  );
  const nameless = tables.flatMap((table) => namelessProjects(plan).get(table) ?? []);
  return [
    ...firstMentions(named.map(({ name, budget }) => ({ key: name.key, budget }))),
    ...nameless,
    ...[...parts].map(({ budget }) => ({ budget, isPart: true })),
  ];
}

/** Without a table of projects those that the evaluated KRs name, with the first amount said of each. */
function mentionedProjects({ evaluations }: Plan): readonly Budgeted[] {
  const mentions = evaluations.flatMap(({ rows }) => rows.flatMap(({ projects }) => projects));
  const amounts = new Map(firstMentions(mentions.filter(namesMoney)).map((one) => [one.key, one]));
  return firstMentions(mentions).map((one) => amounts.get(one.key) ?? one);
}

/**
 * The summary of each section, or its details while the summary is still blank. Sections that name no money at all
 * (part 1 of the 2568 plan) only point at other offices' projects.
 */
function countedTables({ projectTables }: Plan): readonly ProjectTable[] {
  const filled = projectTables.filter(({ kind, rows }) => kind !== "routine" && rows.length > 0);
  const sections = [...new Set(filled.map(({ section }) => section))].map((section) => {
    const own = filled.filter((table) => table.section === section);
    const summaries = own.filter(({ kind }) => kind === "summary");
    return summaries.length > 0 ? summaries : own;
  });
  const funded = sections.filter((tables) => tables.some(({ rows }) => rows.some(namesMoney)));
  return (funded.length > 0 ? funded : sections).flat();
}

interface Budgeted {
  readonly budget: ProjectRow["budget"] | undefined;
  readonly isPart?: boolean;
}

function namesMoney({ budget }: Budgeted): boolean {
  return satangOf(valueOf(budget)) !== undefined;
}

function sum(projects: readonly Budgeted[]): Satang {
  return projects.reduce((total, { budget }) => total + (statedBudget(budget) ?? 0), 0);
}
