import { BLANK, type CellContent, type CellValue } from "../grid/cell-value";
import type { Plan } from "../plan/plan";
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

/** The cells of one line; `filled` is what a fill writes into its columns. */
export function lineCells(
  line: ScoringLine,
  row: number,
  target: CellContent,
  filled: (column: number) => CellContent,
): NewCell[] {
  const open = (column: number, style: CellStyle): NewCell => ({
    row,
    column,
    content: filled(column),
    style,
  });
  if (line.kind === "row") {
    const { no, code, name } = line.indicator;
    return [
      text(row, NO, numeric(no), styles.centered),
      text(row, CODE, numeric(code ?? ""), styles.centered),
      text(row, NAME, name.value, styles.text),
      { row, column: TARGET, content: target, style: styles.text },
      open(WEIGHT, styles.number),
      open(ACTUAL, styles.input),
      open(ACHIEVEMENT, styles.number),
      open(SCORE, styles.number),
    ];
  }
  const isSum = line.kind === "sum";
  const style = isSum ? styles.sum : styles.heading;
  return SCORING_HEADERS.map((_, column) => {
    if (column === 0) return text(row, 0, line.text, style);
    return open(column, isSum && (column === WEIGHT || column === SCORE) ? styles.sumNumber : style);
  });
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
