import type { Area } from "../grid/area";
import { parseA1, type CellRef } from "../grid/cell-ref";

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const PART = String.raw`(?:'(?:[^']|'')+'!)?${CELL}(?::${CELL})?`;
const PLAIN_SUM = new RegExp(String.raw`^=\s*SUM\(\s*(${PART}(?:\s*,\s*${PART})*)\s*\)$`, "i");

/** The areas that `=SUM(…)` of cells and nothing else adds up; undefined for any other formula. */
export function plainSumAreas(formula: string, sheet: string): readonly Area[] | undefined {
  const parts = PLAIN_SUM.exec(formula)?.[1]?.match(new RegExp(PART, "gi"));
  if (!parts) return undefined;
  const areas = parts.map((part) => areaOf(part, sheet));
  return areas.every((area) => area !== undefined) ? areas : undefined;
}

function areaOf(part: string, sheet: string): Area | undefined {
  const colon = part.lastIndexOf(":");
  const isRange = colon > part.lastIndexOf("!");
  const first = capitalCell(isRange ? part.slice(0, colon) : part, sheet);
  const last = isRange ? capitalCell(part.slice(colon + 1), sheet) : first;
  if (!first || !last) return undefined;
  return {
    sheet: first.sheet,
    top: Math.min(first.row, last.row),
    bottom: Math.max(first.row, last.row),
    left: Math.min(first.column, last.column),
    right: Math.max(first.column, last.column),
  };
}

function capitalCell(text: string, sheet: string): CellRef | undefined {
  const at = text.lastIndexOf("!") + 1;
  return parseA1(text.slice(0, at) + text.slice(at).toUpperCase(), sheet);
}
