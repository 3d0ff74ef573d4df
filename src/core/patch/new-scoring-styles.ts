import type { CellStyle } from "./new-sheet";

const LINE: CellStyle = { border: true, vertical: "top" };
const STRONG: CellStyle = { bold: true, border: true, vertical: "center", fill: "EAF1EC" };

/** How the cells of a new scoring sheet look. */
export const scoringStyles = {
  title: { bold: true, size: 16, align: "center", vertical: "center" },
  hint: { align: "center", vertical: "center", color: "595959" },
  header: { bold: true, border: true, align: "center", vertical: "center", wrap: true, fill: "D5E5DA" },
  heading: { ...STRONG, fill: "F3F3F3", wrap: true },
  sum: STRONG,
  sumNumber: { ...STRONG, align: "right" },
  centered: { ...LINE, align: "center" },
  text: { ...LINE, align: "left", wrap: true },
  number: { ...LINE, align: "right" },
  /** Where the user types. */
  input: { ...LINE, align: "right", fill: "FFF8DC" },
  noteTitle: { bold: true, align: "left" },
  note: { align: "left", vertical: "top", wrap: true },
} as const satisfies Readonly<Record<string, CellStyle>>;
