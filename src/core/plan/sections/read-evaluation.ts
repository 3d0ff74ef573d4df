import type { EvaluationTable, KeyResult } from "../key-results";
import { KeyResultRow } from "./key-result-row";
import type { Context, RawTable } from "../tables/raw-table";
import { hasColumn } from "../tables/table-cells";
import { hasBudgetTotal, readBudgetTotal, type ReadRow } from "./read-budget-total";

/**
 * Reads the evaluated KRs. Rows are grouped by the headings above them, since one table may hold
 * 1.1 and 1.2, and one of the two may be spread over several tables by page breaks. A scoring sheet that has
 * all columns of the evaluation is read as one only where there is no other: it repeats the same KRs.
 */
export function readEvaluations(tables: readonly RawTable[]): readonly EvaluationTable[] {
  const evaluations: EvaluationTable[] = [];
  let rows: KeyResult[] = [];
  const kinds = tables.some(isPart4) ? ["evaluation"] : ["evaluation", "evaluation-and-scoring"];
  for (const table of tables) {
    if (!kinds.includes(table.kind)) continue;
    const mayHaveTotal = hasBudgetTotal(table);
    const read: ReadRow[] = [];
    let context: Context | undefined;
    const open = (under: Context) => {
      context = under;
      rows = [];
      evaluations.push(anEvaluation(table, under, rows));
    };
    for (const raw of table.rows) {
      if (raw.kind !== "data") continue;
      if (raw.context.component === "2") continue;
      if (!context || context.component !== raw.context.component) open(raw.context);
      const keyResult = new KeyResultRow(table, raw);
      rows.push(keyResult);
      if (mayHaveTotal) read.push({ raw, keyResult });
    }
    if (!context && table.context.component !== "2") open(table.context);
    const budgetTotal = mayHaveTotal ? readBudgetTotal(table, read) : undefined;
    const last = evaluations.at(-1);
    // What stands below both 1.1 and 1.2 stands below the latter.
    if (budgetTotal && last) evaluations.splice(-1, 1, { ...last, budgetTotal });
  }
  return evaluations;
}

function isPart4({ kind, rows }: RawTable): boolean {
  return kind === "evaluation" && rows.some(({ context }) => context.component !== undefined);
}

function anEvaluation(table: RawTable, context: Context, rows: readonly KeyResult[]): EvaluationTable {
  const { component } = context;
  return {
    component: component === "1.1" || component === "1.2" ? component : undefined,
    at: table.at,
    statedCount: context.statedCount,
    statedMinimum: context.statedMinimum,
    statedWeight: component === "2" ? undefined : context.statedWeight,
    hasColumn: {
      no: hasColumn(table, "no"),
      code: hasColumn(table, "code"),
      target: hasColumn(table, "target"),
      responsibility: hasColumn(table, "responsibility"),
      projects: hasColumn(table, "project"),
      unit: hasColumn(table, "unit"),
    },
    rows,
    budgetTotal: undefined,
  };
}
