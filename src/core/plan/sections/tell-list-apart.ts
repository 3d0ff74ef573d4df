import type { CellRef } from "../../grid/cell-ref";
import { hasColumn } from "../tables/table-cells";
import type { FoundTables, Line } from "../tables/found-tables";
import type { RawTable } from "../tables/raw-table";
import { LIST_END, LIST_HEADING } from "./read-listed";

/**
 * The KR list in front of the plan may give the targets, too, and then looks like an evaluation. Beside a part 4 with
 * its components a table under none of them is that list if it stands below the list's heading, or says nothing of
 * what only part 4 says. What was named by hand stays what it was named.
 */
export function tellListApart<T extends FoundTables>(found: T, isMapped: (at: CellRef) => boolean): T {
  const part4 = found.tables.filter((table) => table.kind === "evaluation" && hasComponents(table));
  if (part4.length === 0) return found;
  const evaluates = part4.some(saysWhoAndHow);
  const isList = (table: RawTable) =>
    table.kind === "evaluation" &&
    !hasComponents(table) &&
    !isMapped(table.at) &&
    (isBelowListHeading(table, found) || (evaluates && !saysWhoAndHow(table)));
  return {
    ...found,
    tables: found.tables.map((table) => (isList(table) ? { ...table, kind: "listed" as const } : table)),
  };
}

export function hasComponents({ context, rows }: RawTable): boolean {
  return context.component !== undefined || rows.some((row) => row.context.component !== undefined);
}

function saysWhoAndHow(table: RawTable): boolean {
  return hasColumn(table, "responsibility") || hasColumn(table, "project");
}

/** The list's heading is the last that the sheet has above the table, and no other table stands between. */
function isBelowListHeading({ at }: RawTable, { tables, lines }: FoundTables): boolean {
  const isAbove = (one: { readonly at: CellRef }) => one.at.sheet === at.sheet && one.at.row < at.row;
  const isPlace = ({ text }: Line) => LIST_HEADING.test(text) || LIST_END.test(text);
  const last = lines.findLast((line) => isAbove(line) && isPlace(line));
  if (!last || !LIST_HEADING.test(last.text)) return false;
  return !tables.some((table) => isAbove(table) && table.at.row > last.at.row);
}
