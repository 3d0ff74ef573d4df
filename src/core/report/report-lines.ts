import type { CellValue } from "../grid/cell-value";
import { linesOf } from "../patch/lines-of";
import type { CellStyle } from "../patch/new-sheet";
import {
  REPORT_COLUMNS,
  type Report,
  type ReportCell,
  type ReportSection,
  type ReportSignatures,
  type ReportTable,
} from "./report";
import { reportStyles as styles } from "./report-styles";

/** A row of the report's sheet; the spans of its pieces make up all columns. */
export interface ReportLine {
  readonly pieces: readonly Piece[];
  /** Points. */
  readonly height: number;
}

export interface Piece {
  readonly span: number;
  readonly value: CellValue;
  /** Excel's number format code, of numbers. */
  readonly format?: string;
  readonly style: CellStyle;
}

/** Points of a line of text at the sheet's base size, and what the cell adds to it. */
const LINE = 16.5;
const MARGIN = 4;
const GAP = 8;
const ROOM_TO_SIGN = 42;
/** Excel's own limit. */
const HIGHEST = 409;
const ALL = REPORT_COLUMNS.length;

/** The report from its title to the signatures, row by row. */
export function reportLines({ title, subject, facts, sections, signatures }: Report): readonly ReportLine[] {
  return [
    across(title, styles.title, 30),
    across(subject, styles.subject, 24),
    ...facts.map(({ label, text }) => across(`${label}: ${text}`, styles.fact)),
    ...sections.flatMap(sectionLines),
    across(null, {}, 2 * GAP),
    ...signatureLines(signatures),
  ];
}

function sectionLines(
  { heading, sentences, table, note, items }: ReportSection,
  index: number,
): ReportLine[] {
  return [
    across(null, {}, GAP),
    across(`${index + 1}. ${heading}`, styles.heading, 22),
    ...sentences.map((sentence) => across(sentence, styles.sentence)),
    ...(table ? tableLines(table) : []),
    ...(note === undefined ? [] : [across(note, styles.sentence)]),
    ...items.map((item, place) => across(`${place + 1}) ${item}`, styles.sentence)),
  ];
}

function tableLines({ columns, rows }: ReportTable): ReportLine[] {
  const head = columns.map(({ header, span }) => ({ span, value: header, style: styles.header }));
  return [
    fitted(head),
    ...rows.map((row) => {
      if (row.kind === "group") return across(row.text, styles.group);
      const look = row.kind === "sum" ? styles.sum : styles.cell;
      return fitted(
        columns.map(({ span, align }, index) => ({
          span,
          ...contentOf(row.cells[index]),
          style: look[align],
        })),
      );
    }),
  ];
}

function contentOf(cell: ReportCell = ""): Pick<Piece, "value" | "format"> {
  if (typeof cell === "string") return { value: cell === "" ? null : cell };
  return typeof cell === "number"
    ? { value: cell, format: "#,##0.00" }
    : { value: cell.assumed, format: '#,##0.00"*"' };
}

/** Three side by side, a third of the page each. */
function signatureLines({ lines, roles }: ReportSignatures): ReportLine[] {
  const beside = (texts: readonly string[], style: CellStyle, height?: number): ReportLine =>
    fitted(
      texts.map((value) => ({ span: ALL / texts.length, value, style })),
      height,
    );
  return [
    ...lines.map((line, index) =>
      beside(
        roles.map(() => line),
        styles.signature,
        index === 0 ? ROOM_TO_SIGN : undefined,
      ),
    ),
    beside(roles, styles.role),
  ];
}

function across(text: string | null, style: CellStyle, height?: number): ReportLine {
  return fitted([{ span: ALL, value: text, style }], height);
}

/** As high as its fullest cell, unless `height` says otherwise. */
function fitted(pieces: readonly Piece[], height?: number): ReportLine {
  let next = 0;
  const needed = pieces.map(({ span, value }) => {
    const width = REPORT_COLUMNS.slice(next, (next += span)).reduce((sum, one) => sum + one, 0);
    if (typeof value !== "string") return 1;
    return value.split("\n").reduce((sum, part) => sum + linesOf(part, width), 0);
  });
  return { pieces, height: height ?? Math.min(Math.max(...needed) * LINE + MARGIN, HIGHEST) };
}
