import type { Located } from "../../grid/located";
import type { Snapshot } from "../../grid/snapshot";
import type { OtherYear } from "../misread";
import type { FoundTables } from "../tables/found-tables";
import { isScoring, type RawTable } from "../tables/raw-table";
import { correctYears } from "./correct-years";
import { batchesOf, partsIn, type Batch } from "./year-batches";

export interface YearsPlan extends FoundTables {
  /** The year that is read; undefined where nothing is left out. */
  readonly year: Located<number> | undefined;
  readonly otherYears: readonly OtherYear[];
}

/**
 * Keeps the plan of one fiscal year: the latest that has an evaluation, or else a scoring sheet. Tables that state
 * another year are left out where the plan that is read has the same tables itself: a title alone may have been left
 * from last year, or be mistyped.
 */
export function leaveOutOtherYears(found: FoundTables, { sheets }: Snapshot): YearsPlan {
  const all = { ...found, year: undefined, otherYears: [] };
  const stated = new Set([
    ...found.tables.map(({ context }) => context.year?.value),
    ...found.lines.map((line) => line.year?.value),
  ]);
  stated.delete(undefined);
  if (stated.size < 2) return all;
  const asStated = batchesOf(found, sheets);
  const batches = correctYears(asStated);
  const year = latestEvaluated(batches);
  const out = year === undefined ? [] : batchesToLeaveOut(batches, year);
  if (out.length === 0 && batches === asStated) return all;
  const gone = new Set(out);
  const kept = batches.filter((batch) => !gone.has(batch));
  const read = kept.find((batch) => batch.isStated && batch.at?.value === year);
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
