import type { ScoringRow, Slot } from "../../plan/scoring";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const scoreUnreadable = defineRule({
  code: "score-unreadable",
  severity: "warning",
  summary: "What is typed as an achievement or a score is a number",
  check({ scoring }) {
    const [first, ...others] = (scoring?.rows ?? []).flatMap(textIn);
    if (!first) return [];
    const facts = { ...first.facts, also: others.length };
    return [{ at: first.at, facts, related: others.map(({ at }) => at) }];
  },
});

function textIn({ name, actual, achievement, score }: ScoringRow): readonly Found<"score-unreadable">[] {
  if (actual && actual.reading.state === "blank") return [];
  const column = isText(achievement) ? "achievement" : "score";
  const slot = column === "achievement" ? achievement : score;
  if (!isText(slot)) return [];
  return [{ at: slot.at, facts: { indicator: name.value, column, text: slot.reading.text, also: 0 } }];
}

function isText(slot: Slot<number> | undefined): slot is Slot<number> {
  return slot?.reading.state === "unreadable" && slot.formula === undefined;
}
