import { isCellError, type CellValue } from "../../grid/cell-value";
import type { CellRef } from "../../grid/cell-ref";
import type { Reading } from "../../grid/reading";
import type { SheetGrid } from "../../grid/snapshot";
import { cleanLine } from "../../text/clean-line";
import { isLetter } from "../../text/is-letter";

/** A cell's value as text, as the user typed it, or as the sheet shows it. */
export function rawText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

/** The text on one line, without crumbs of the document it was pasted from. */
export function cleanText(value: CellValue | undefined): string {
  return typeof value === "string" ? cleanLine(value) : rawText(value);
}

const INVISIBLE_ONLY = /^[\s\u200b-\u200d\u2060\ufeff\u00ad]*$/;

export function isBlank(value: CellValue | undefined): boolean {
  if (typeof value !== "string") return value === null || value === undefined;
  // Most texts begin with a letter; only the others are worth a closer look.
  return value.length === 0 || (!isLetter(value.charCodeAt(0)) && INVISIBLE_ONLY.test(value));
}

export function refIn(grid: SheetGrid, row: number, column: number): CellRef {
  return { sheet: grid.name, row, column };
}

const LETTER = /\p{L}/u;

/** Wraps what a reader made of a cell's text; "-" and blank are no value. */
export function reading<T>(at: CellRef, text: string, value: T | "not-stated" | undefined): Reading<T> {
  if (value === "not-stated") return { state: "blank", at, text: LETTER.test(text) ? text : "" };
  if (value !== undefined) return { state: "read", value, at, text };
  if (text === "" || isDash(text)) return { state: "blank", at, text: "" };
  return { state: "unreadable", at, text };
}

export function isDash(text: string): boolean {
  return text === "-" || text === "–" || text === "—";
}
