import type { CellStyle } from "../patch/new-sheet";
import type { ReportColumn } from "./report";

type Aligned = Readonly<Record<ReportColumn["align"], CellStyle>>;

const CELL: CellStyle = { border: true, vertical: "top", wrap: true };
const SUM: CellStyle = { ...CELL, bold: true, vertical: "center", fill: "EAF1EC" };

/** How the cells of a report look: black on white, thin lines, a little green. */
export const reportStyles = {
  mark: { size: 9, color: "595959", align: "right", vertical: "center" },
  title: { bold: true, size: 16, align: "center", vertical: "center" },
  subject: { bold: true, size: 13, align: "center", vertical: "center" },
  fact: { align: "center", vertical: "center", wrap: true },
  heading: { bold: true, size: 12, align: "left", vertical: "center" },
  sentence: { align: "left", vertical: "top", wrap: true },
  header: { bold: true, border: true, align: "center", vertical: "center", wrap: true, fill: "D5E5DA" },
  group: { bold: true, border: true, align: "left", vertical: "center", wrap: true, fill: "F3F3F3" },
  cell: aligned(CELL),
  sum: aligned(SUM),
  signature: { align: "center", vertical: "bottom" },
  role: { bold: true, align: "center", vertical: "bottom" },
} as const satisfies Readonly<Record<string, CellStyle | Aligned>>;

function aligned(style: CellStyle): Aligned {
  return {
    left: { ...style, align: "left" },
    center: { ...style, align: "center" },
    right: { ...style, align: "right" },
  };
}
