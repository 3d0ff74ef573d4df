import type { CellRef } from "../../grid/cell-ref";
import type { Located } from "../../grid/located";
import type { Snapshot } from "../../grid/snapshot";
import type { OtherYear } from "../misread";
import type { FoundTables, Line } from "../tables/find-tables";
import { isScoring, type RawTable } from "../tables/raw-table";
import { LIST_HEADING } from "./read-listed";

export interface YearsPlan extends FoundTables {
  /** The year that is read; undefined where nothing is left out. */
  readonly year: Located<number> | undefined;
  readonly otherYears: readonly OtherYear[];
}

/** What one sheet holds of one year. */
interface Batch {
  readonly sheet: string;
  /** As stated, or as the sheets in front state it; undefined in front of the first of those. */
  readonly year: number | undefined;
  readonly isStated: boolean;
  readonly at: Located<number> | undefined;
  readonly tables: RawTable[];
  readonly lines: Line[];
}

/**
 * Keeps the plan of one fiscal year: the latest that has an evaluation, or else a scoring sheet. Tables that state another year are left
 * out where the plan that is read has the same tables itself: a title alone may have been left from last year.
 */
export function leaveOutOtherYears(found: FoundTables, { sheets }: Snapshot): YearsPlan {
  const all = { ...found, year: undefined, otherYears: [] };
  const stated = new Set([
    ...found.tables.map(({ context }) => context.year?.value),
    ...found.lines.map((line) => line.year?.value),
  ]);
  stated.delete(undefined);
  if (stated.size < 2) return all;
  const batches = batchesOf(found, sheets);
  const year = latestEvaluated(batches);
  const out = year === undefined ? [] : batchesToLeaveOut(batches, year);
  if (out.length === 0) return all;
  const gone = new Set(out);
  const kept = batches.filter((batch) => !gone.has(batch));
  const read = kept.find((batch) => batch.isStated && batch.year === year);
  const isMixed = ({ sheet }: Batch) =>
    kept.some((batch) => batch.sheet === sheet && batch.tables.length > 0);
  return {
    ...found,
    tables: kept.flatMap(({ tables }) => tables),
    lines: kept.flatMap(({ lines }) => lines),
    year: read?.at,
    otherYears: out.flatMap((batch) => {
      const at = batch.at?.at ?? batch.tables[0]?.at;
      const isEmpty = batch.tables.length === 0 && !partsIn(batch).has("listed");
      return at && batch.year !== undefined && !isEmpty
        ? [{ at, year: batch.year, isPartOfSheet: isMixed(batch) }]
        : [];
    }),
  };
}

/** In the workbook's order; what stands in front of a sheet's first title belongs to it. */
function batchesOf(found: FoundTables, sheets: Snapshot["sheets"]): readonly Batch[] {
  const linesOf = bySheet(found.lines);
  const tablesOf = bySheet(found.tables);
  let before: number | undefined;
  return sheets.flatMap(({ name: sheet }) => {
    const lines = linesOf.get(sheet) ?? [];
    const tables = tablesOf.get(sheet) ?? [];
    const first = [...lines.map((line) => line.year), ...tables.map(({ context }) => context.year)].find(
      Boolean,
    );
    const batches = new Map<number | undefined, Batch>();
    const batchOf = (at: Located<number> | undefined): Batch => {
      const year = at?.value ?? before;
      const known = batches.get(year) ?? {
        sheet,
        year,
        isStated: at !== undefined,
        at,
        tables: [],
        lines: [],
      };
      batches.set(year, known);
      return known;
    };
    for (const line of lines) batchOf(line.year ?? first).lines.push(line);
    for (const table of tables) batchOf(table.context.year ?? first).tables.push(table);
    before = [...batches.keys()].at(-1) ?? before;
    return [...batches.values()];
  });
}

function bySheet<T extends { readonly at: CellRef }>(found: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const sheets = new Map<string, T[]>();
  for (const one of found) {
    const there = sheets.get(one.at.sheet);
    if (there) there.push(one);
    else sheets.set(one.at.sheet, [one]);
  }
  return sheets;
}

/** Where no year has an evaluation, scoring sheets stand for it. */
function latestEvaluated(batches: readonly Batch[]): number | undefined {
  const yearsOf = (is: (table: RawTable) => boolean) =>
    batches.flatMap(({ isStated, tables, year }) => (isStated && tables.some(is) ? (year ?? []) : []));
  const evaluated = yearsOf(({ kind }) => kind.startsWith("evaluation"));
  const years = evaluated.length > 0 ? evaluated : yearsOf(isScoring);
  return years.length === 0 ? undefined : Math.max(...years);
}

function batchesToLeaveOut(batches: readonly Batch[], year: number): readonly Batch[] {
  const others = batches.filter((batch) => batch.year !== undefined && batch.year !== year);
  const stated = others.filter(({ isStated }) => isStated);
  const own = batches.filter((batch) => !others.includes(batch));
  const places = new Set(own.flatMap((batch) => [...partsIn(batch)]));
  const mixed = new Set(own.filter(({ tables }) => tables.length > 0).map(({ sheet }) => sheet));
  const repeats = (batch: Batch): boolean =>
    [...partsIn(batch)].some(
      (place) => places.has(place) && (!mixed.has(batch.sheet) || JUDGING.test(place)),
    );
  // Of a year with a plan of its own every sheet goes, also one that the plan which is read has not yet.
  const planned = new Set(stated.filter(repeats).map((batch) => batch.year));
  return others.filter((batch) => {
    if (!planned.has(batch.year)) return false;
    return repeats(batch) || (batch.isStated && !mixed.has(batch.sheet));
  });
}

const JUDGING = /^(?:evaluation|scoring|potential)/;

/** What part of a plan a batch holds. */
function partsIn({ tables, lines }: Batch): ReadonlySet<string> {
  const places = new Set<string>();
  if (lines.some(({ text }) => LIST_HEADING.test(text))) places.add("listed");
  for (const { kind, context, rows } of tables) {
    if (kind === "misunderstood") continue;
    if (kind === "evaluation-and-scoring") places.add("scoring");
    if (!kind.startsWith("evaluation"))
      places.add(kind === "projects" ? `projects ${context.section}` : kind);
    else for (const row of rows) if (row.kind === "data") places.add(`evaluation ${row.context.component}`);
  }
  return places;
}
