import type { Component } from "../component";
import { ALL_POINTS } from "../across/component-points";
import { weightIn } from "../tables/column-readers";
import type { RawRow, RawTable } from "../tables/raw-table";
import { scopeOfTotal } from "../tables/scope-of-total";
import { hasColumn } from "../tables/table-cells";
import { addsUpRows, hasFigures } from "./adds-up-rows";
import { isOfAll } from "./component-of-sum";
import { numberIn, type ComponentOf } from "./numbered-by-component";
import { namedPart } from "./place-scoring-rows";
import { kindOfTotal, partRows, type PartRows } from "./read-scoring-parts";
import { sumBlocks, type SumBlock } from "./sum-blocks";

/**
 * The subtotals that are only called รวม: of the rows between them and the last sum or heading, where their own
 * figures add up just these, or headings of parts stand around them. A sum in the middle of its component that nothing
 * explains is of a part, too, but it cannot be told of which rows.
 */
export function unnamedParts(table: RawTable, componentByNumber: ComponentOf): ReadonlyMap<RawRow, PartRows> {
  const parts = new Map<RawRow, PartRows>();
  const isTotalsFirst = table.rows.find(({ kind }) => kind !== "heading")?.kind === "total";
  if (isTotalsFirst || !table.rows.some((raw) => isUnnamed(table, raw))) return parts;
  const componentOf = (raw: RawRow): Component | undefined => componentByNumber(raw, numberIn(table, raw));
  const data = table.rows.filter(({ kind }) => kind === "data");
  const lasts = new Map(data.map((raw) => [componentOf(raw), raw.row]));
  const firsts = new Map(data.toReversed().map((raw) => [componentOf(raw), raw.row]));
  const blocks = sumBlocks(table);
  /** The kinds of headings under which such a subtotal has come. */
  const closed = new Set<string>();
  for (const block of blocks) {
    const { sum, rows, openedBy, followedBy } = block;
    if (!isUnnamed(table, sum)) continue;
    const component = componentOf(rows.at(-1) ?? sum);
    const isMiddle = sum.row < (lasts.get(component) ?? 0);
    const isAll = !isMiddle && rows[0]?.row === firsts.get(component);
    // Component 1, where only numbers tell its rows from those of component 2.
    if (isAll && component === undefined && lasts.has("2")) continue;
    const isLast = sum === blocks.at(-1)?.sum;
    if (isLast && isOfAllPoints(table, sum)) continue;
    const goesOn = (kind: string): boolean =>
      isMiddle ? followedBy.includes(kind) : closed.has(kind) && !(isLast && hasFigures(table, sum));
    const isAround = block.unheaded === 0 && openedBy.some(goesOn);
    const own = rowsAddedUp(table, block) ?? (isAround ? rows : []);
    if (own.length > 0) for (const kind of openedBy) closed.add(kind);
    if (own.length > 0 || isMiddle) parts.set(sum, partRows(table, sum, own));
  }
  return parts;
}

/** A part has no 100 points, unless it is all there is. */
function isOfAllPoints(table: RawTable, sum: RawRow): boolean {
  const weight = weightIn(table, sum);
  return hasColumn(table, "weight") && weight.state === "read" && weight.value === ALL_POINTS;
}

/** The rows since the last sum or heading, whichever of them a sum's own figures add up. */
function rowsAddedUp(
  table: RawTable,
  { sum, rows, unheaded, above }: SumBlock,
): readonly RawRow[] | undefined {
  if (addsUpRows(table, sum, rows, above)) return rows;
  const headed = rows.slice(unheaded);
  return addsUpRows(table, sum, headed, rows[unheaded - 1]?.row ?? above) ? headed : undefined;
}

function isUnnamed(table: RawTable, raw: RawRow): boolean {
  return (
    raw.kind === "total" &&
    !isOfAll(table, raw) &&
    scopeOfTotal(table, raw.row) !== "all" &&
    namedPart(table, raw) === undefined &&
    kindOfTotal(table, raw) === undefined
  );
}
