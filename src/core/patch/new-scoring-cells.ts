import { BLANK, type CellContent, type CellValue } from "../grid/cell-value";
import type { Plan } from "../plan/plan";
import type { RowWrites } from "./fill-row";
import {
  ACHIEVEMENT,
  ACTUAL,
  CODE,
  HEADER_ROW,
  NAME,
  NO,
  SCORE,
  SCORING_HEADERS,
  TARGET,
  WEIGHT,
} from "./new-scoring-columns";
import type { ScoringLine } from "./new-scoring-lines";
import { scoringStyles as styles } from "./new-scoring-styles";
import type { CellStyle, NewCell } from "./new-sheet";
import type { CellWrite } from "./patch";

const HINT = "กรอกผลการดำเนินงานในช่องสีเหลือง น้ำหนัก ร้อยละความสำเร็จ และคะแนนคำนวณด้วยสูตร";

/** The rows of title, hint and header. */
export function headRows({ fiscalYear }: Plan): NewCell[][] {
  const year = fiscalYear ? ` ประจำปีงบประมาณ พ.ศ. ${fiscalYear.value}` : "";
  return [
    [text(0, 0, `แบบให้คะแนนการประเมินผลการปฏิบัติราชการ${year}`, styles.title)],
    [text(1, 0, HINT, styles.hint)],
    SCORING_HEADERS.map((header, column) => text(HEADER_ROW, column, header, styles.header)),
  ];
}

/** The cells of a line that say what it is about; those behind them are for weights, actuals and scores. */
export function statedCells(line: ScoringLine, row: number, target: CellContent): NewCell[] {
  if (line.kind !== "row")
    return [text(row, NO, line.text, line.kind === "sum" ? styles.sum : styles.heading)];
  const { no, code, name } = line.indicator;
  return [
    text(row, NO, numeric(no), styles.centered),
    text(row, CODE, numeric(code ?? ""), styles.centered),
    text(row, NAME, name.value, styles.text),
    { row, column: TARGET, content: target, style: styles.text },
  ];
}

/** The cells of a row behind those, with what a fill writes into them. */
export function rowCells({ weight, achievement, score }: Partial<RowWrites>, row: number): NewCell[] {
  return [
    open(row, WEIGHT, weight, styles.number),
    open(row, ACTUAL, undefined, styles.input),
    open(row, ACHIEVEMENT, achievement, styles.number),
    open(row, SCORE, score, styles.number),
  ];
}

/** The cells of a heading or sum behind its text. */
export function labelCells(
  kind: "heading" | "sum",
  { weight, score }: Partial<RowWrites>,
  row: number,
): NewCell[] {
  const [plain, number] = kind === "sum" ? [styles.sum, styles.sumNumber] : [styles.heading, styles.heading];
  return [
    open(row, CODE, undefined, plain),
    open(row, NAME, undefined, plain),
    open(row, TARGET, undefined, plain),
    open(row, WEIGHT, weight, number),
    open(row, ACTUAL, undefined, plain),
    open(row, ACHIEVEMENT, undefined, plain),
    open(row, SCORE, score, number),
  ];
}

function open(row: number, column: number, write: CellWrite | undefined, style: CellStyle): NewCell {
  return { row, column, content: write?.becomes ?? BLANK, style };
}

/** The rows that say what the scores rest on, below the table. */
export function noteRows(notes: readonly string[], row: number): NewCell[][] {
  if (notes.length === 0) return [];
  return [
    [text(row, 0, "หมายเหตุ", styles.noteTitle)],
    ...notes.map((note, index) => [text(row + 1 + index, 0, `${index + 1}) ${note}`, styles.note)]),
  ];
}

function text(row: number, column: number, value: CellValue, style: CellStyle): NewCell {
  return { row, column, content: value === null ? BLANK : { value }, style };
}

function numeric(written: string): CellValue {
  if (written === "") return null;
  return /^[1-9]\d{0,8}$/.test(written) ? Number(written) : written;
}
