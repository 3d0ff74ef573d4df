import { agreedBudgets, type OddRow } from "../../plan/across/agreed-budgets";
import type { ProjectTable } from "../../plan/projects";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const budgetDetailDiffers = defineRule({
  code: "budget-detail-differs",
  severity: "error",
  summary: "A project has the same budget in every project table",
  check(plan) {
    const byTable = new Map<ProjectTable, OddRow[]>();
    for (const odd of agreedBudgets(plan).oddRows) {
      const same = byTable.get(odd.table);
      if (same) same.push(odd);
      else byTable.set(odd.table, [odd]);
    }
    return [...byTable.values()].flatMap((rows) => (isScaled(rows) ? tellInOne(rows) : rows.map(found)));
  },
});

/** A unit (พันบาท, ล้านบาท) that is wrong or missing above the column puts all of its rows wrong alike. */
function isScaled(rows: readonly OddRow[]): boolean {
  return [1_000, 1_000_000].some(
    (factor) =>
      rows.every(({ stated, agreed }) => stated === agreed * factor) ||
      rows.every(({ stated, agreed }) => stated * factor === agreed),
  );
}

function tellInOne([first, ...others]: readonly OddRow[]): readonly Found<"budget-detail-differs">[] {
  if (!first) return [];
  const { at, facts, related } = found(first);
  return [
    {
      at,
      facts: { ...facts, alsoScaled: others.length },
      related: [...others.map((row) => row.at), ...related],
    },
  ];
}

function found({ at, project, stated, agreed, agreeing }: OddRow) {
  return { at, facts: { project, here: stated, elsewhere: agreed, alsoScaled: 0 }, related: agreeing };
}
