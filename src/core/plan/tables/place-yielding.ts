import type { CellRef } from "../../grid/cell-ref";
import type { CellValue } from "../../grid/cell-value";
import { cleanText } from "./cell-text";
import { COLUMN_TITLES } from "./column-titles";
import type { Role } from "./headers";
import type { HeaderMatch } from "./match-header";

/** A column whose header is one of its role only where no other is. */
export interface YieldingColumn {
  readonly column: number;
  readonly role: Role;
  readonly yields: NonNullable<HeaderMatch["yields"]>;
}

type Columns = Partial<Record<Role, number>>;

/** Places such columns, the first of each role; a target of no year goes before those by year. */
export function placeYielding(
  yielding: readonly YieldingColumn[],
  columns: Columns,
  years: readonly { readonly column: number }[],
): void {
  for (const { role, column } of yielding) {
    const isDated = role === "target" && years.some((year) => year.column === columns.target);
    if (columns[role] === undefined || isDated) columns[role] = column;
  }
}

const GROUP = /^ตัวชี้วัดหลัก(?!.*ย่อย)/;
const OF_GROUP = /^ตัวชี้วัดย่อย/;

/** ตัวชี้วัดย่อย names the indicators of which ตัวชี้วัดหลัก beside it names the groups: placed, and no longer unknown. */
export function placeIndicatorsOfGroups(
  yielding: readonly YieldingColumn[],
  columns: Columns,
  cells: readonly CellValue[],
  unknown: CellRef[],
): number {
  const says = (words: RegExp, column: number) => words.test(cleanText(cells[column]));
  const isGroup = yielding.some(({ column }) => column === columns.indicator && says(GROUP, column));
  const place = isGroup ? unknown.findIndex(({ column }) => says(OF_GROUP, column)) : -1;
  const [at] = place < 0 ? [] : unknown.splice(place, 1);
  if (at) columns.indicator = at.column;
  return at ? 1 : 0;
}

/** The columns of a role of which another such column is read, and no usual one. */
export function passedOver(
  yielding: readonly YieldingColumn[],
  columns: Columns,
): readonly { readonly column: number; readonly role: Role; readonly word: string }[] {
  const broad = yielding.filter(({ yields }) => yields === "broad");
  const isRead = (role: Role) => broad.some((one) => one.role === role && one.column === columns[role]);
  return broad
    .filter(({ role, column }) => column !== columns[role] && isRead(role))
    .map(({ role, column }) => ({ column, role, word: COLUMN_TITLES[role] }));
}

const RIVALS: readonly (readonly [Role, RegExp])[] = [
  ["target", /^(?:ค่า)?เป้าหมาย/],
  ["weight", /^(?:ค่า)?น้ำหนัก/],
];

/** What another header speaks of beside such a column that is read: ค่าเป้าหมายขั้นสูง beside ค่าเป้าหมายขั้นต่ำ. */
export function rivalOf(
  yielding: readonly YieldingColumn[],
  columns: Columns,
  at: CellRef,
  header: CellValue,
): { readonly at: CellRef; readonly role: Role; readonly word: string } | undefined {
  const text = cleanText(header);
  const found = yielding.find(
    ({ role, column, yields }) =>
      yields === "broad" &&
      columns[role] === column &&
      column !== at.column &&
      RIVALS.some(([of, words]) => of === role && words.test(text)),
  );
  return found && { at, role: found.role, word: COLUMN_TITLES[found.role] };
}
