import type { CellValue } from "../../grid/cell-value";
import type { SheetGrid } from "../../grid/snapshot";
import { cleanText, isBlank } from "./cell-text";
import { findHeader, type HeaderMemo } from "./find-header";
import type { Role } from "./headers";
import { matchHeader, type HeaderMatch } from "./match-header";
import { nearestHeader } from "./nearest-header";
import type { Period } from "./match-period";

/** What a column of a table can be said to mean. */
export interface ColumnMeaning {
  readonly role: Role;
  /** Buddhist year of a target. */
  readonly year?: number;
  /** The part of the year of an actual. */
  readonly period?: Period;
  /** Baht per unit of a budget: 1,000 (พันบาท) or 1,000,000 (ล้านบาท); left out, 1. */
  readonly scale?: number;
}

export interface CandidateColumn {
  readonly column: number;
  /** The header cell on one line; "" where it is blank, but cells below it are not. */
  readonly text: string;
  readonly guess: ColumnMeaning | undefined;
}

/** A row that may be a table's header. */
export interface HeaderCandidate {
  readonly row: number;
  readonly columns: readonly CandidateColumn[];
  /** It is read as a header without help. */
  readonly isRead: boolean;
}

/** Rows below the header in which a column without one may show itself. */
const BELOW = 5;
const LONGEST = 120;

/** The rows of a sheet that may be a header, the likeliest first, each with a guess at what its columns mean. */
export function headerCandidates(grid: SheetGrid): readonly HeaderCandidate[] {
  const memo: HeaderMemo = new Map();
  const found: (HeaderCandidate & { readonly likelihood: number })[] = [];
  grid.values.forEach((cells, row) => {
    if (!cells || !mayHead(cells)) return;
    const columns = columnsOf(grid, row);
    const guessed = columns.filter(({ guess }) => guess).length;
    // Several guesses tell more than many columns.
    const likelihood = guessed * 100 + cells.filter((value) => !isBlank(value)).length;
    found.push({ row, columns, isRead: findHeader(grid, row, memo) !== undefined, likelihood });
  });
  return found
    .sort((one, other) => other.likelihood - one.likelihood || one.row - other.row)
    .map(({ row, columns, isRead }) => ({ row, columns, isRead }));
}

/** At least two cells, all of them short texts or years. */
function mayHead(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((value) => !isBlank(value));
  const isHeader = (value: CellValue) =>
    typeof value === "string" ? value.length <= LONGEST : matchHeader(value) !== undefined;
  return filled.length >= 2 && filled.every(isHeader);
}

function columnsOf({ values }: SheetGrid, row: number): readonly CandidateColumn[] {
  const rows = values.slice(row, row + 1 + BELOW);
  const width = Math.max(...rows.map((cells) => cells?.length ?? 0));
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => rows.some((cells) => !isBlank(cells?.[column])))
    .map((column) => {
      const value = values[row]?.[column] ?? null;
      return { column, text: cleanText(value), guess: guessOf(value) };
    });
}

function guessOf(value: CellValue): ColumnMeaning | undefined {
  const match = matchHeader(value) ?? nearestHeader(value);
  if (!match) return undefined;
  const { year, period }: Partial<HeaderMatch> = "year" in match ? match : {};
  return {
    role: match.role ?? (period === undefined ? "target" : "actual"),
    ...(period !== undefined && { period }),
    ...(year !== undefined && { year }),
    ...(match.scale !== 1 && { scale: match.scale }),
  };
}
