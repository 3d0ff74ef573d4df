import type { Located } from "../../grid/located";
import type { Snapshot } from "../../grid/snapshot";
import type { FoundTables, Line } from "../tables/found-tables";
import type { RawTable } from "../tables/raw-table";
import { bySheet } from "./by-sheet";
import { LIST_HEADING } from "./read-listed";

/** What one sheet holds of one year. */
export interface Batch {
  readonly sheet: string;
  /** As stated, or as the sheets in front state it; undefined in front of the first of those. */
  readonly year: number | undefined;
  readonly isStated: boolean;
  readonly at: Located<number> | undefined;
  readonly tables: RawTable[];
  readonly lines: Line[];
}

/** In the workbook's order; what stands in front of a sheet's first title belongs to it. */
export function batchesOf(found: FoundTables, sheets: Snapshot["sheets"]): readonly Batch[] {
  const linesOf = bySheet(found.lines);
  const tablesOf = bySheet(found.tables);
  let before: number | undefined;
  return sheets.flatMap(({ name: sheet }) => {
    const lines = linesOf.get(sheet) ?? [];
    const tables = tablesOf.get(sheet) ?? [];
    const first = [...lines.map((line) => line.year), ...tables.map(({ context }) => context.year)].find(
      Boolean,
    );
    const batches = new Map<number | undefined, Batch>();
    const batchOf = (at: Located<number> | undefined): Batch => {
      const year = at?.value ?? before;
      const known = batches.get(year) ?? {
        sheet,
        year,
        isStated: at !== undefined,
        at,
        tables: [],
        lines: [],
      };
      batches.set(year, known);
      return known;
    };
    for (const line of lines) batchOf(line.year ?? first).lines.push(line);
    for (const table of tables) batchOf(table.context.year ?? first).tables.push(table);
    before = [...batches.keys()].at(-1) ?? before;
    return [...batches.values()];
  });
}

/** What part of a plan a batch holds. */
export function partsIn({ tables, lines }: Batch): ReadonlySet<string> {
  const places = new Set<string>();
  if (lines.some(({ text }) => LIST_HEADING.test(text))) places.add("listed");
  for (const { kind, context, rows } of tables) {
    if (kind === "misunderstood") continue;
    if (kind === "evaluation-and-scoring") places.add("scoring");
    if (!kind.startsWith("evaluation"))
      places.add(kind === "projects" ? `projects ${context.section}` : kind);
    else for (const row of rows) if (row.kind === "data") places.add(`evaluation ${row.context.component}`);
  }
  return places;
}
