import { nameIn, numberOf } from "../tables/table-cells";
import type { FoundTables } from "../tables/found-tables";
import type { RawTable } from "../tables/raw-table";
import { Name } from "../name";
import type { ListedKeyResult } from "../key-results";

export const LIST_HEADING = /^(?:รายการ|บัญชี)? ?ตัว(?:ชี้)?วัดผลหลัก(?: ?\((?:KRs?|Key Results?)\)?)?$/i;
/** Not 1.1, which is a part of the evaluation. */
const ITEM = /^(\d+)[.)](?!\d) ?(\S.*)$/;
export const LIST_END = /^(?:ส่วนที่|องค์ประกอบที่|สารบัญ|คำนำ|มิติที่|ด้านที่)/;

/**
 * Reads the KR list in front of the plan: numbered lines below its heading, or a table of number and name. Numbers
 * without a name are rows of a list that is filled in, or whose KRs are evaluated; "-" says that there is none.
 */
export function readListed({ tables, lines }: FoundTables): readonly ListedKeyResult[] {
  const listed: ListedKeyResult[] = [];
  for (const table of tables) {
    if (table.kind !== "listed") continue;
    for (const raw of table.rows) {
      if (raw.kind !== "data") continue;
      const name = nameIn(table, raw, "indicator");
      if (name.value !== "" || table.nameless.has(raw.row)) listed.push({ no: numberOf(table, raw), name });
    }
  }
  if (listed.every(({ name }) => name.value === "") && !tables.some(isEvaluated)) listed.length = 0;
  /** The sheet whose list is being read. */
  let listSheet: string | undefined;
  for (const { at, text } of lines) {
    if (LIST_HEADING.test(text)) listSheet = at.sheet;
    else if (LIST_END.test(text)) listSheet = undefined;
    const item = listSheet === at.sheet ? ITEM.exec(text) : null;
    if (item) {
      const [, no = "", name = ""] = item;
      listed.push({ no: { state: "read", value: Number(no), at, text: no }, name: new Name(name, at) });
    }
  }
  return listed;
}

function isEvaluated({ kind, rows }: RawTable): boolean {
  return kind.startsWith("evaluation") && rows.some((row) => row.kind === "data");
}
