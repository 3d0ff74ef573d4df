import { BLANK } from "../grid/cell-value";
import { reportDigest, reportMark } from "../kept/report-mark";
import { gridOfNewSheet } from "../patch/grid-of-new-sheet";
import type { NewCell, NewSheet } from "../patch/new-sheet";
import { REPORT_COLUMNS, type Report } from "./report";
import { reportLines, type ReportLine } from "./report-lines";
import { reportStyles } from "./report-styles";

const FONT = { name: "Sarabun", size: 11 };
const MARK_HEIGHT = 16;
/** Behind the mark, which every page repeats. */
const FIRST_ROW = 1;

/** The report as a print-ready A4 sheet: values only, so that it goes on saying what was found. */
export function reportSheet(report: Report, name: string): NewSheet {
  const lines = reportLines(report);
  const cells = lines.flatMap((line, index) => cellsOf(line, FIRST_ROW + index));
  const unmarked: NewSheet = {
    name,
    font: FONT,
    cells,
    merges: [[{ span: REPORT_COLUMNS.length }], ...lines.map(({ pieces }) => pieces)].flatMap(mergesOf),
    widths: REPORT_COLUMNS,
    heights: new Map([
      [0, MARK_HEIGHT],
      ...lines.map(({ height }, index) => [FIRST_ROW + index, height] as const),
    ]),
    frozenRows: 0,
    print: { landscape: false, repeatRows: [0, 0], footer: "&P / &N" },
  };
  const mark = reportMark(reportDigest(gridOfNewSheet(unmarked)), `${report.title} · ${report.subject}`);
  const first: NewCell = { row: 0, column: 0, content: { value: mark }, style: reportStyles.mark };
  return { ...unmarked, cells: [first, ...cells] };
}

/** The covered cells of a merged area come too, for their borders. */
function cellsOf({ pieces }: ReportLine, row: number): NewCell[] {
  let next = 0;
  return pieces.flatMap(({ span, value, format, style }) => {
    const left = next;
    next += span;
    return Array.from({ length: span }, (_, index): NewCell => {
      const content = index > 0 ? BLANK : { value, ...(format !== undefined && { format }) };
      return { row, column: left + index, content, style };
    });
  });
}

function mergesOf(pieces: readonly { readonly span: number }[], row: number): NewSheet["merges"] {
  let next = 0;
  return pieces.flatMap(({ span }) => {
    const left = next;
    next += span;
    return span === 1 ? [] : [{ top: row, bottom: row, left, right: next - 1 }];
  });
}
