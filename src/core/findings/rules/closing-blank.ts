import { valueOf } from "../../grid/reading";
import { tableSums } from "../../plan/across/table-sums";
import { defineRule } from "../define-rule";

export const closingBlank = defineRule({
  code: "closing-blank",
  severity: "info",
  summary: "A closing sentence states its amount",
  check: (plan) =>
    plan.projectTables.flatMap((table) => {
      const { closing } = table;
      const summed = tableSums(plan).get(table)?.once ?? 0;
      if (!closing) return [];
      const isDash = valueOf(closing.amount)?.kind === "not-stated";
      const isBlank = closing.amount.state === "blank" || (isDash && summed > 0);
      return isBlank
        ? [{ at: closing.at, facts: { summed }, related: table.total ? [table.total.at] : [] }]
        : [];
    }),
});
