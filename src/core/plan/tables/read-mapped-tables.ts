import type { Snapshot } from "../../grid/snapshot";
import { keptText } from "../../kept/kept-text";
import type { MappingFault, UnusableMapping } from "../misread";
import type { MappedTable } from "./mapped-table";
import { readMappingRows, type MappingRow } from "./read-mapping-rows";

/** Reads the tables that the user named by hand; rows of one sheet and header row make one table. */
export function readMappedTables(snapshot: Snapshot, unusable: UnusableMapping[]): readonly MappedTable[] {
  const tables = new Map<string, MappingRow[]>();
  for (const said of readMappingRows(snapshot, unusable)) {
    const key = `${said.row} ${said.grid.name}`;
    const before = tables.get(key) ?? [];
    tables.set(key, before);
    const contradiction = contradicts(said, before);
    if (!contradiction) before.push(said);
    else {
      const [column, fault] = contradiction;
      const { at, value } = said.cells[column];
      unusable.push({ at, fault, text: keptText(value) });
    }
  }
  return [...tables.values()].flatMap((columns) => {
    const [first] = columns;
    if (!first) return [];
    const { part, grid, row, cells } = first;
    return [{ part, grid, row, columns, rowAt: cells.row.at, partAt: cells.part.at }];
  });
}

function contradicts(
  { part, column, means }: MappingRow,
  before: readonly MappingRow[],
): ["part" | "column" | "meaning", MappingFault] | undefined {
  if (before.some((other) => other.part !== part)) return ["part", "part-differs"];
  if (before.some((other) => other.column === column)) return ["column", "column-twice"];
  const isSame = (other: MappingRow) =>
    other.means.role === means.role && other.means.year === means.year && other.means.period === means.period;
  return before.some(isSame) ? ["meaning", "meaning-twice"] : undefined;
}
