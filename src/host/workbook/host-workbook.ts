import type { CellValue } from "../../core/grid/cell-value";
import type { CellLook, Side } from "./cell-look";
import type { ConditionalFormat } from "./conditional-format";
import type { PageSetup } from "./page-setup";
import type { Rect } from "./rect";
import type { Validation } from "./validation";

/** What a cell holds. `format` is a number format code. */
export interface HostCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format: string;
}

/**
 * What to put into a cell; null empties it. A text stays that text, whatever it looks like;
 * `format`, where given, is set together with it.
 */
export type HostContent =
  { readonly value: CellValue; readonly format?: string } | { readonly formula: string } | null;

/** A named rectangle whose first row is its header. */
export interface HostTable {
  readonly name: string;
  readonly area: Rect;
}

/** One sheet of the real workbook behind the host. Rows and columns count from zero. */
export interface HostSheet {
  readonly id: string;
  readonly name: () => string;
  readonly rename: (name: string) => void;
  readonly isHidden: () => boolean;
  /** The smallest rectangle around all cells that hold something (or have a look of their own too). */
  readonly usedArea: (valuesOnly: boolean) => Rect | undefined;
  readonly cell: (row: number, column: number) => HostCell;
  /** Row by row; undefined leaves a cell as it is. */
  write(area: Rect, cells: readonly (readonly (HostContent | undefined)[])[]): void;
  readonly merges: () => readonly Rect[];
  readonly merge: (area: Rect) => void;
  readonly unmerge: (area: Rect) => void;
  readonly look: (row: number, column: number) => CellLook;
  readonly restyle: (area: Rect, look: Partial<CellLook>) => void;
  readonly hasBorder: (row: number, column: number, side: Side) => boolean;
  readonly drawBorder: (area: Rect, side: Side) => void;
  readonly eraseBorders: (area: Rect) => void;
  /** Widths and heights in points. */
  readonly columnWidth: (column: number) => number;
  readonly setColumnWidth: (left: number, right: number, points: number) => void;
  readonly rowHeight: (row: number) => number;
  readonly setRowHeight: (top: number, bottom: number, points: number) => void;
  readonly isRowHidden: (row: number) => boolean;
  readonly hideRows: (top: number, bottom: number, hidden: boolean) => void;
  readonly frozenRows: () => number;
  readonly freezeRows: (count: number) => void;
  readonly page: () => PageSetup;
  readonly setPage: (page: PageSetup) => void;
  readonly tables: () => readonly HostTable[];
  readonly addTable: (table: HostTable) => void;
  /** The names of pictures and other shapes that lie on the sheet. */
  readonly shapes: () => readonly string[];
  readonly addShape: (name: string) => void;
  /** The first in effect first. */
  readonly conditionalFormats: () => readonly ConditionalFormat[];
  readonly setConditionalFormats: (formats: readonly ConditionalFormat[]) => void;
  readonly validations: () => readonly Validation[];
  readonly setValidations: (validations: readonly Validation[]) => void;
  readonly isProtected: () => boolean;
  readonly protect: (on: boolean) => void;
}

export interface Selection {
  readonly sheet: HostSheet;
  readonly area: Rect;
}

/** The one thing the host knows of the engine behind it: a workbook that calculates. */
export interface HostWorkbook {
  /** In the order of the tabs. */
  readonly sheets: () => readonly HostSheet[];
  readonly addSheet: (name: string) => HostSheet;
  readonly removeSheet: (sheet: HostSheet) => void;
  readonly active: () => HostSheet;
  readonly activate: (sheet: HostSheet) => void;
  readonly selection: () => Selection;
  readonly select: (sheet: HostSheet, area: Rect) => void;
  /** Resolves when every formula shows its result. */
  readonly calculated: () => Promise<void>;
  /** Everything `work` changes becomes one step of undo. */
  readonly asOneStep: <T>(work: () => Promise<T>) => Promise<T>;
  readonly undo: () => void;
  /** Calls `listener` after each change of contents, whoever made it. */
  readonly onChanged: (listener: (sheet: HostSheet, area: Rect) => void) => void;
  readonly onSelected: (listener: (selection: Selection) => void) => void;
}
