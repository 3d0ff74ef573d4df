import type { Component } from "../component";
import { readIndicatorText, type IndicatorText } from "../cells/read-indicator-text";
import { groupLabel } from "../tables/group-rows";
import { partNumberIn } from "../tables/is-parent";
import { namesComponent } from "../tables/part-names";
import type { RawRow, RawTable } from "../tables/raw-table";
import { lineIn } from "../tables/table-cells";
import { isInParts } from "./part-headings";
import { namedPart, placeScoringRows } from "./place-scoring-rows";

/** A scoring table, and the component of each of its rows as headings and subtotals say it. */
export interface Placed {
  readonly table: RawTable;
  readonly places: ReadonlyMap<RawRow, Component | undefined>;
  /** The rows that have their number from a group: 2.1 below "2 | ด้านสังคม" is no potential. */
  readonly grouped: ReadonlySet<RawRow>;
  /** The rows above a subtotal of component 1, or of a half of it: that says more than a number. */
  readonly closed: ReadonlySet<RawRow>;
}

export function placeRows(table: RawTable): Placed {
  return {
    table,
    places: placeScoringRows(table),
    grouped: numberedInGroups(table),
    closed: closedByPerformance(table),
  };
}

function closedByPerformance(table: RawTable): ReadonlySet<RawRow> {
  const rows = new Set<RawRow>();
  /** The components whose subtotals stand below a row, one right below the other. */
  let below: readonly Component[] = [];
  let isBehindRow = true;
  for (const raw of table.rows.toReversed()) {
    const named = raw.kind === "total" ? namedPart(table, raw) : undefined;
    if (raw.kind === "heading") below = [];
    if (named) below = isBehindRow ? [named] : [...below, named];
    if (named || raw.kind === "data") isBehindRow = named === undefined;
    // Subtotals of both components that stand together sum up the whole table.
    if (raw.kind === "data" && below.length > 0 && !below.includes("2")) rows.add(raw);
  }
  return rows;
}

function numberedInGroups(table: RawTable): ReadonlySet<RawRow> {
  const rows = new Set<RawRow>();
  let group: string | undefined;
  for (const raw of table.rows) {
    if (raw.kind === "heading") group = undefined;
    if (raw.kind === "group") {
      const isComponent = namesComponent(groupLabel(table, raw.row));
      group = isComponent ? undefined : partNumberIn(table, raw.row)?.split(".")[0];
    }
    if (group !== undefined && partNumberIn(table, raw.row)?.startsWith(`${group}.`)) rows.add(raw);
  }
  return rows;
}

/** Whether nothing says that the rows are numbered by other parts than components: by strategies, or up to 3.1. */
export function isNumberedByComponent(placed: readonly Placed[]): boolean {
  if (placed.some(({ places }) => [...places.values()].some(Boolean))) return true;
  const isThird = (table: RawTable, raw: RawRow) =>
    /^[3-9]\.\d/.test(lineIn(table, raw, "no") || lineIn(table, raw, "indicator"));
  return !placed.some(({ table }) => isInParts(table) || table.rows.some((raw) => isThird(table, raw)));
}

/** The component of a row of a table; `no` tells it where nothing else does. */
export type ComponentOf = (raw: RawRow, no: string) => Component | undefined;

/** "2.1" is the first indicator of component 2, where the rows of all tables are numbered by component. */
export function componentsIn(placed: readonly Placed[]): (one: Placed) => ComponentOf {
  const byNumber = isNumberedByComponent(placed) && !namesPotential(placed);
  return ({ places, grouped, closed }) =>
    (raw, no) => {
      const mayBe = byNumber && raw.kind === "data" && !grouped.has(raw) && !closed.has(raw);
      return mayBe && POTENTIAL.test(no) ? "2" : places.get(raw);
    };
}

const POTENTIAL = /^2\.\d/;

/** Whether headings or subtotals say which rows are of component 2: then no number does. */
function namesPotential(placed: readonly Placed[]): boolean {
  return placed.some(({ places }) => [...places].some(([{ kind }, of]) => kind === "data" && of === "2"));
}

export function numberIn(
  table: RawTable,
  raw: RawRow,
  { no }: IndicatorText = readIndicatorText(lineIn(table, raw, "indicator")),
): string {
  return no ?? lineIn(table, raw, "no");
}
