import { valueOf, type Reading } from "../../grid/reading";
import { findLostName } from "../../plan/across/lost-name";
import { krListGaps, type KrListGaps } from "../../plan/across/kr-list-gaps";
import { namelessIndicators } from "../../plan/across/nameless-indicators";
import { namelessProjects } from "../../plan/across/nameless-projects";
import { namesElsewhere, type NameElsewhere } from "../../plan/across/names-elsewhere";
import { satangOf } from "../../plan/budget";
import type { Name } from "../../plan/name";
import type { Plan } from "../../plan/plan";
import type { ProjectRow } from "../../plan/projects";
import { readIndicatorText } from "../../plan/cells/read-indicator-text";
import { cleanText, isDash } from "../../plan/tables/cell-text";
import { defineRule } from "../define-rule";
import type { Fix, Found } from "../finding";

const NONE_ELSEWHERE: ReadonlyMap<Name, NameElsewhere> = new Map();

export const nameMissing = defineRule({
  code: "name-missing",
  severity: "error",
  summary: "Every row with a number or figures of its own names its indicator or project",
  check(plan) {
    const { part1, evaluated, potential, scored } = namelessIndicators(plan);
    const elsewhere = plan.nameless.length > 0 ? namesElsewhere(plan) : NONE_ELSEWHERE;
    const indicator = (name: Name, no: string, ...said: readonly Said[]): Found<"name-missing"> => {
      const likely = elsewhere.get(name);
      const facts = { no, says: firstOf(...said), amount: undefined, likely: likely?.name.value };
      const fix = likely?.isCertain ? nameFix(plan, name, no, likely.name) : undefined;
      return tellMerge(plan, name, {
        at: name.at,
        facts: { of: "indicator", ...facts },
        related: likely ? [likely.name.at] : [],
        ...(fix && { fix }),
      });
    };
    const project = (row: ProjectRow) => tellMerge(plan, row.name, tellProject(row));
    return [
      ...tellList(krListGaps(plan), indicator),
      ...part1.map(({ name, targets }) => indicator(name, "", ...targets)),
      ...[...namelessProjects(plan).values()].flatMap((rows) => rows.map(project)),
      ...evaluated.map(({ no, name, target, unit }) => indicator(name, no.text, target, unit)),
      ...potential.map(({ no, name }) => indicator(name, no)),
      ...scored.map(({ no, name, target, actual }) => indicator(name, no, target, actual?.reading)),
    ];
  },
});

/** A list of which nothing but numbers was left is one matter, not one for every row. */
function tellList(
  { nameless, isCleared }: KrListGaps,
  indicator: (name: Name, no: string) => Found<"name-missing">,
): readonly Found<"name-missing">[] {
  const found = nameless.map(({ no, name }) => indicator(name, no.text));
  const [first, ...others] = found;
  if (!first || others.length === 0 || !isCleared) return found;
  const facts = { ...first.facts, also: others.length };
  return [{ ...first, facts, related: others.map(({ at }) => at) }];
}

/** A name that covers the rows below it hides theirs. */
function tellMerge(plan: Plan, name: Name, found: Found<"name-missing">): Found<"name-missing"> {
  const above = findLostName(plan, name)?.mergedInto;
  if (!above) return found;
  return { ...found, facts: { ...found.facts, merged: true }, related: [above, ...(found.related ?? [])] };
}

type Said = Reading<unknown> | undefined;

/** Into a cell that holds nothing else. Component 2 may have its numbers in front of the names: they went with them. */
function nameFix(plan: Plan, name: Name, no: string, known: Name): Fix | undefined {
  const lost = findLostName(plan, name);
  if (!lost || lost.mergedInto || !isBlankOrDash(lost.left)) return undefined;
  const value = isNumbered(plan, name) ? `${no} ${known.value}` : known.value;
  return { writes: [{ at: name.at, becomes: { value } }] };
}

function isBlankOrDash(left: string | undefined): boolean {
  return left !== undefined && (left === "" || isDash(left));
}

function isNumbered({ potential }: Plan, name: Name): boolean {
  const rows = potential?.rows ?? [];
  return (
    rows.some((row) => row.name === name) &&
    rows.some(({ cellText }) => readIndicatorText(cleanText(cellText)).no !== undefined)
  );
}

function tellProject({ no, name, budget, unit }: ProjectRow): Found<"name-missing"> {
  const money = valueOf(budget);
  const amount = satangOf(money);
  const says = amount === undefined ? firstOf(money?.kind === "not-stated" ? unit : budget, unit) : "";
  return { at: name.at, facts: { of: "project", no: no.text, says, amount, likely: undefined } };
}

function firstOf(...said: readonly Said[]): string {
  return said.find((reading) => reading && reading.state !== "blank")?.text ?? "";
}
