import type { Snapshot } from "../../src/core/grid/snapshot";
import { applyPatch } from "../../src/core/patch/apply-patch";
import { mapTableRows } from "../../src/core/patch/map-table-rows";
import { findTables } from "../../src/core/plan/tables/find-tables";
import type { Role } from "../../src/core/plan/tables/headers";
import type { MappedPart } from "../../src/core/plan/tables/mapped-parts";
import type { RawTable } from "../../src/core/plan/tables/raw-table";
import { shortHash } from "../../src/core/text/short-hash";
import { nameKey } from "../../src/core/text/name-key";
import { mapHeaders } from "./disturb/map-headers";

/** The same workbook with words in its headers that nobody knows. */
export function unreadableHeaders(snapshot: Snapshot): Snapshot {
  return mapHeaders(snapshot, (header) => {
    const word = `ฮ${shortHash(nameKey(header)).replace(/\d/g, "ฬ")}`;
    return header.includes(" ") ? word.replace(/.{4}/, "$& ") : word;
  });
}

/** `unreadable` with all tables of `readable` named by hand. */
export function mapByHand(unreadable: Snapshot, readable: Snapshot): Snapshot {
  return findTables(readable, new Map()).tables.reduce((snapshot, table) => {
    const { at, columns, years, scale } = table;
    const roles = Object.entries(columns) as [Role, number][];
    const mapping = {
      part: partOf(table),
      sheet: at.sheet,
      headerRow: at.row,
      columns: [
        ...roles.map(([role, column]) => ({ column, role, ...(role === "budget" && { scale }) })),
        ...years.map(({ year, column }) => ({ column, role: "target" as const, year })),
      ],
    };
    return applyPatch(snapshot, mapTableRows(snapshot, mapping));
  }, unreadable);
}

function partOf({ kind, context }: RawTable): MappedPart {
  switch (kind) {
    case "projects":
      return context.section === 1 ? "projects-1" : "projects-2";
    case "listed":
      return "key-result-list";
    case "evaluation-and-scoring":
      return "scoring";
    case "misunderstood":
      throw new Error("A table of the readable plan is not understood");
    default:
      return kind;
  }
}
