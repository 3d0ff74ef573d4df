import type { EvaluationTable } from "../../plan/key-results";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const responsibilityMissing = defineRule({
  code: "responsibility-missing",
  severity: "warning",
  summary: "Every evaluated KR says who is responsible, and which unit",
  check: ({ evaluations }) =>
    evaluations.flatMap((table) => [...missingIn(table, "responsibility"), ...missingIn(table, "unit")]),
});

function missingIn(
  { hasColumn, rows }: EvaluationTable,
  column: "responsibility" | "unit",
): readonly Found<"responsibility-missing">[] {
  if (!hasColumn[column]) return [];
  let named = 0;
  const missing: Found<"responsibility-missing">[] = [];
  for (const row of rows) {
    if (row.name.value === "") continue;
    named++;
    const { state, at } = row[column];
    if (state === "blank") missing.push({ at, facts: { keyResult: row.name.value, column, also: 0 } });
  }
  const [first, ...others] = missing;
  if (!first || others.length === 0 || missing.length < named) return missing;
  return [
    { at: first.at, facts: { ...first.facts, also: others.length }, related: others.map(({ at }) => at) },
  ];
}
