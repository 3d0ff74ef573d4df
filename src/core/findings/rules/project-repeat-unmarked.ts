import { valueOf } from "../../grid/reading";
import { satangOf } from "../../plan/budget";
import type { ProjectMention } from "../../plan/key-results";
import { sharedProjects, type PlannedProject } from "../../plan/across/planned-projects";
import { defineRule } from "../define-rule";
import type { Fix, Found } from "../finding";

export const projectRepeatUnmarked = defineRule({
  code: "project-repeat-unmarked",
  severity: "warning",
  summary: "A project with money that was named before is marked (โครงการซ้ำ)",
  check: (plan) => sharedProjects(plan).flatMap(unmarkedRepeats),
});

const NONE: readonly never[] = [];

function unmarkedRepeats({ mentions }: PlannedProject): readonly Found<"project-repeat-unmarked">[] {
  const funded = mentions.filter(({ mention }) => !mention.repeated && amountOf(mention) > 0);
  const [first, ...again] = funded;
  if (!first) return NONE;
  return again.map(({ mention }) => ({
    at: mention.at,
    facts: { project: mention.value, amount: amountOf(mention) },
    related: [first.mention.at],
    fix: addMark(mention),
  }));
}

function amountOf({ budget }: ProjectMention): number {
  return satangOf(valueOf(budget)) ?? 0;
}

function addMark({ end }: ProjectMention): Fix {
  const value = `${end.cellText.slice(0, end.offset)} (โครงการซ้ำ)${end.cellText.slice(end.offset)}`;
  return { writes: [{ at: end.at, becomes: { value } }] };
}
