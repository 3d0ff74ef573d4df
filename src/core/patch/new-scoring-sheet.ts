import { BLANK, type CellContent } from "../grid/cell-value";
import type { Snapshot } from "../grid/snapshot";
import type { Plan } from "../plan/plan";
import type { Assumption } from "../scorecard/assumption";
import { listIndicators } from "../scorecard/list-indicators";
import type { Scheme } from "../scorecard/scheme";
import { scoreIndicators } from "../scorecard/score-indicators";
import type { Scorecard } from "../scorecard/scorecard";
import { contentsOf, type ContentOf } from "./fill-cell";
import { slotWrites } from "./fill-slots";
import { freeSheetName } from "./free-sheet-name";
import { headRows, noteRows } from "./new-scoring-cells";
import { FIRST_ROW, HEADER_ROW, SCORE, SCORING_WIDTHS, TARGET } from "./new-scoring-columns";
import { scoringHeight } from "./new-scoring-heights";
import { scoringLines, type ScoringLine } from "./new-scoring-lines";
import { rangeLine } from "./new-scoring-range-line";
import { newScoringSlots } from "./new-scoring-slots";
import { NewScoringTable } from "./new-scoring-table";
import { scoringStyles as styles } from "./new-scoring-styles";
import type { CellsOverview, NewCell, NewCells, NewSheet } from "./new-sheet";

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
  const { ofRow, ofSums } = slotWrites(slots.sheet, scorecard, unfilled);
  const table = new NewScoringTable(lines, targets, scorecard.rows, ofRow, ofSums());
  const notes = notesOf(scorecard.assumptions);
  const range = rangeLine(slots.sheet, scorecard, end - 1);
  const head = headRows(plan);
  const foot = [[{ row: end, column: 0, content: range, style: styles.note }], ...noteRows(notes, end + 1)];
  const heights = new Map<number, number>();
  const measure = (row: readonly NewCell[]): void => {
    heights.set(heights.size, scoringHeight(heights.size, row));
  };
  head.forEach(measure);
  for (let line = 0; line < lines.length; line++) measure(table.statedIn(line));
  foot.forEach(measure);
  const sheet: NewSheet = {
    name,
    font: { name: "Sarabun", size: POINT_SIZE },
    cells: joined([head.flat(), table, foot.flat()], {
      area: { top: 0, left: 0, bottom: heights.size - 1, right: SCORE },
      isCalculated: true,
    }),
    merges: mergesOf(lines, notes.length),
    widths: SCORING_WIDTHS,
    heights,
    frozenRows: FIRST_ROW,
    print: { landscape: true, repeatRows: [HEADER_ROW, HEADER_ROW] },
  };
  return { sheet, scorecard };
}

function joined(parts: readonly NewCells[], overview: CellsOverview): NewCells {
  return {
    length: parts.reduce((sum, { length }) => sum + length, 0),
    overview,
    *[Symbol.iterator]() {
      for (const part of parts) for (const cell of part) yield cell;
    },
  };
}

const LETTER = /\p{L}/u;

/** The plan's target as it stands there: a number with its format, else its words, of which a cell beside it may hold some. */
function targetOf(line: ScoringLine, contentOf: ContentOf): CellContent {
  const stated = line.kind === "row" ? line.indicator.planned?.target : undefined;
  if (!stated || stated.state === "blank") return BLANK;
  const { value, format } = contentOf(stated.at);
  const isBare = typeof value === "number" && !LETTER.test(stated.text);
  if (stated.state !== "read" || !isBare) return { value: stated.text };
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
