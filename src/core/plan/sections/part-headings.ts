import { cleanText } from "../tables/cell-text";
import { firstWord } from "../tables/first-word";
import { groupLabel } from "../tables/group-rows";
import { namesComponent, partOpenedBy } from "../tables/part-names";
import type { RawRow, RawTable } from "../tables/raw-table";

/** What a group without a word for it is; groups stand beside each other. */
const GROUP = "กลุ่ม";

/** The kinds of the headings of parts right above a table's rows; such headings are no rows themselves, or groups. */
export function headingsAbove(table: RawTable): ReadonlyMap<RawRow, readonly string[]> {
  const above = new Map<RawRow, readonly string[]>();
  let next = table.at.row + 1;
  let more: readonly number[] = [];
  let kinds: string[] = [];
  for (const raw of table.rows) {
    for (; next < raw.row; next++) if (!more.includes(next)) kinds.push(...kindOfHeading(table, next));
    if (raw.kind === "group") {
      kinds.push(...kindOfGroup(groupLabel(table, raw.row)));
    } else if (kinds.length > 0) {
      above.set(raw, kinds);
      kinds = [];
    }
    next = raw.row + 1;
    more = raw.more ?? [];
  }
  return above;
}

/** Whether a table is divided into other parts than components, by headings between its rows: strategies, departments. */
export function isInParts(table: RawTable): boolean {
  const first = table.rows.find(({ kind }) => kind !== "group");
  return [...headingsAbove(table).keys()].some((raw) => raw !== first);
}

/** A heading may have its number in a column of its own. */
function kindOfHeading(table: RawTable, row: number): readonly string[] {
  const { grid, columns } = table;
  const first = cleanText(grid.values[row]?.[firstWord(table, row)]);
  const isNumber = columns.indicator !== undefined && /^[\d.]+$/.test(first);
  const text = isNumber ? cleanText(grid.values[row]?.[columns.indicator]) : first;
  const kind = partOpenedBy(text);
  return kind === undefined ? [] : [kind];
}

function kindOfGroup(label: string): readonly string[] {
  return namesComponent(label) ? [] : [partOpenedBy(label) ?? GROUP];
}
