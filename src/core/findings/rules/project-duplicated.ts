import { valueOf } from "../../grid/reading";
import { projectSpellings, type PlannedRow } from "../../plan/project-spellings";
import { defineRule } from "../define-rule";

export const projectDuplicated = defineRule({
  code: "project-duplicated",
  severity: "error",
  summary: "A project stands once in a table, or is marked (โครงการซ้ำ)",
  check: (plan) =>
    projectSpellings(plan).all.flatMap(({ rows }) =>
      rows.flatMap((planned) => {
        const { row, twin } = planned;
        if (!twin || row.repeated || isUnderOtherCode(planned)) return [];
        return [{ at: row.name.at, facts: { project: row.name.value }, related: [twin.name.at] }];
      }),
    ),
});

/** A detail table by OKR code names a project under every code that it serves. */
function isUnderOtherCode({ table, row, twin }: PlannedRow): boolean {
  const code = valueOf(row.code);
  const other = valueOf(twin?.code);
  return table.kind === "detail" && code !== undefined && other !== undefined && code !== other;
}
