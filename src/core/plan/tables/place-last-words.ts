import type { CellRef } from "../../grid/cell-ref";
import type { CellValue } from "../../grid/cell-value";
import { cleanText } from "./cell-text";
import type { Role } from "./headers";

/** Words that mean a column only where no other header does, and only beside columns that leave nothing else to mean. */
const LAST_WORDS: readonly {
  readonly word: RegExp;
  readonly role: Role;
  readonly beside: readonly Role[];
}[] = [
  { word: /^KPIs?$/i, role: "indicator", beside: ["target", "weight", "actual", "score"] },
  {
    word: /^(?:ประเด็น|หัวข้อ|รายการ)(?:การ|ที่)?ประเมิน$/,
    role: "indicator",
    beside: ["weight", "actual", "score"],
  },
  { word: /^ผลลัพธ์$/, role: "actual", beside: ["weight", "achievement", "score"] },
  // Without its unit สัดส่วน may as well be what was reached of the target.
  {
    word: /^(?:เต็ม(?: ?\(.*\))?|สัดส่วน ?\(.*(?:ร้อยละ|คะแนน).*\))$/,
    role: "weight",
    beside: ["achievement", "score"],
  },
];

/** Places such columns among `columns`, and takes them out of the unknown ones; says how many. */
export function placeLastWords(
  cells: readonly CellValue[],
  columns: Partial<Record<Role, number>>,
  unknown: CellRef[],
): number {
  const before = unknown.length;
  for (const { word, role, beside } of LAST_WORDS) {
    if (columns[role] !== undefined || !beside.some((other) => columns[other] !== undefined)) continue;
    const place = unknown.findIndex(({ column }) => word.test(cleanText(cells[column])));
    const [at] = place < 0 ? [] : unknown.splice(place, 1);
    if (at) columns[role] = at.column;
  }
  return before - unknown.length;
}
