import type { CellRef } from "../../grid/cell-ref";
import type { Located } from "../../grid/located";
import type { CellValue } from "../../grid/cell-value";
import type { Reading } from "../../grid/reading";
import { cellKey, type SheetGrid, type Snapshot } from "../../grid/snapshot";
import {
  CRITERIA,
  METHOD_WORDS,
  ONLY_OURS,
  ORIGIN_WORDS,
  type CriteriaColumn,
} from "../../kept/criteria-sheet";
import { keptText } from "../../kept/kept-text";
import { readKept, type KeptRow } from "../../kept/read-kept";
import { nameKey } from "../../text/name-key";
import { Name } from "../name";
import { readNumberCell } from "../cells/read-number-cell";
import type { MethodKind } from "../criteria";
import type { Component } from "../component";
import { shownText } from "../tables/column-readers";
import type { CriteriaIndicator, CriteriaRow, CriteriaSheet } from "../criteria-rows";

type Row = KeptRow<CriteriaColumn>;

/** What the sheet เกณฑ์การให้คะแนน says for a year; a plan that names none gets the only one there is. */
export function readCriteria(snapshot: Snapshot, planYear: number | undefined): CriteriaSheet | undefined {
  const kept = readKept(snapshot, CRITERIA);
  if (!kept) return undefined;
  const components: CriteriaRow[] = [];
  const indicators: CriteriaIndicator[] = [];
  const unplaced: CriteriaSheet["unplaced"][number][] = [];
  const rows = kept.rows.filter((row) => isUsed(row, kept.grid));
  const years = rows.map(({ year }) => yearOf(keptText(year.value)));
  const wanted = planYear ?? onlyYear(years);
  rows.forEach((row, index) => {
    const year = years[index];
    if (year === "unknown") unplaced.push({ ...textAt(row.year), fault: "year-unknown" });
    if (year === "unknown" || (year !== undefined && year !== wanted)) return;
    const place = componentOf(keptText(row.component.value));
    if (!place) return unplaced.push({ ...textAt(row.component), fault: "component-unknown" });
    const { component, isWhole } = place;
    const whole = { component, year, weight: weightIn(row.weight, kept.grid), inForce: row.inForce.at };
    if (isWhole) components.push(whole);
    else indicators.push({ ...whole, ...settingsIn(row, kept.grid) });
  });
  // An office's own notes under that name have rows, but none of a component, and no column that only ours has.
  const isOfOffice =
    components.length + indicators.length === 0 && !ONLY_OURS.some((key) => kept.columns.has(key));
  if (isOfOffice && rows.length > 0) return undefined;
  return { components: mostSpecific(components), indicators, unplaced };
}

/** A row whose entries were cleared keeps the formulas that worked with them. */
function isUsed(row: Row, grid: SheetGrid): boolean {
  return Object.values<Located<CellValue>>(row).some(
    ({ value, at }) => keptText(value) !== "" && !isFormula(grid, at),
  );
}

function isFormula({ formulas }: SheetGrid, { row, column }: CellRef): boolean {
  return formulas.has(cellKey(row, column));
}

function yearOf(text: string): number | undefined | "unknown" {
  if (text === "") return undefined;
  const year = /^(?:พ\.? ?ศ\.? ?)?(2[45]\d\d)$/.exec(text)?.[1];
  return year === undefined ? "unknown" : Number(year);
}

function onlyYear(years: readonly (number | undefined | "unknown")[]): number | undefined {
  const known = new Set(years.filter((year) => typeof year === "number"));
  return known.size === 1 ? [...known][0] : undefined;
}

function componentOf(text: string): { readonly component: Component; readonly isWhole: boolean } | undefined {
  const match = /^(รวม)? ?(?:องค์ประกอบที่ ?)?(1\.1|1\.2|1|2)(?![\d.])/.exec(text);
  return match ? { component: match[2] as Component, isWhole: match[1] !== undefined } : undefined;
}

/** A row of the year goes before one for all years. */
function mostSpecific(rows: readonly CriteriaRow[]): readonly CriteriaRow[] {
  const dated = new Set(rows.flatMap(({ component, year }) => (year === undefined ? [] : [component])));
  return rows.filter(({ component, year }) => year !== undefined || !dated.has(component));
}

const methodByKey: ReadonlyMap<string, MethodKind> = new Map(
  Object.entries(METHOD_WORDS).map(([kind, words]) => [methodKey(words), kind as MethodKind]),
);

/** Dashes are typed in many ways. */
function methodKey(text: string): string {
  return nameKey(text).replace(/[-–—/]/g, "");
}

function settingsIn(row: Row, grid: SheetGrid) {
  const code = keptText(row.code.value);
  const isTyped = !isFormula(grid, row.methodFrom.at);
  return {
    code: code === "" ? undefined : code,
    name: new Name(keptText(row.name.value), row.name.at),
    method: readingOf(row.method, methodByKey.get(methodKey(keptText(row.method.value)))),
    thresholds: [
      numberIn(row.level1),
      numberIn(row.level2),
      numberIn(row.level3),
      numberIn(row.level4),
      numberIn(row.level5),
    ] as const,
    below: numberIn(row.below),
    cap: numberIn(row.cap),
    isConfirmed: isTyped && keptText(row.methodFrom.value) === ORIGIN_WORDS.user,
  };
}

/** Points; formulas count 5% as 0.05, so that it is none. */
function weightIn(cell: Located<CellValue>, { formats }: SheetGrid): Reading<number> {
  const { at, value } = cell;
  const format = formats[at.row]?.[at.column];
  if (typeof value !== "number" || readNumberCell(value, format).scale !== 100) return numberIn(cell);
  return { state: "unreadable", at, text: shownText(value, format) };
}

/** Text that says a number is none: formulas pass over it. */
function numberIn(cell: Located<CellValue>): Reading<number> {
  return readingOf(
    cell,
    typeof cell.value === "number" && Number.isFinite(cell.value) ? cell.value : undefined,
  );
}

function readingOf<T>(cell: Located<CellValue>, value: T | undefined): Reading<T> {
  const { at, text } = textAt(cell);
  if (value !== undefined) return { state: "read", value, at, text };
  return text === "" ? { state: "blank", at, text: "" } : { state: "unreadable", at, text };
}

/** Faults quote what was typed: “๕” is the fault where 5 would be none. */
function textAt({ value, at }: Located<CellValue>) {
  const text = keptText(value);
  return { at, text: typeof value === "string" && text !== "" ? value.trim() : text };
}
