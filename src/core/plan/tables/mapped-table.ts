import type { CellRef } from "../../grid/cell-ref";
import type { SheetGrid } from "../../grid/snapshot";
import type { MappedPart } from "./mapped-parts";
import type { HeaderMatch } from "./match-header";

/** A table as the user named it by hand. */
export interface MappedTable {
  readonly part: MappedPart;
  readonly grid: SheetGrid;
  /** The header row when it was named, from zero. */
  readonly row: number;
  readonly columns: readonly MappedColumn[];
  /** Where its row and its part are said. */
  readonly rowAt: CellRef;
  readonly partAt: CellRef;
}

export interface MappedColumn {
  readonly column: number;
  /** As if the header said so. */
  readonly means: HeaderMatch;
  /** What stood in the header cell. */
  readonly header: string;
}
