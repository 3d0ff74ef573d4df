import type { Component } from "../component";
import type { ScoringSum } from "../scoring";
import type { RawRow, RawTable } from "../tables/raw-table";
import { numberIn, type ComponentOf } from "./numbered-by-component";
import { labelOf } from "./place-scoring-rows";

/** Whether a sum row says that it is of everything. */
export function isOfAll(table: RawTable, raw: RawRow): boolean {
  return /ทั้งสิ้น|ทั้งหมด|100/.test(labelOf(table, raw));
}

/**
 * A sum row that names no part is the grand total if it is the last of its table, else its part's: the first one's where
 * the second one's rows follow.
 */
export function componentOfSum(
  component: Component | undefined,
  table: RawTable,
  raw: RawRow,
  componentOf: ComponentOf,
): ScoringSum["component"] {
  if (isOfAll(table, raw) || raw === table.rows.at(-1)) return "total";
  if (component) return component;
  const next = table.rows.find(({ row, kind }) => row > raw.row && kind === "data");
  return next && componentOf(next, numberIn(table, next)) === "2" ? "1" : "total";
}
