import { valueOf } from "../../grid/reading";
import { satangOf, type Satang } from "../budget";
import { firstMentions } from "./first-mentions";
import type { Plan } from "../plan";
import type { ProjectRow, ProjectTable } from "../projects";

/** A plan in a few numbers. Money is in satang. */
export interface PlanFigures {
  /** The evaluated KRs: 1.1, 1.2 and those under neither heading. */
  readonly keyResults: number;
  readonly agenda: number;
  readonly function: number;
  readonly potential: number;
  /** Distinct projects of the summary tables, or of the detail tables where there is no summary. */
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
  const projects = firstMentions(countedRows(plan).map((row) => ({ key: row.name.key, budget: row.budget })));
  return {
    keyResults: plan.evaluations.reduce((count, { rows }) => count + rows.length, 0),
    agenda: agenda.length,
    function: evaluated("1.2").length,
    potential: plan.potential?.rows.length ?? 0,
    projects: projects.length,
    budget: sum(projects),
    mentions: {
      every: sum(mentions),
      withoutMarkedRepeats: sum(mentions.filter(({ repeated }) => !repeated)),
      once: sum(firstMentions(mentions.filter(namesMoney))),
    },
  };
}

/** Summaries that name no money at all (part 1 of the 2568 plan) only point at other offices' projects. */
function countedRows(plan: Plan): readonly ProjectRow[] {
  const ofKind = (kind: ProjectTable["kind"]) => plan.projectTables.filter((table) => table.kind === kind);
  const summaries = ofKind("summary");
  const funded = summaries.filter(({ rows }) => rows.some(namesMoney));
  const counted = [funded, summaries, ofKind("detail")].find((tables) => tables.length > 0) ?? [];
  return counted.flatMap(({ rows }) => rows);
}

interface Budgeted {
  readonly budget: ProjectRow["budget"] | undefined;
}

function namesMoney({ budget }: Budgeted): boolean {
  return satangOf(valueOf(budget)) !== undefined;
}

function sum(projects: readonly Budgeted[]): Satang {
  return projects.reduce((total, { budget }) => total + (satangOf(valueOf(budget)) ?? 0), 0);
}
