import { valueOf } from "../../grid/reading";
import { projectSpellings, type PlannedRow } from "../../plan/across/project-spellings";
import { defineRule } from "../define-rule";

export const projectDuplicated = defineRule({
  code: "project-duplicated",
  severity: "error",
  summary: "A project stands once in a table, or is marked (โครงการซ้ำ)",
  check: (plan) =>
    [...projectSpellings(plan).rowsOf.values()].flatMap((rows) =>
      rows.filter(isDuplicate).map(({ row: { name }, twin }) => ({
        at: name.at,
        facts: { project: name.value },
        related: twin ? [twin.name.at] : [],
      })),
    ),
});

/** A detail table by OKR code names a project under every code that it serves. */
function isDuplicate({ table, row, twin }: PlannedRow): boolean {
  if (!twin || row.repeated) return false;
  const code = valueOf(row.code);
  const other = valueOf(twin.code);
  return table.kind !== "detail" || code === undefined || other === undefined || code === other;
}
