import type { CellValue } from "../../core/grid/cell-value";
import type { CellLook, Side } from "./cell-look";
import type { PageSetup } from "./page-setup";
import type { Rect } from "./rect";

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

/** One sheet of the real workbook behind the host. Rows and columns count from zero. */
export interface HostSheet {
  readonly id: string;
  name(): string;
  rename(name: string): void;
  isHidden(): boolean;
  /** The smallest rectangle around all cells that hold something (or have a look of their own too). */
  usedArea(valuesOnly: boolean): Rect | undefined;
  cell(row: number, column: number): HostCell;
  /** Row by row; undefined leaves a cell as it is. */
  write(area: Rect, cells: readonly (readonly (HostContent | undefined)[])[]): void;
  merges(): readonly Rect[];
  merge(area: Rect): void;
  unmerge(area: Rect): void;
  look(row: number, column: number): CellLook;
  restyle(area: Rect, look: Partial<CellLook>): void;
  hasBorder(row: number, column: number, side: Side): boolean;
  drawBorder(area: Rect, side: Side): void;
  /** Widths and heights in points. */
  columnWidth(column: number): number;
  setColumnWidth(left: number, right: number, points: number): void;
  rowHeight(row: number): number;
  setRowHeight(top: number, bottom: number, points: number): void;
  isRowHidden(row: number): boolean;
  hideRows(top: number, bottom: number, hidden: boolean): void;
  frozenRows(): number;
  freezeRows(count: number): void;
  page(): PageSetup;
  setPage(page: PageSetup): void;
  isProtected(): boolean;
  protect(on: boolean): void;
}

export interface Selection {
  readonly sheet: HostSheet;
  readonly area: Rect;
}

/** The one thing the host knows of the engine behind it: a workbook that calculates. */
export interface HostWorkbook {
  /** In the order of the tabs. */
  sheets(): readonly HostSheet[];
  addSheet(name: string): HostSheet;
  removeSheet(sheet: HostSheet): void;
  active(): HostSheet;
  activate(sheet: HostSheet): void;
  selection(): Selection;
  select(sheet: HostSheet, area: Rect): void;
  /** Resolves when every formula shows its result. */
  calculated(): Promise<void>;
  /** Everything `work` changes becomes one step of undo. */
  asOneStep<T>(work: () => Promise<T>): Promise<T>;
  undo(): void;
  /** Calls `listener` after each change of contents, whoever made it. */
  onChanged(listener: (sheet: HostSheet, area: Rect) => void): void;
  onSelected(listener: (selection: Selection) => void): void;
}
