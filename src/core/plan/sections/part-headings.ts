import { cleanText } from "../tables/cell-text";
import { firstWord } from "../tables/first-word";
import { componentOf } from "../tables/headings";
import { OFFICE_WORDS, PART_WORDS } from "../tables/part-words";
import type { RawRow, RawTable } from "../tables/raw-table";

/** What names a part of a scoring sheet, as a heading above its rows or behind รวม below them. */
export const PART_NAME = `${PART_WORDS}|${OFFICE_WORDS}|งาน`;

/** What opens a part: "ยุทธศาสตร์ที่ 1", "1. ฝ่ายโยธา". */
const HEADING = new RegExp(`^(?:[\\d๐-๙]+[.)]? ?)?(?:ประเด็น(?=ยุทธ))?(${PART_NAME})`);
/** Offices of one rank, whatever each is called. */
const SAME_RANK: Readonly<Record<string, string>> = { สำนัก: "กอง", กลุ่มงาน: "ฝ่าย" };

/** The kind of a part by the word that it is called: parts of one kind stand beside each other. */
export function kindOfPart(word: string): string {
  return SAME_RANK[word] ?? word;
}

/** The kinds of the headings of parts right above a table's rows; such headings are no rows themselves. */
export function headingsAbove(table: RawTable): ReadonlyMap<RawRow, readonly string[]> {
  const above = new Map<RawRow, readonly string[]>();
  let next = table.at.row + 1;
  let more: readonly number[] = [];
  for (const raw of table.rows) {
    const kinds: string[] = [];
    for (; next < raw.row; next++) if (!more.includes(next)) kinds.push(...kindOfHeading(table, next));
    if (kinds.length > 0) above.set(raw, kinds);
    next = raw.row + 1;
    more = raw.more ?? [];
  }
  return above;
}

/** Whether a table is divided into other parts than components, by headings between its rows: strategies, departments. */
export function isInParts(table: RawTable): boolean {
  return [...headingsAbove(table).keys()].some((raw) => raw !== table.rows[0]);
}

/** A heading may have its number in a column of its own. */
function kindOfHeading(table: RawTable, row: number): readonly string[] {
  const { grid, columns } = table;
  const first = cleanText(grid.values[row]?.[firstWord(table, row)]);
  const isNumber = columns.indicator !== undefined && /^[\d.]+$/.test(first);
  const text = isNumber ? cleanText(grid.values[row]?.[columns.indicator]) : first;
  const word = componentOf(text) === undefined ? HEADING.exec(text)?.[1] : undefined;
  return word === undefined ? [] : [kindOfPart(word)];
}
