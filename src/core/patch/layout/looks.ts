import type { CellStyle } from "../new-sheet";

const DARK = "1F4E3D";
const HEADER_FILL = "DCE9E2";
const SUM_FILL = "F1F6F3";
const INPUT_FILL = "FFF8E1";

/** How the cells of a plan's sheets look: one family of a quiet green, thin lines, wrapped text. */
export const looks = {
  title: { bold: true, size: 18, color: DARK, align: "center", vertical: "center", wrap: true },
  subtitle: { bold: true, size: 16, align: "center", vertical: "center", wrap: true },
  section: { bold: true, size: 15, color: DARK, vertical: "center", wrap: true },
  line: { vertical: "top", wrap: true },
  note: { size: 12, color: "595959", vertical: "center", wrap: true },
  closing: { bold: true, vertical: "center", wrap: true },
  header: { bold: true, fill: HEADER_FILL, align: "center", vertical: "center", wrap: true, border: true },
  text: { vertical: "top", wrap: true, border: true },
  centered: { align: "center", vertical: "top", wrap: true, border: true },
  money: { align: "right", vertical: "top", wrap: true, border: true },
  input: { fill: INPUT_FILL, align: "center", vertical: "top", border: true },
  group: { bold: true, fill: HEADER_FILL, vertical: "center", wrap: true, border: true },
  subgroup: { bold: true, vertical: "center", wrap: true, border: true },
  sum: { bold: true, fill: SUM_FILL, align: "right", vertical: "center", wrap: true, border: true },
  sumLabel: { bold: true, fill: SUM_FILL, align: "center", vertical: "center", wrap: true, border: true },
  grandSumLabel: {
    bold: true,
    fill: HEADER_FILL,
    align: "center",
    vertical: "center",
    wrap: true,
    border: true,
  },
} as const satisfies Readonly<Record<string, CellStyle>>;
