import type { Area } from "../grid/area";
import { parseA1, type CellRef } from "../grid/cell-ref";

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const PART = String.raw`(?:'(?:[^']|'')+'!)?${CELL}(?::${CELL})?`;
const CELLS = String.raw`${PART}(?:\s*,\s*${PART})*`;
const NUMBER = String.raw`\d+(?:\.\d+)?(?:E[+-]?\d+)?`;
const PLAIN_SUM = new RegExp(
  String.raw`^=\s*SUM\(\s*(?:(${CELLS})(?:\s*,\s*(${NUMBER}))?|(${NUMBER}))\s*\)$`,
  "i",
);

export interface PlainSum {
  readonly areas: readonly Area[];
  /** A number behind the cells, for those that hold theirs as text. */
  readonly more: number;
}

/** What `=SUM(…)` of cells adds up; undefined for any other formula. */
export function readPlainSum(formula: string, sheet: string): PlainSum | undefined {
  const match = PLAIN_SUM.exec(formula);
  if (!match) return undefined;
  const parts = match[1]?.match(new RegExp(PART, "gi")) ?? [];
  const areas = parts.map((part) => areaOf(part, sheet));
  const more = Number(match[2] ?? match[3] ?? 0);
  return areas.every((area) => area !== undefined) ? { areas, more } : undefined;
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
