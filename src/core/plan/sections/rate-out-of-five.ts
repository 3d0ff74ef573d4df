import { valueOf } from "../../grid/reading";
import { refersTo } from "../../grid/refers-to";
import { cellKey } from "../../grid/snapshot";
import type { CellValue } from "../../grid/cell-value";
import { areFractions } from "../across/sum-weights";
import { cleanText } from "../tables/cell-text";
import { weightIn } from "../tables/column-readers";
import { matchHeader, namesWeightedScore } from "../tables/match-header";
import type { RawRow, RawTable } from "../tables/raw-table";
import { isFullScore } from "../tables/score-parts";
import { levelColumns } from "./read-levels";

const TOP = 5;
const HEADER_ROWS = 3;
const OF_FIVE =
  /(?:เต็ม|out of|max\.?) ?5(?![\d.])|จาก ?5 ?(?:คะแนน|ระดับ|\)|$)|1 ?(?:[-–—]|ถึง|to) ?5(?![\d.])|\/ ?5(?![\d.])|\( ?5 ?คะแนน ?\)|5 ?ระดับ|^ระดับคะแนน/i;
/** A weighted score that is at most 5 itself: "น้ำหนัก x คะแนน / 100". */
const AVERAGED = /[/÷] ?100|เฉลี่ย|average/i;
/** One in points: "=D3*F3/5". */
const IN_POINTS = /\/5(?![\d.])|\*20(?![\d.])/;

/**
 * The table with its column of scores out of 5 (ค่าคะแนน 1–5, as Thai offices rate) for its achievements: 4 of 5 is 80
 * percent. A column of weighted scores beside it is of points where it is น้ำหนัก × คะแนน ÷ 5. Where it divides by the sum of
 * the weights, the total is at most 5 as well, and it is not read: no points are to be added up or written there.
 */
export function rateOutOfFive(table: RawTable): RawTable {
  const { achievement, score, ...columns } = table.columns;
  if (score === undefined) return table;
  const headings = headingsOf(table);
  const saysIn = (words: RegExp, column: number) =>
    headings.some((cells) => words.test(cleanText(cells[column] ?? null)));
  if (!headings.some((cells) => namesWeightedScore(cells[score] ?? null))) {
    if (!saysIn(OF_FIVE, score) || highestIn(table, score) > TOP) return table;
    const isRating = achievement === undefined;
    return {
      ...table,
      columns: { ...columns, achievement: achievement ?? score },
      outOfFive: { rating: isRating ? score : undefined, score: isRating ? undefined : score },
    };
  }
  const isOther = (value: CellValue, column: number) => column !== score && namesScore(value);
  const rating = headings.map((cells) => cells.findIndex(isOther)).find((column) => column >= 0);
  if (rating === undefined || achievement !== undefined) return table;
  const formulas = ownFormulas(table, score, rating);
  const isSaid = () => saysIn(OF_FIVE, rating) || formulas.some(isInPoints) || hasFullScores(table, headings);
  if (!mayBeOfFive(table, rating, isSaid)) return table;
  const isAveraged =
    formulas.length > 0
      ? !formulas.some(isInPoints)
      : (isTypedAsAverage(table, rating) ?? (saysIn(AVERAGED, score) || hasFractions(table)));
  return isAveraged
    ? { ...table, columns: { ...columns, achievement: rating }, outOfFive: { rating, score } }
    : {
        ...table,
        columns: { ...columns, score, achievement: rating },
        outOfFive: { rating, score: undefined },
      };
}

type Headings = readonly (readonly CellValue[])[];

function headingsOf({ grid, at, rows }: RawTable): Headings {
  const end = Math.min(rows[0]?.row ?? 0, at.row + HEADER_ROWS);
  return Array.from(grid.values.slice(at.row, Math.max(end, at.row + 1)), (cells) =>
    Array.from(cells ?? [], (value) => value ?? null),
  );
}

function namesScore(value: CellValue): boolean {
  const match = typeof value === "string" ? matchHeader(value) : undefined;
  return match?.role === "score" && match.period === undefined;
}

const isInPoints = (formula: string): boolean => IN_POINTS.test(formula);

/** The formulas of weighted scores that go by the rating in their row. */
function ownFormulas(table: RawTable, score: number, rating: number): readonly string[] {
  return dataRows(table).flatMap(({ row }) => {
    const formula = table.grid.formulas.get(cellKey(row, score));
    return formula && refersTo(formula, { row, column: rating }) ? [formula.replaceAll(" ", "")] : [];
  });
}

/** Whether ratings are out of 5: as is said, by the levels beside them, or by what was typed; never if one is above 5. */
function mayBeOfFive(table: RawTable, rating: number, isSaid: () => boolean): boolean {
  const highest = highestIn(table, rating);
  return highest <= TOP && (highest > 1 || isSaid() || levelColumns(table) !== undefined);
}

function highestIn(table: RawTable, column: number): number {
  const numbers = dataRows(table).map(({ row }) => numberIn(table, row, column) ?? 0);
  return numbers.reduce((high, one) => Math.max(high, one), 0);
}

/** Whether คะแนนเต็ม of the rows is 5. */
function hasFullScores(table: RawTable, headings: Headings): boolean {
  const isFull = (value: CellValue, column: number) => column !== table.columns.weight && isFullScore(value);
  const full = headings.map((cells) => cells.findIndex(isFull)).find((column) => column >= 0);
  return full !== undefined && dataRows(table).some(({ row }) => numberIn(table, row, full) === TOP);
}

/** Whether typed weighted scores are rather weight × rating ÷ 100 than ÷ 5; undefined where none are typed. */
function isTypedAsAverage(table: RawTable, rating: number): boolean | undefined {
  for (const raw of dataRows(table)) {
    const [rated, scored] = [
      numberIn(table, raw.row, rating),
      numberIn(table, raw.row, table.columns.score ?? 0),
    ];
    const weight = table.columns.weight === undefined ? undefined : weightIn(table, raw);
    if (!rated || !scored || weight?.state !== "read") continue;
    const product = weight.value * rated * (hasFractions(table) ? 100 : 1);
    return Math.abs(scored - product / 100) < Math.abs(scored - product / TOP);
  }
  return undefined;
}

/** น้ำหนัก × คะแนน of weights that make 1 is at most 5. */
function hasFractions(table: RawTable): boolean {
  if (table.columns.weight === undefined) return false;
  return areFractions(dataRows(table).map((raw) => valueOf(weightIn(table, raw))));
}

function dataRows({ rows }: RawTable): readonly RawRow[] {
  return rows.filter(({ kind }) => kind === "data");
}

function numberIn({ grid }: RawTable, row: number, column: number): number | undefined {
  const value = grid.values[row]?.[column];
  return typeof value === "number" ? value : undefined;
}
