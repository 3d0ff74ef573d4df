import type { Snapshot } from "../../grid/snapshot";
import { isKept } from "../../kept/is-kept";
import { isReport } from "../../kept/report-mark";
import type { HeaderMemo } from "./find-header";
import type { MappedHeader, MappedHeaders } from "./find-mapped-headers";
import type { FoundTables, Line } from "./found-tables";
import type { RawTable } from "./raw-table";
import { tablesSideBySide } from "./side-by-side";
import { SheetWalk } from "./sheet-walk";

/**
 * Finds the plan's tables by their headers, wherever they stand: never by address or sheet name. Headers that the
 * user named by hand come first; sheets that the add-in keeps for itself are left out.
 */
export function findTables(snapshot: Snapshot, mapped: MappedHeaders["headers"]): FoundTables {
  const tables: RawTable[] = [];
  const lines: Line[] = [];
  const memo: HeaderMemo = new Map();
  for (const grid of snapshot.sheets) {
    if (isKept(grid.name) || isReport(grid)) continue;
    const byHand = mapped.get(grid.name);
    const [own, ...beside] = byHand ? [grid] : tablesSideBySide(grid, memo);
    if (own) new SheetWalk(own, memo, byHand ?? NONE_MAPPED, { tables, lines }).toEnd();
    // The lines above are told once.
    for (const table of beside) new SheetWalk(table, memo, NONE_MAPPED, { tables, lines: [] }).toEnd();
  }
  return { tables, lines };
}

const NONE_MAPPED: ReadonlyMap<number, MappedHeader> = new Map();
