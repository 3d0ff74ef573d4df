import { valueOf, type Reading } from "../../grid/reading";
import { mergedInto } from "../../plan/across/has-lost-name";
import { listGaps, type ListGaps } from "../../plan/across/list-gaps";
import { matchScoringRows } from "../../plan/across/match-scoring-rows";
import { namelessIndicators } from "../../plan/across/nameless-indicators";
import { namelessProjects } from "../../plan/across/nameless-projects";
import { satangOf } from "../../plan/budget";
import type { Name } from "../../plan/name";
import type { Plan } from "../../plan/plan";
import type { ProjectRow } from "../../plan/projects";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const nameMissing = defineRule({
  code: "name-missing",
  severity: "error",
  summary: "Every row with a number or figures of its own names its indicator or project",
  check(plan) {
    const { part1, evaluated, potential, scored } = namelessIndicators(plan);
    const isNamedTwice = evaluated.length + potential.length + scored.length > 0;
    const elsewhere: ReadonlyMap<Name, Name> = isNamedTwice ? namesElsewhere(plan) : new Map();
    const indicator = (name: Name, no: string, ...said: readonly Said[]): Found<"name-missing"> => {
      const likely = elsewhere.get(name);
      const facts = { no, says: firstOf(...said), amount: undefined, likely: likely?.value };
      return withMerge(plan, name, {
        at: name.at,
        facts: { of: "indicator", ...facts },
        related: likely ? [likely.at] : [],
      });
    };
    const project = (row: ProjectRow) => withMerge(plan, row.name, projectWithout(row));
    return [
      ...inList(listGaps(plan), indicator),
      ...part1.map(({ name, targets }) => indicator(name, "", ...targets)),
      ...[...namelessProjects(plan).values()].flatMap((rows) => rows.map(project)),
      ...evaluated.map(({ no, name, target, unit }) => indicator(name, no.text, target, unit)),
      ...potential.map(({ no, name }) => indicator(name, no)),
      ...scored.map(({ no, name, target, actual }) => indicator(name, no, target, actual?.reading)),
    ];
  },
});

/** A list of which nothing but numbers was left is one matter, not one for every row. */
function inList(
  { nameless, isCleared }: ListGaps,
  indicator: (name: Name, no: string) => Found<"name-missing">,
): readonly Found<"name-missing">[] {
  const found = nameless.map(({ no, name }) => indicator(name, no.text));
  const [first, ...others] = found;
  if (!first || others.length === 0 || !isCleared) return found;
  const facts = { ...first.facts, also: others.length };
  return [{ ...first, facts, related: others.map(({ at }) => at) }];
}

/** A name that covers the rows below it hides theirs. */
function withMerge(plan: Plan, name: Name, found: Found<"name-missing">): Found<"name-missing"> {
  const above = mergedInto(plan, name);
  if (!above) return found;
  return { ...found, facts: { ...found.facts, merged: true }, related: [above, ...(found.related ?? [])] };
}

type Said = Reading<unknown> | undefined;

/** The scoring sheet and part 4 name the same indicators. */
function namesElsewhere(plan: Plan): ReadonlyMap<Name, Name> {
  const names = new Map<Name, Name>();
  for (const [row, indicator] of matchScoringRows(plan).planned) {
    const isRowNameless = row.name.value === "";
    if (isRowNameless === (indicator.name.value === "")) continue;
    if (isRowNameless) names.set(row.name, indicator.name);
    else names.set(indicator.name, row.name);
  }
  return names;
}

function projectWithout({ no, name, budget, unit }: ProjectRow): Found<"name-missing"> {
  const money = valueOf(budget);
  const amount = satangOf(money);
  const says = amount === undefined ? firstOf(money?.kind === "not-stated" ? unit : budget, unit) : "";
  return { at: name.at, facts: { of: "project", no: no.text, says, amount, likely: undefined } };
}

function firstOf(...said: readonly Said[]): string {
  return said.find((reading) => reading && reading.state !== "blank")?.text ?? "";
}
