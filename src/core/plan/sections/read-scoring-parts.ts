import { componentOf } from "../tables/headings";
import { cleanText } from "../tables/cell-text";
import { firstWord } from "../tables/first-word";
import type { RawRow, RawTable } from "../tables/raw-table";
import { PART_WORDS, scopeOfTotal } from "../tables/scope-of-total";
import { labelOf, namedPart } from "./place-scoring-rows";

/** The rows of a subtotal of something else than a component; `count` is 0 where it cannot be told which they are. */
export interface PartRows {
  readonly label: string;
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/** What opens a part: "ยุทธศาสตร์ที่ 1", "1. ฝ่ายโยธา". */
const HEADING = new RegExp(`^(?:[\\d๐-๙]+[.)]? ?)?(?:ประเด็น(?=ยุทธ))?(${PART_WORDS})`);
/** What closes one: "รวมยุทธศาสตร์ที่ 1", but "รวมยุทธศาสตร์" without a number or a name closes all of them. */
const SUBTOTAL = new RegExp(
  `^(?:คะแนน|ผล|ยอด)?รวม(?:คะแนน|ค่า|น้ำหนัก|ของ)* ?(?:ประเด็น(?=ยุทธ))?(?:(ย่อย)|(${PART_WORDS})[ :]*[^ :])`,
);
const ENGLISH_SUBTOTAL = /^Sub-? ?total/i;
const OF_MANY = /[\d๐-๙] ?(?:[-–+,&]|ถึง|และ|กับ) ?(?:\D{0,20}ที่ ?)?[\d๐-๙]/;
const UNNAMED = "ย่อย";

/**
 * The subtotals of strategies, departments, มิติ: each adds up the rows between it and the last subtotal or heading of
 * its kind, whatever parts of another kind stand between.
 */
export function readParts(table: RawTable): ReadonlyMap<RawRow, PartRows> {
  const parts = new Map<RawRow, PartRows>();
  const kinds = new Map<RawRow, string>();
  for (const raw of table.rows) {
    const kind = raw.kind === "total" ? kindOfTotal(table, raw) : undefined;
    if (kind !== undefined) kinds.set(raw, kind);
  }
  if (kinds.size === 0) return parts;
  const totalsFirst = table.rows.find(({ kind }) => kind !== "heading")?.kind === "total";
  const data: number[] = [];
  let starts = new Map<string, number>();
  let [base, heading] = [0, 0];
  let next = table.rows[0]?.row ?? 0;
  let more: readonly number[] = [];
  for (const raw of table.rows) {
    // Headings of parts are no rows of the table.
    for (; next < raw.row; next++) {
      const kind = more.includes(next) ? undefined : kindOfHeading(table, next);
      if (kind === undefined) continue;
      starts.set(kind, data.length);
      heading = data.length;
    }
    next = raw.row + 1;
    more = raw.more ?? [];
    const kind = kinds.get(raw);
    if (raw.kind === "data") {
      data.push(raw.row);
    } else if (kind === undefined) {
      base = data.length;
      starts = new Map();
    } else {
      const start = starts.get(kind) ?? base;
      const isUnsure = totalsFirst || (kind === UNNAMED && heading > start);
      const own = isUnsure ? [] : data.slice(start);
      const [first = 0, last = 0] = [own[0], own.at(-1)];
      parts.set(raw, { label: labelOf(table, raw), count: own.length, first, last });
      starts.set(kind, data.length);
    }
  }
  return parts;
}

/** Whether a table is divided into other parts than components, by headings between its rows: strategies, departments. */
export function isInParts(table: RawTable): boolean {
  let next = table.rows[0]?.row ?? 0;
  for (const { row, more = [] } of table.rows) {
    for (; next < row; next++) if (kindOfHeading(table, next) !== undefined) return true;
    next = Math.max(row, ...more) + 1;
  }
  return false;
}

function kindOfTotal(table: RawTable, raw: RawRow): string | undefined {
  if (namedPart(table, raw) !== undefined || scopeOfTotal(table, raw.row) !== "part") return undefined;
  const label = labelOf(table, raw);
  if (OF_MANY.test(label)) return undefined;
  if (ENGLISH_SUBTOTAL.test(label)) return UNNAMED;
  const match = SUBTOTAL.exec(label);
  const kind = match?.[1] ?? match?.[2];
  return kind === "องค์ประกอบ" ? undefined : kind;
}

/** A heading may have its number in a column of its own. */
function kindOfHeading(table: RawTable, row: number): string | undefined {
  const { grid, columns } = table;
  const first = cleanText(grid.values[row]?.[firstWord(table, row)]);
  const isNumber = columns.indicator !== undefined && /^[\d.]+$/.test(first);
  const text = isNumber ? cleanText(grid.values[row]?.[columns.indicator]) : first;
  return componentOf(text) === undefined ? HEADING.exec(text)?.[1] : undefined;
}
