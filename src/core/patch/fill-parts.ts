import type { Area } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";
import { lowerBound } from "../grid/lower-bound";
import type { ScoringPart, ScoringSheet } from "../plan/scoring";
import type { ScoredRow } from "../scorecard/scorecard";
import { sumOf } from "../scorecard/sum-of";
import type { ContentOf } from "./fill-cell";
import type { PlainSum } from "./fill-plain-sum";
import { addToRuns, rangesOf, slotsOf, type Run } from "./fill-ranges";
import type { Kind, Shown } from "./fill-shown";
import { holdsUnscored } from "./holds-unscored";
import type { CellWrite } from "./patch";
import { presentSum, writeSum } from "./write-sum";

/** Writes the subtotals of parts that are no components, each over its own rows. In the order of the sheet's parts. */
export function fillParts(
  kind: Kind,
  rows: readonly ScoredRow[],
  sheet: ScoringSheet,
  contentOf: ContentOf,
  { texts, numberOf, formatAt }: Shown,
): readonly (CellWrite | undefined)[] {
  if (sheet.parts.length === 0) return [];
  const others = slotsOf(rows, sheet, kind);
  const cells = cellsOf(kind, rows, sheet);
  const holdsOther = holdsUnscored(kind, sheet);
  return sheet.parts.map((part) => {
    const slot = part[kind];
    if (!slot || !part.of) return undefined;
    const present = presentSum(contentOf, slot.at);
    if (present === "own") return undefined;
    const own = rowsIn(cells, kind, part);
    if (present && !holdsOther(present) && addsUp(present, kind, own, cells, texts)) return undefined;
    const runs: Run[] = [];
    for (const scored of own) {
      const at = scored.row?.[kind]?.at;
      if (at && !texts.has(scored)) addToRuns(runs, at);
    }
    const inText = sumOf(own.flatMap((scored) => texts.get(scored) ?? []));
    const ranges = runs.length === 0 ? [] : rangesOf(runs, slot.at, contentOf, others);
    const value = sumOf(own.map(numberOf));
    return writeSum(contentOf, slot.at, { ranges, inText, value, format: formatAt(slot.at) });
  });
}

interface Cell {
  readonly row: number;
  /** Nothing for the sum of a component. */
  readonly of: ScoredRow | ScoringPart | undefined;
}

/** The cells of a kind by sheet and column, each column from top to bottom. */
type Cells = ReadonlyMap<string, ReadonlyMap<number, readonly Cell[]>>;

function cellsOf(kind: Kind, rows: readonly ScoredRow[], { sums, parts }: ScoringSheet): Cells {
  const sheets = new Map<string, Map<number, Cell[]>>();
  const add = (at: CellRef | undefined, of: Cell["of"]): void => {
    if (!at) return;
    let columns = sheets.get(at.sheet);
    if (!columns) sheets.set(at.sheet, (columns = new Map<number, Cell[]>()));
    let cells = columns.get(at.column);
    if (!cells) columns.set(at.column, (cells = []));
    cells.push({ row: at.row, of });
  };
  for (const scored of rows) add(scored.row?.[kind]?.at, scored);
  for (const part of parts) add(part[kind]?.at, part);
  for (const sum of sums) add(sum[kind]?.at, undefined);
  for (const columns of sheets.values()) {
    for (const cells of columns.values()) cells.sort((one, other) => one.row - other.row);
  }
  return sheets;
}

function* cellsIn(cells: Cells, { sheet, left, right, top, bottom }: Area): Iterable<Cell> {
  for (const [column, inColumn] of cells.get(sheet) ?? []) {
    if (column < left || column > right) continue;
    const start = lowerBound(inColumn, ({ row }) => row < top);
    for (let next = start; next < inColumn.length && inColumn[next]!.row <= bottom; next++)
      yield inColumn[next]!;
  }
}

function rowsIn(cells: Cells, kind: Kind, { of, ...part }: ScoringPart): readonly ScoredRow[] {
  const at = part[kind]?.at;
  if (!of || !at) return [];
  const area = { sheet: at.sheet, left: at.column, right: at.column, top: of.first, bottom: of.last };
  return [...cellsIn(cells, area)].flatMap(({ of: one }) => (one && isRow(one) ? [one] : []));
}

function isRow(one: ScoredRow | ScoringPart): one is ScoredRow {
  return !("label" in one);
}

/** Whether a sum holds every row of a part once, itself or through the subtotal of a smaller one, and no other row. */
function addsUp(
  { areas, more }: PlainSum,
  kind: Kind,
  own: readonly ScoredRow[],
  cells: Cells,
  texts: ReadonlyMap<ScoredRow, number>,
): boolean {
  const left = new Set(own);
  for (const area of areas) {
    for (const { of } of cellsIn(cells, area)) {
      if (!of) return false;
      // A SUM passes over a text.
      if (isRow(of) && texts.has(of)) return false;
      // The first cell too many ends it, so that a great range costs no time.
      for (const row of isRow(of) ? [of] : rowsIn(cells, kind, of)) if (!left.delete(row)) return false;
    }
  }
  const inText = sumOf([...left].map((row) => texts.get(row) ?? 0));
  return [...left].every((row) => texts.has(row)) && Math.abs(more - inText) < 1e-9;
}
