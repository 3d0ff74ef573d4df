import type { RawRow, RawTable } from "../tables/raw-table";
import { headingsAbove } from "./part-headings";

/** A sum row and the rows between it and the last sum above it. */
export interface SumBlock {
  readonly sum: RawRow;
  readonly rows: readonly RawRow[];
  /** How many of the rows stand above the last heading among them. */
  readonly unheaded: number;
  /** The row of the last sum, or of the table's header. */
  readonly above: number;
  /** The kinds of the headings of parts right above the first row. */
  readonly openedBy: readonly string[];
  /** The kinds of those between the sum and the next row that is none. */
  readonly followedBy: readonly string[];
}

/** What the sums of a table divide its rows into, from top to bottom. */
export function sumBlocks(table: RawTable): readonly SumBlock[] {
  const blocks: SumBlock[] = [];
  /** What the headings behind the last sums are added to. */
  let open: string[][] = [];
  const headings = headingsAbove(table);
  let rows: RawRow[] = [];
  let unheaded = 0;
  let above = table.at.row;
  let openedBy: string[] = [];
  for (const raw of table.rows) {
    const kinds = headings.get(raw) ?? [];
    for (const below of open) below.push(...kinds);
    if (rows.length === 0) openedBy.push(...kinds);
    if (kinds.length > 0 || raw.kind === "heading" || raw.kind === "group") unheaded = rows.length;
    if (raw.kind === "data") {
      rows.push(raw);
      open = [];
    }
    if (raw.kind !== "total") continue;
    const followedBy: string[] = [];
    open.push(followedBy);
    blocks.push({ sum: raw, rows, unheaded, above, openedBy, followedBy });
    [rows, unheaded, above, openedBy] = [[], 0, raw.row, []];
  }
  return blocks;
}
