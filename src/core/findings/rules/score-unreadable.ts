import { evaluatedRows } from "../../plan/across/evaluated-rows";
import { readTarget } from "../../plan/cells/read-target";
import type { ScoringRow, Slot } from "../../plan/scoring";
import { defineRule } from "../define-rule";
import type { FindingFacts, Fix } from "../finding";
import { scoredPlan } from "../scored-plan";

interface Text {
  readonly row: ScoringRow;
  readonly slot: Slot<number>;
  readonly column: "achievement" | "score";
  /** The number that a score says as text. */
  readonly number: number | undefined;
}

export const scoreUnreadable = defineRule({
  code: "score-unreadable",
  severity: "warning",
  summary: "What is typed as an achievement or a score is a number",
  check(plan) {
    const texts = evaluatedRows(plan).flatMap(textIn);
    if (texts.length === 0) return [];
    const earned = new Map(scoredPlan(plan).rows.map(({ row, score }) => [row, score]));
    const alike = new Map<string, Text[]>();
    for (const text of texts) {
      const key = `${text.column} ${text.number !== undefined} ${(earned.get(text.row) ?? null) === null}`;
      const before = alike.get(key);
      if (before) before.push(text);
      else alike.set(key, [text]);
    }
    return [...alike.values()].flatMap((all) => {
      const [first, ...others] = all;
      if (!first) return [];
      const { row, slot, column, number } = first;
      const outOf = column === "achievement" ? row.achievement?.outOf : undefined;
      const isScored = (earned.get(row) ?? null) !== null;
      const facts: FindingFacts["score-unreadable"] = {
        indicator: row.name.value,
        column,
        text: slot.reading.text,
        ...(outOf && { outOf }),
        isNumeral: number !== undefined,
        isScored,
        also: others.length,
      };
      const related = others.map(({ slot }) => slot.at);
      return [{ at: slot.at, facts, related, ...(number !== undefined && { fix: asNumbers(all) }) }];
    });
  },
});

/** A word in place of a score that nothing was reached for yet (รอผล) is no fault; a number is. */
function textIn(row: ScoringRow): readonly Text[] {
  const { actual, achievement, score } = row;
  const column = isText(achievement) ? "achievement" : "score";
  const slot = column === "achievement" ? achievement : score;
  if (!isText(slot)) return [];
  const number = column === "score" ? numberIn(slot.reading.text) : undefined;
  if (number === undefined && actual?.reading.state === "blank") return [];
  return [{ row, slot, column, number }];
}

function isText(slot: Slot<number> | undefined): slot is Slot<number> {
  return slot?.reading.state === "unreadable" && slot.formula === undefined;
}

/** "35", "๓๕" and "8.5 คะแนน". */
function numberIn(text: string): number | undefined {
  const said = readTarget(text.replace(/ ?คะแนน$/, ""));
  return typeof said === "object" && said.kind === "number" && !said.bound ? said.value : undefined;
}

function asNumbers(texts: readonly Text[]): Fix {
  return {
    writes: texts.flatMap(({ slot, number }) =>
      number === undefined ? [] : [{ at: slot.at, becomes: { value: number, format: "0.00" } }],
    ),
  };
}
