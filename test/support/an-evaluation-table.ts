import type { TestCell, TestRows } from "./a-snapshot";
import { anEvaluation } from "./an-evaluation";

/**
 * Part 4, component 1.1, without the line of the count: the heading in A1, the header below it, the KRs from row 3.
 * Columns as in `anEvaluation`.
 */
export function anEvaluationTable(
  keyResults: readonly { readonly name: string; readonly target?: TestCell; readonly code?: number }[],
  heading = "1.1 ภารกิจสำคัญ (Agenda Base)",
): TestRows {
  const rows = keyResults.map((keyResult) => ({ target: "ร้อยละ 80", ...keyResult }));
  const [, , ...table] = anEvaluation(rows);
  return [[heading], ...table];
}
