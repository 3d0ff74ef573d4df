import type { Area } from "../../../core/grid/area";
import type { SheetGrid } from "../../../core/grid/snapshot";

/** A worksheet to be read. */
export interface SheetSource {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
  readonly strings: readonly string[];
  /** Number format codes by cell style. */
  readonly formats: readonly (string | undefined)[];
}

/** A formula that one cell holds for several: its text, and all cells of the group by `cellKey`. */
export interface SharedFormula {
  readonly master: number;
  readonly members: readonly number[];
}

/** A worksheet as one pass over its XML found it. Offsets count characters of the part's text. */
export interface ScannedSheet {
  readonly grid: SheetGrid;
  /** Of the worksheet's elements, with its colon, or empty. */
  readonly prefix: string;
  /** The rows in the file's order: zero-based number, offset of `<row`, offset behind `</row>`. */
  readonly rows: {
    readonly numbers: readonly number[];
    readonly starts: readonly number[];
    readonly ends: readonly number[];
  };
  readonly data: {
    readonly start: number;
    readonly end: number;
    readonly innerEnd: number;
    readonly isSelfClosing: boolean;
  };
  /** Where the value of the dimension's `ref` stands. */
  readonly dimension: readonly [number, number] | undefined;
  readonly isProtected: boolean;
  /** Style by column, where the file sets one for cells that are not there yet. */
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
  readonly sharedFormulas: ReadonlyMap<string, SharedFormula>;
  /** Areas filled by one array formula; its own cell is the top left one. */
  readonly arrays: readonly Area[];
  /** Areas that Excel's what-if tables fill. */
  readonly dataTables: readonly Area[];
  /** Formula cells without a result, by `cellKey`. */
  readonly uncalculated: readonly number[];
}
