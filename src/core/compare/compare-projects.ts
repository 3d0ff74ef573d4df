import type { CellRef } from "../grid/cell-ref";
import type { Satang } from "../plan/budget";
import { plannedProjects, type PlannedProject } from "../plan/across/planned-projects";
import { statedBudget } from "../plan/across/stated-budget";
import type { Plan } from "../plan/plan";
import { aChange, type Change } from "./change";
import { pairYears, type Named } from "./pair-years";
import { yearlessKey } from "./yearless-key";

/** A project of one year's plan. */
export interface YearProject {
  readonly name: string;
  readonly key: string;
  readonly at: CellRef;
  /** The first amount that is stated for it; ไม่ใช้งบประมาณ is 0, undefined where none is stated. */
  readonly budget: Satang | undefined;
  readonly budgetAt: CellRef;
}

/** A project in the two years; one of them is undefined where it is new or gone. */
export interface ComparedProject {
  readonly last: YearProject | undefined;
  readonly current: YearProject | undefined;
  readonly changes: readonly Change[];
}

/** This year's projects in the plan's order, then those that are gone. */
export function compareProjects(last: Plan, current: Plan): readonly ComparedProject[] {
  const before = projectsOf(last);
  const now = projectsOf(current);
  const pairs = pairYears(before, now);
  const kept = new Set(pairs.values());
  return [
    ...now.map((entry): ComparedProject => {
      const was = pairs.get(entry);
      const { name, budget, at } = entry.project;
      const changes = was
        ? changesOf(was, entry)
        : [aChange("project-added", { name, budget }, undefined, at)];
      return { last: was?.project, current: entry.project, changes };
    }),
    ...before
      .filter((entry) => !kept.has(entry))
      .map(({ project }): ComparedProject => {
        const { name, budget, at } = project;
        return {
          last: project,
          current: undefined,
          changes: [aChange("project-dropped", { name, budget }, at, undefined)],
        };
      }),
  ];
}

interface Entry extends Named {
  readonly project: YearProject;
}

function projectsOf(plan: Plan): readonly Entry[] {
  return plannedProjects(plan).flatMap((planned) => {
    const project = yearProject(planned);
    if (!project) return [];
    const keyWithoutYear = yearlessKey(project.key, plan.fiscalYear?.value);
    return [{ project, code: undefined, key: project.key, yearlessKey: keyWithoutYear }];
  });
}

function yearProject({ spellings, rows, mentions }: PlannedProject): YearProject | undefined {
  const [spelling] = spellings;
  const places = [
    ...rows.map(({ row }) => ({ at: row.name.at, budget: row.budget })),
    ...mentions.map(({ mention }) => ({ at: mention.at, budget: mention.budget })),
  ];
  const place = places.find(({ budget }) => statedBudget(budget) !== undefined) ?? places[0];
  if (!spelling || !place) return undefined;
  const { at, budget } = place;
  return {
    name: spelling.name.value,
    key: spelling.name.key,
    at: places[0]?.at ?? at,
    budget: statedBudget(budget),
    budgetAt: budget?.at ?? at,
  };
}

function changesOf(was: Entry, is: Entry): readonly Change[] {
  const { project: last } = was;
  const { project: current } = is;
  const { name, budget } = current;
  const changes: Change[] = [];
  // A name that goes with the year is the same name.
  if (was.key !== is.key && was.yearlessKey !== is.yearlessKey)
    changes.push(aChange("project-renamed", { was: last.name, name }, last.at, current.at));
  if (last.budget !== budget) {
    const facts = { name, was: last.budget, budget, percent: percentOf(last.budget, budget) };
    changes.push(aChange("project-budget-changed", facts, last.budgetAt, current.budgetAt));
  }
  return changes;
}

/** The change in percent of last year's amount. */
function percentOf(last: Satang | undefined, current: Satang | undefined): number | undefined {
  return last === undefined || last === 0 || current === undefined
    ? undefined
    : ((current - last) / last) * 100;
}
