import type { Area } from "../../src/core/grid/area";
import { isCellError, type CellContent, type CellValue } from "../../src/core/grid/cell-value";
import { cellKey, type SheetGrid, type Snapshot } from "../../src/core/grid/snapshot";

/** A cell as a test writes it: a plain value, or one of the makers below for what a plain value cannot say. */
export type TestCell = CellValue | undefined | MarkedCell;

interface MarkedCell {
  readonly content: CellContent;
  /** How many columns and rows a merged cell covers. */
  readonly across?: number;
  readonly down?: number;
}

/**
 * Rows of cells from A1, or text as it is pasted: a line a row, tabs between columns, a first empty line
 * left out. In text, whole and decimal numbers in plain digits become numbers, as Excel makes them;
 * everything else, "4,135,000" too, stays text.
 */
export type TestSheet = string | TestRows;
export type TestRows = readonly (readonly TestCell[])[];

/** `formula("=SUM(C2:C3)", 5)`: a formula with its cached result. */
export function formula(text: string, value: CellValue, format?: string): MarkedCell {
  return { content: { value, formula: text, ...(format !== undefined && { format }) } };
}

/** `percent(0.95)`: what Excel makes of a typed 95%. */
export function percent(value: number): MarkedCell {
  return formatted(value, "0%");
}

export function formatted(value: CellValue, format: string): MarkedCell {
  return { content: { value, format } };
}

/** A merged cell; leave the covered cells undefined. */
export function merged(value: CellValue, across: number, down = 1): MarkedCell {
  return { content: { value }, across, down };
}

/** The sheets by name, in order: `aSnapshot({ "ส่วนที่ 2": [["ที่", "โครงการ"], [1, "ก"]] })`. */
export function aSnapshot(sheets: Readonly<Record<string, TestSheet>>): Snapshot {
  return { sheets: Object.entries(sheets).map(([name, sheet]) => gridOf(name, sheet)) };
}

function gridOf(name: string, sheet: TestSheet): SheetGrid {
  const values: CellValue[][] = [];
  const formats: (string | undefined)[][] = [];
  const formulas = new Map<number, string>();
  const merges: Area[] = [];
  rowsOf(sheet).forEach((cells, row) => {
    const markedCells = cells.map(marked);
    values.push(markedCells.map(({ content }) => content.value));
    formats.push(markedCells.map(({ content }) => content.format));
    markedCells.forEach(({ content, across = 1, down = 1 }, column) => {
      if (content.formula !== undefined) formulas.set(cellKey(row, column), content.formula);
      if (across * down > 1) {
        merges.push({
          sheet: name,
          top: row,
          left: column,
          bottom: row + down - 1,
          right: column + across - 1,
        });
      }
    });
  });
  return { name, values, formats, formulas, merges };
}

function rowsOf(sheet: TestSheet): readonly (readonly TestCell[])[] {
  if (typeof sheet !== "string") return sheet;
  return sheet
    .replace(/^\n/, "")
    .split("\n")
    .map((line) => line.split("\t").map(typed));
}

function typed(text: string): CellValue {
  if (text === "") return null;
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function marked(cell: TestCell): MarkedCell {
  if (typeof cell === "object" && cell !== null && !isError(cell)) return cell;
  return { content: { value: cell ?? null } };
}

function isError(cell: NonNullable<TestCell>): cell is Extract<CellValue, object> {
  return typeof cell === "object" && "error" in cell && isCellError(cell);
}
