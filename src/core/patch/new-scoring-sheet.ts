import { BLANK, type CellContent, type CellValue } from "../grid/cell-value";
import { contentAt, type Snapshot } from "../grid/snapshot";
import type { Plan } from "../plan/plan";
import { scorePlan } from "../scorecard/score-plan";
import type { Scorecard, ScoredRow } from "../scorecard/scorecard";
import { fillSlots } from "./fill-slots";
import { gridOfNewSheet } from "./grid-of-new-sheet";
import {
  ACHIEVEMENT,
  ACTUAL,
  CODE,
  FIRST_ROW,
  HEADER_ROW,
  NAME,
  NO,
  SCORE,
  SCORING_HEADERS,
  SCORING_WIDTHS,
  TARGET,
  WEIGHT,
} from "./new-scoring-columns";
import { scoringHeights } from "./new-scoring-heights";
import { scoringLines, type ScoringLine } from "./new-scoring-lines";
import { rangeLine } from "./new-scoring-range-line";
import { newScoringSlots } from "./new-scoring-slots";
import { scoringStyles as styles } from "./new-scoring-styles";
import type { CellStyle, NewCell, NewSheet } from "./new-sheet";

const POINT_SIZE = 11;
const HINT = "กรอกผลการดำเนินงานในช่องสีเหลือง น้ำหนัก ร้อยละความสำเร็จ และคะแนนคำนวณด้วยสูตร";

/**
 * A print-ready scoring sheet with a row for every indicator and blank cells for the actuals. Its formulas are
 * those that a fill would write there, so that filling it again changes nothing. The scorecard is the same
 * with the new sheet's cells.
 */
export function newScoringSheet(
  plan: Plan,
  scorecard: Scorecard,
  snapshot: Snapshot,
  notes: readonly string[],
): { readonly sheet: NewSheet; readonly scorecard: Scorecard } {
  const lines = scoringLines(scorecard.rows);
  const end = FIRST_ROW + lines.length;
  const fixed = [
    ...headOf(plan),
    ...lines.flatMap((line, index) => cellsOf(line, FIRST_ROW + index, snapshot)),
  ];
  const blankSheet: NewSheet = {
    name: freeName(snapshot),
    font: { name: "Sarabun", size: POINT_SIZE },
    cells: fixed,
    merges: mergesOf(lines, notes.length),
    widths: SCORING_WIDTHS,
    heights: scoringHeights(fixed, notes, end + 2),
    frozenRows: FIRST_ROW,
    print: { landscape: true, repeatRows: [HEADER_ROW, HEADER_ROW] },
  };

  const targets = fixed.filter(({ row, column }) => row > HEADER_ROW && column === TARGET);
  const slots = newScoringSlots(
    lines,
    blankSheet.name,
    new Map(targets.map(({ row, content }) => [row, content])),
  );
  const filled = scorePlan({ ...plan, scoring: slots }, scorecard.scheme);
  const contents = new Map(
    fillSlots(slots, filled, { sheets: [gridOfNewSheet(blankSheet)] }).map(({ at, becomes }) => [
      `${at.row} ${at.column}`,
      becomes,
    ]),
  );
  const cells = [
    ...fixed.map((cell) => ({
      ...cell,
      content: contents.get(`${cell.row} ${cell.column}`) ?? cell.content,
    })),
    { row: end, column: 0, content: rangeLine(slots, filled, end - 1), style: styles.note },
    ...notesOf(notes, end + 1),
  ];
  return { sheet: { ...blankSheet, cells }, scorecard: filled };
}

/** แบบให้คะแนน, or with the first number that no sheet has; Excel does not tell capitals apart. */
function freeName({ sheets }: Snapshot): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = "แบบให้คะแนน";
  for (let turn = 2; taken.has(name); turn++) name = `แบบให้คะแนน (${turn})`;
  return name;
}

function text(row: number, column: number, value: CellValue, style: CellStyle): NewCell {
  return { row, column, content: { value }, style };
}

function headOf({ fiscalYear }: Plan): NewCell[] {
  const year = fiscalYear ? ` ประจำปีงบประมาณ พ.ศ. ${fiscalYear.value}` : "";
  return [
    text(0, 0, `แบบให้คะแนนการประเมินผลการปฏิบัติราชการ${year}`, styles.title),
    text(1, 0, HINT, styles.hint),
    ...SCORING_HEADERS.map((header, column) => text(HEADER_ROW, column, header, styles.header)),
  ];
}

function cellsOf(line: ScoringLine, row: number, snapshot: Snapshot): NewCell[] {
  if (line.kind === "row") {
    const { no, code, name } = line.scored;
    return [
      text(row, NO, numeric(no), styles.centered),
      text(row, CODE, numeric(code ?? ""), styles.centered),
      text(row, NAME, name, styles.text),
      { row, column: TARGET, content: targetContent(line.scored, snapshot), style: styles.text },
      text(row, WEIGHT, null, styles.number),
      text(row, ACTUAL, null, styles.input),
      text(row, ACHIEVEMENT, null, styles.number),
      text(row, SCORE, null, styles.number),
    ];
  }
  const isSum = line.kind === "sum";
  const style = isSum ? styles.sum : styles.heading;
  return SCORING_HEADERS.map((_, column) => {
    const isNumber = isSum && (column === WEIGHT || column === SCORE);
    return text(row, column, column === 0 ? line.text : null, isNumber ? styles.sumNumber : style);
  });
}

function numeric(written: string): CellValue {
  if (written === "") return null;
  return /^[1-9]\d{0,8}$/.test(written) ? Number(written) : written;
}

/** The plan's target as it stands there: a number with its format, else its words. */
function targetContent({ targetFrom, planned }: ScoredRow, snapshot: Snapshot): CellContent {
  const stated = planned?.target;
  if (!stated || stated.state === "blank") return BLANK;
  const { value, format } = contentAt(snapshot, stated.at);
  if (targetFrom !== "plan" || typeof value !== "number") return { value: stated.text };
  return { value, ...(format !== undefined && { format }) };
}

function notesOf(notes: readonly string[], row: number): NewCell[] {
  if (notes.length === 0) return [];
  return [
    text(row, 0, "หมายเหตุ", styles.noteTitle),
    ...notes.map((note, index) => text(row + 1 + index, 0, `${index + 1}) ${note}`, styles.note)),
  ];
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
