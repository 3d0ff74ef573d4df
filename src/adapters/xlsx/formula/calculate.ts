import type { Area } from "../../../core/grid/area";
import { CELL_ERRORS, isCellError, type CellValue } from "../../../core/grid/cell-value";
import { keyedCell, type SheetGrid, type Snapshot } from "../../../core/grid/snapshot";
import type { EngineResult } from "./formula-engine";
import type { ListedFormula } from "./list-formulas";

/** Univer's cell types. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

interface EngineCell {
  v?: string | number;
  t?: number;
  f?: string;
}
type EngineCells = Record<number, Record<number, EngineCell>>;

/** The results of `formulas` by the formula engine, which gets them as formulas and all other cells as values. */
export async function calculate(
  formulas: readonly ListedFormula[],
  snapshot: Snapshot,
): Promise<Map<ListedFormula, CellValue>> {
  if (formulas.length === 0) return new Map();
  const { startEngine } = await import("./formula-engine");
  const engine = await startEngine();
  try {
    const sheets = snapshot.sheets.map((grid, i) => ({ id: `sheet${i}`, ...engineSheet(grid, formulas) }));
    const results = await engine.calculate(sheets);
    const ids = new Map(sheets.map(({ id, name }) => [name, id]));
    return new Map(
      formulas.map((formula) => {
        const { row, column } = keyedCell(formula.key);
        return [formula, fromEngine(results(ids.get(formula.sheet) ?? "", row, column))];
      }),
    );
  } finally {
    engine.stop();
  }
}

function engineSheet({ name, values }: SheetGrid, formulas: readonly ListedFormula[]) {
  const cells: EngineCells = {};
  const size = { rowCount: values.length, columnCount: 1 };
  const put = (row: number, column: number, cell: EngineCell): void => {
    (cells[row] ??= {})[column] = cell;
    size.rowCount = Math.max(size.rowCount, row + 1);
    size.columnCount = Math.max(size.columnCount, column + 1);
  };
  for (const area of neededAreas(name, formulas)) {
    for (let row = area.top; row <= Math.min(area.bottom, values.length - 1); row++) {
      const held = values[row];
      for (let column = area.left; held && column <= Math.min(area.right, held.length - 1); column++) {
        const value = held[column] ?? null;
        if (value !== null) put(row, column, toEngine(value));
      }
    }
  }
  for (const { sheet, key, text } of formulas) {
    const { row, column } = keyedCell(key);
    if (sheet === name) put(row, column, { f: text });
  }
  return { name, cellData: cells, ...size };
}

/** What the formulas read on this sheet; all of it if one of them does not tell. */
function neededAreas(sheet: string, formulas: readonly ListedFormula[]): readonly Omit<Area, "sheet">[] {
  if (formulas.some(({ reads }) => reads.isOpen))
    return [{ top: 0, left: 0, bottom: Infinity, right: Infinity }];
  const areas = new Map<string, Area>();
  for (const { reads } of formulas) {
    for (const area of reads.areas) {
      if (area.sheet === sheet) areas.set(`${area.top} ${area.left} ${area.bottom} ${area.right}`, area);
    }
  }
  return [...areas.values()];
}

function toEngine(value: Exclude<CellValue, null>): EngineCell {
  if (isCellError(value)) return { v: value.error, t: TEXT };
  if (typeof value === "string") return { v: value, t: TEXT };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: NUMBER };
}

function fromEngine({ v, t }: EngineResult): CellValue {
  if (typeof v === "string") return CELL_ERRORS.has(v) ? { error: v } : v;
  if (typeof v === "number") return t === BOOLEAN ? v === 1 : v;
  return typeof v === "boolean" ? v : null;
}
