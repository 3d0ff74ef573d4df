import { isKept } from "../core/kept/is-kept";
import type { HeaderPlace } from "../core/patch/map-table-rows";
import { headerCandidates, type HeaderCandidate } from "../core/plan/tables/header-candidates";
import { findMappedHeaders } from "../core/plan/tables/find-mapped-headers";
import type { MappedPart } from "../core/plan/tables/mapped-parts";
import type { Workbook } from "../port/workbook";

/** What there is to choose from when a table is mapped by hand. */
export interface MappingChoices {
  /** The sheets with a row that may be a header, in the workbook's order. */
  readonly sheets: readonly {
    readonly sheet: string;
    /** The likeliest first. */
    readonly candidates: readonly HeaderCandidate[];
  }[];
  /** What is mapped already, usable or not. */
  readonly mapped: readonly (HeaderPlace & { readonly part: MappedPart })[];
}

/** Reads the workbook for what could be a table's header. Nothing is written. */
export async function readMappingChoices(workbook: Workbook): Promise<MappingChoices> {
  const snapshot = await workbook.read();
  return {
    sheets: snapshot.sheets
      .filter(({ name }) => !isKept(name))
      .map((grid) => ({ sheet: grid.name, candidates: headerCandidates(grid) }))
      .filter(({ candidates }) => candidates.length > 0),
    mapped: findMappedHeaders(snapshot).named.map(({ table, row = table.row }) => ({
      sheet: table.grid.name,
      headerRow: row,
      part: table.part,
    })),
  };
}
