import { groupLabel, lastOfGroup } from "../tables/group-rows";
import { kindOfPart, PART_NAME, SUM_OF } from "../tables/part-names";
import type { RawRow, RawTable } from "../tables/raw-table";
import { scopeOfTotal } from "../tables/scope-of-total";
import { headingsAbove } from "./part-headings";
import { labelOf, namedPart } from "./place-scoring-rows";

/** The rows of a subtotal of something else than a component; `count` is 0 where it cannot be told which they are. */
export interface PartRows {
  readonly label: string;
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

export function partRows(table: RawTable, sum: RawRow, own: readonly RawRow[]): PartRows {
  return {
    label: labelOf(table, sum),
    count: own.length,
    first: own[0]?.row ?? 0,
    last: own.at(-1)?.row ?? 0,
  };
}

/** The rows below the heading of a group. */
export function groupedRows(table: RawTable, group: RawRow): PartRows {
  const last = lastOfGroup(table, group.row);
  const own = table.rows.filter(({ row, kind }) => kind === "data" && row > group.row && row <= last);
  return { ...partRows(table, group, own), label: groupLabel(table, group.row) };
}

/** What closes a part: "รวมยุทธศาสตร์ที่ 1", but "รวมยุทธศาสตร์" without a number or a name closes all of them. */
const SUBTOTAL = new RegExp(`^${SUM_OF}(?:ประเด็น(?=ยุทธ))?(?:(ย่อย)|(${PART_NAME})[ :]*[^ :])`);
const ENGLISH_SUBTOTAL = /^Sub-? ?total/i;
const OF_MANY = /[\d๐-๙] ?(?:[-–+,&]|ถึง|และ|กับ) ?(?:\D{0,20}ที่ ?)?[\d๐-๙]/;
const UNNAMED = "ย่อย";

/**
 * The subtotals of strategies, departments, มิติ: each adds up the rows between it and the last subtotal or heading of
 * its kind, whatever parts of another kind stand between. With those that are only called รวม, which are known.
 */
export function readParts(
  table: RawTable,
  unnamed: ReadonlyMap<RawRow, PartRows>,
): ReadonlyMap<RawRow, PartRows> {
  const parts = new Map(unnamed);
  const kinds = new Map<RawRow, string>();
  for (const raw of table.rows) {
    const kind = raw.kind === "total" ? kindOfTotal(table, raw) : undefined;
    if (kind !== undefined) kinds.set(raw, kind);
  }
  if (kinds.size === 0) return parts;
  const totalsFirst = table.rows.find(({ kind }) => kind !== "heading")?.kind === "total";
  const data: RawRow[] = [];
  let starts = new Map<string, number>();
  let [base, heading] = [0, 0];
  const headings = headingsAbove(table);
  for (const raw of table.rows) {
    for (const kind of headings.get(raw) ?? []) {
      starts.set(kind, data.length);
      heading = data.length;
    }
    const kind = kinds.get(raw);
    if (raw.kind === "data") {
      data.push(raw);
    } else if (raw.kind === "group") {
      continue;
    } else if (unnamed.get(raw)?.count) {
      continue;
    } else if (kind === undefined) {
      base = data.length;
      starts = new Map();
    } else {
      const start = starts.get(kind) ?? base;
      const isUnsure = totalsFirst || (kind === UNNAMED && heading > start);
      parts.set(raw, partRows(table, raw, isUnsure ? [] : data.slice(start)));
      starts.set(kind, data.length);
    }
  }
  return parts;
}

/** The kind of a part that a subtotal names. */
export function kindOfTotal(table: RawTable, raw: RawRow): string | undefined {
  if (namedPart(table, raw) !== undefined || scopeOfTotal(table, raw.row) === "all") return undefined;
  const label = labelOf(table, raw);
  if (OF_MANY.test(label)) return undefined;
  if (ENGLISH_SUBTOTAL.test(label)) return UNNAMED;
  const match = SUBTOTAL.exec(label);
  const word = match?.[1] ?? match?.[2];
  return word === undefined || word === "องค์ประกอบ" ? undefined : kindOfPart(word);
}
