import type { CellRef } from "../../grid/cell-ref";
import { sharedProjects, type PlannedProject } from "../../plan/across/planned-projects";
import type { ProjectSpelling } from "../../plan/across/project-spellings";
import { differingWords } from "../../text/differing-words";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";
import { replaceName } from "../replace-name";

interface WrittenName {
  readonly name: string;
  readonly at: CellRef;
  /** Where the name ends, as far as its cell is known. */
  readonly end: { readonly at: CellRef; readonly cellText: string; readonly offset: number } | undefined;
}

export const projectNameVaries = defineRule({
  code: "project-name-varies",
  severity: "info",
  summary: "A project is called the same everywhere",
  check: (plan) =>
    sharedProjects(plan)
      .filter(({ spellings }) => spellings.length > 1)
      .flatMap(checkProject),
});

function checkProject({ spellings }: PlannedProject): readonly Found<"project-name-varies">[] {
  const [official, ...others] = spellings;
  if (!official) return [];
  const elsewhere = official.name.value;
  const related = writtenNames(official).map(({ at }) => at);
  return others.flatMap(writtenNames).map(({ name: here, at, end }) => {
    const words = differingWords(here, elsewhere);
    const fix = end && replaceName(end, here, elsewhere, words);
    return { at, facts: { here, elsewhere, ...words }, related, ...(fix && { fix }) };
  });
}

function writtenNames({ rows, mentions }: ProjectSpelling): readonly WrittenName[] {
  return [
    ...rows.map(({ row: { name, cellText } }) => ({
      name: name.value,
      at: name.at,
      end: cellText === undefined ? undefined : { at: name.at, cellText, offset: cellText.length },
    })),
    ...mentions.map(({ mention: { value: name, at, end } }) => ({ name, at, end })),
  ];
}
