import { BLANK, type CellContent } from "../grid/cell-value";
import type { Snapshot } from "../grid/snapshot";
import type { Plan } from "../plan/plan";
import type { Assumption } from "../scorecard/assumption";
import { listIndicators } from "../scorecard/list-indicators";
import type { Scheme } from "../scorecard/scheme";
import { scoreIndicators } from "../scorecard/score-indicators";
import type { Scorecard } from "../scorecard/scorecard";
import { contentsOf, type ContentOf } from "./fill-cell";
import { eachWrite } from "./fill-slots";
import { freeSheetName } from "./free-sheet-name";
import { headRows, lineCells, noteRows } from "./new-scoring-cells";
import { FIRST_ROW, HEADER_ROW, SCORE, SCORING_WIDTHS, TARGET } from "./new-scoring-columns";
import { scoringHeight } from "./new-scoring-heights";
import { scoringLines, type ScoringLine } from "./new-scoring-lines";
import { rangeLine } from "./new-scoring-range-line";
import { newScoringSlots } from "./new-scoring-slots";
import { scoringStyles as styles } from "./new-scoring-styles";
import type { NewCell, NewSheet } from "./new-sheet";

const POINT_SIZE = 11;

/**
 * A print-ready scoring sheet with a row for every indicator and blank cells for the actuals. Its formulas are
 * those that a fill would write there, so that filling it again changes nothing. The scorecard is the plan's
 * with the new sheet's cells.
 */
export function newScoringSheet(
  plan: Plan,
  scheme: Scheme,
  snapshot: Snapshot,
  notesOf: (assumptions: readonly Assumption[]) => readonly string[],
): { readonly sheet: NewSheet; readonly scorecard: Scorecard } {
  const name = freeSheetName(
    "แบบให้คะแนน",
    snapshot.sheets.map((sheet) => sheet.name),
  );
  const lines = scoringLines(listIndicators(plan));
  const end = FIRST_ROW + lines.length;
  const planned = contentsOf(snapshot);
  const targets = lines.map((line) => targetOf(line, planned));
  const unfilled: ContentOf = (at) => {
    if (at.sheet !== name) return planned(at);
    return (at.column === TARGET ? targets[at.row - FIRST_ROW] : undefined) ?? BLANK;
  };

  const slots = newScoringSlots(lines, name, targets);
  const scorecard = scoreIndicators(slots.indicators, slots.sheet, scheme);
  const filled = new Array<CellContent | undefined>(lines.length * SCORING_WIDTHS.length);
  const placeOf = (row: number, column: number): number => (row - FIRST_ROW) * SCORING_WIDTHS.length + column;
  eachWrite(slots.sheet, scorecard, unfilled, ({ at, becomes }) => {
    filled[placeOf(at.row, at.column)] = becomes;
  });
  const notes = notesOf(scorecard.assumptions);
  const cells: NewCell[] = [];
  const heights = new Map<number, number>();
  const put = (row: readonly NewCell[]): void => {
    heights.set(heights.size, scoringHeight(heights.size, row));
    cells.push(...row);
  };
  headRows(plan).forEach(put);
  lines.forEach((line, index) => {
    const row = FIRST_ROW + index;
    const target = targets[index] ?? BLANK;
    put(lineCells(line, row, target, (column) => filled[placeOf(row, column)] ?? BLANK));
  });
  const range = rangeLine(slots.sheet, scorecard, end - 1);
  put([{ row: end, column: 0, content: range, style: styles.note }]);
  noteRows(notes, end + 1).forEach(put);
  const sheet: NewSheet = {
    name,
    font: { name: "Sarabun", size: POINT_SIZE },
    cells,
    merges: mergesOf(lines, notes.length),
    widths: SCORING_WIDTHS,
    heights,
    frozenRows: FIRST_ROW,
    print: { landscape: true, repeatRows: [HEADER_ROW, HEADER_ROW] },
  };
  return { sheet, scorecard };
}

/** The plan's target as it stands there: a number with its format, else its words. */
function targetOf(line: ScoringLine, contentOf: ContentOf): CellContent {
  const stated = line.kind === "row" ? line.indicator.planned?.target : undefined;
  if (!stated || stated.state === "blank") return BLANK;
  const { value, format } = contentOf(stated.at);
  if (stated.state !== "read" || typeof value !== "number") return { value: stated.text };
  return { value, ...(format !== undefined && { format }) };
}

/** Title, hint, component headings, the line below the total, and the notes reach across the sheet. */
function mergesOf(lines: readonly ScoringLine[], notes: number): NewSheet["merges"] {
  const end = FIRST_ROW + lines.length;
  const across = (row: number, right: number) => ({ top: row, bottom: row, left: 0, right });
  const labels = lines.flatMap(({ kind }, index) =>
    kind === "row" ? [] : [across(FIRST_ROW + index, kind === "sum" ? TARGET : SCORE)],
  );
  const below = Array.from({ length: notes }, (_, index) => end + 2 + index);
  return [...[0, 1, end, ...below].map((row) => across(row, SCORE)), ...labels];
}
