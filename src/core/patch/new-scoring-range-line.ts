import { cellName } from "../grid/cell-ref";
import type { CellContent } from "../grid/cell-value";
import type { ScoringSheet } from "../plan/scoring";
import type { Scorecard } from "../scorecard/scorecard";
import { sumOf } from "../scorecard/sum-of";
import { addToRuns, type Run } from "./fill-ranges";
import { SCORE, WEIGHT } from "./new-scoring-columns";

/**
 * A line that says, while actuals are missing, between which scores the total will lie: the sum alone would
 * take what is missing for nothing.
 */
export function rangeLine(
  { rows: slots }: ScoringSheet,
  { rows: scored }: Scorecard,
  totalRow: number,
): CellContent {
  const runs: Run[] = [];
  for (const { score } of slots) if (score) addToRuns(runs, score.at);
  const counted = scored.filter(({ row }) => !row?.exempt);
  const range = (column: number, { first, last }: Run): string =>
    `${cellName({ row: first.row, column })}:${cellName({ row: last.row, column })}`;
  const scores = runs.map((run) => range(SCORE, run)).join(",");
  const reached = cellName({ row: totalRow, column: SCORE });
  const open = runs
    .map(
      (run) => `+SUM(${range(WEIGHT, run)})-SUMPRODUCT(ISNUMBER(${range(SCORE, run)})*${range(WEIGHT, run)})`,
    )
    .join("");
  const text = (formula: string): string => `TEXT(${formula},"0.00")`;
  const formula = `=IF(COUNT(${scores})=${counted.length},"","${LEAD}"&${text(reached)}&" ถึง "&${text(reached + open)})`;
  const isComplete = counted.every(({ score }) => score !== null);
  // What the sheet itself adds up: a component without any row is not in it.
  const min = sumOf(counted.map(({ score }) => score ?? 0));
  const max = sumOf(counted.map(({ score, weight }) => score ?? weight));
  const value = isComplete ? "" : `${LEAD}${min.toFixed(2)} ถึง ${max.toFixed(2)}`;
  return { value, formula };
}

const LEAD = "ยังมีผลการดำเนินงานไม่ครบ คะแนนที่เป็นไปได้อยู่ระหว่าง ";
