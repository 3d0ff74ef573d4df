import type { Component } from "../component";
import { readIndicatorText, type IndicatorText } from "../cells/read-indicator-text";
import type { RawRow, RawTable } from "../tables/raw-table";
import { lineIn } from "../tables/table-cells";
import { isInParts } from "./part-headings";

/** A scoring table, and the component of each of its rows as headings and subtotals say it. */
export interface Placed {
  readonly table: RawTable;
  readonly places: ReadonlyMap<RawRow, Component | undefined>;
}

/** Whether nothing says that the rows are numbered by other parts than components: by strategies, or up to 3.1. */
export function isNumberedByComponent(placed: readonly Placed[]): boolean {
  if (placed.some(({ places }) => [...places.values()].some(Boolean))) return true;
  const isThird = (table: RawTable, raw: RawRow) =>
    /^[3-9]\.\d/.test(lineIn(table, raw, "no") || lineIn(table, raw, "indicator"));
  return !placed.some(({ table }) => isInParts(table) || table.rows.some((raw) => isThird(table, raw)));
}

/** "2.1" is the first indicator of component 2, where rows are numbered by component. */
export function isPotential(no: string): boolean {
  return /^2\.\d/.test(no);
}

export function numberIn(
  table: RawTable,
  raw: RawRow,
  { no }: IndicatorText = readIndicatorText(lineIn(table, raw, "indicator")),
): string {
  return no ?? lineIn(table, raw, "no");
}
