import { cellName, quoteSheet } from "../../../core/grid/cell-ref";
import type { Table } from "../read/read-tables";

/**
 * A structured reference's brackets → the cells they mean: `[Budget]`, `[[#All],[Name]:[Budget]]`,
 * `[@Budget]`. Undefined for a column or a part the table does not have.
 */
export function tableReference(table: Table, brackets: string, row: number): string | undefined {
  const { area, headerRows, totalsRows, columns } = table;
  const inner = brackets.slice(1, -1).trim();
  const isThisRow = inner.startsWith("@");
  const items = itemsOf(isThisRow ? inner.slice(1) : inner);
  const parts = items.filter((item) => item.startsWith("#")).map((item) => item.toLowerCase());
  const named = items.filter((item) => !item.startsWith("#")).map((item) => columnIn(columns, item));
  if (named.includes(-1)) return undefined;

  const first = area.top + headerRows;
  const last = area.bottom - totalsRows;
  const rows = (isThisRow ? ["#this row"] : parts.length === 0 ? ["#data"] : parts).map((part) => {
    if (part === "#all") return [area.top, area.bottom];
    if (part === "#headers") return [area.top, first - 1];
    if (part === "#totals") return [last + 1, area.bottom];
    if (part === "#this row") return [row, row];
    return [first, last];
  });
  const top = Math.min(...rows.map(([from = 0]) => from));
  const bottom = Math.max(...rows.map(([, to = 0]) => to));
  if (bottom < top) return undefined;
  const left = area.left + (named.length === 0 ? 0 : Math.min(...named));
  const right = named.length === 0 ? area.right : area.left + Math.max(...named);
  const corner = (at: { row: number; column: number }): string => cellName(at).replace(/^([A-Z]+)/, "$$$1$$");
  const from = corner({ row: top, column: left });
  const to = corner({ row: bottom, column: right });
  return `${quoteSheet(area.sheet)}!${from === to ? from : `${from}:${to}`}`;
}

/** `[#All],[Name]` → `#All`, `Name`; one item may stand without brackets of its own. */
function itemsOf(inner: string): string[] {
  if (inner === "") return [];
  if (!inner.includes("[") || /^[^[]*'\[/.test(inner)) return [unescaped(inner)];
  return [...inner.matchAll(/\[((?:'.|[^'[\]])*)\]/gs)].map(([, item = ""]) => unescaped(item));
}

function unescaped(item: string): string {
  return item.replace(/'(.)/gs, "$1");
}

function columnIn(columns: readonly string[], name: string): number {
  return columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
}
