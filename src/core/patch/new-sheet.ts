import type { Area } from "../grid/area";
import type { CellContent } from "../grid/cell-value";

/** How a cell of a new sheet looks. Adapters turn it into the host's own styles. */
export interface CellStyle {
  readonly bold?: boolean;
  /** Points; the sheet's base size where absent. */
  readonly size?: number;
  /** Font and fill colours as `RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Thin lines on all four sides. */
  readonly border?: boolean;
}

export interface NewCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style?: CellStyle;
}

/**
 * The cells of a new sheet in the order of rows and columns. An array will do; those of a large sheet may be made anew
 * for everyone who walks over them, since all at once they would take more room than the plan.
 */
export interface NewCells extends Iterable<NewCell> {
  readonly length: number;
  /** What can be told of them without walking over them; absent, it has to be found. */
  readonly overview?: CellsOverview;
}

export interface CellsOverview {
  /** The rectangle around all of them. */
  readonly area: Omit<Area, "sheet">;
  /** Every formula comes with its result. */
  readonly isCalculated: boolean;
}

/** Help for whoever types into a rectangle of cells. Nothing is forced: other values are taken too. */
export interface InputHelp {
  readonly area: Omit<Area, "sheet">;
  /** A drop-down list: words without commas, 255 characters in all, or the cells of the workbook that hold them. */
  readonly choices?: readonly string[] | Area;
  /** Shown beside a selected cell: a title of up to 32 characters, a text of up to 255. */
  readonly hint?: { readonly title: string; readonly text: string };
}

/** A sheet as plain data: what is in it, how it looks and how it prints. */
export interface NewSheet {
  readonly name: string;
  readonly font: { readonly name: string; readonly size: number };
  readonly cells: NewCells;
  readonly merges: readonly Omit<Area, "sheet">[];
  /** Column widths in characters, from column A; undefined keeps the standard width. */
  readonly widths: readonly (number | undefined)[];
  /** Row heights in points, where they are not left to the host. */
  readonly heights: ReadonlyMap<number, number>;
  readonly inputs?: readonly InputHelp[];
  /** Rows that stay on screen above the scrolling part. */
  readonly frozenRows: number;
  readonly print: {
    readonly landscape: boolean;
    /** First and last row (zero-based) that every page repeats. */
    readonly repeatRows?: readonly [number, number];
    /** Text in the middle of every page's foot; `&P` and `&N` stand for the page and the number of pages. */
    readonly footer?: string;
  };
}
