import type { CellValue } from "../../grid/cell-value";
import { matchHeader } from "./match-header";
import { bareLabel, lowestLabel, type ColumnHeading } from "./titles-over";

/** What may be changed during the year. */
export type Revisable = "target" | "weight";

/** Where targets or weights stand that were changed during the year. */
export interface RevisedColumns {
  readonly column: number;
  /** The column of those before; it counts where the other says nothing. */
  readonly before: number | undefined;
}

const LONGEST = 60;
const TITLES: readonly (readonly [Revisable, RegExp])[] = [
  ["target", /^(?:ค่า)?เป้าหมาย(?:target)?/],
  ["weight", /^(?:ค่า)?น้ำหนัก(?:คะแนน)?/],
];
const OLD = /^(?:ตามแผน|ที่ตั้งไว้)?(?:เดิม|ก่อน(?:การ)?(?:ปรับ(?:ปรุง|เปลี่ยน|แผน)?|แก้ไข))$/;
const NEW =
  /^(?=.*(?:ปรับ|แก้ไข|ใหม่))(?:ที่|หลัง|ภายหลัง|ฉบับ)?(?:การ)?(?:ปรับ(?:ปรุง|เปลี่ยน|แผน)?(?:แก้ไข)?|แก้ไข)?(?:แล้ว)?(?:ใหม่)?(?:ครั้งที่\d+)?$/;
/** A change that is only asked for: in force where the column beside it calls itself the former one. */
const ASKED =
  /^(?:ใหม่)?(?:ที่)?(?:เสนอ)?ขอ(?:การ)?(?:ปรับ(?:ปรุง|เปลี่ยน|แผน)*|เปลี่ยน(?:แปลง)?|แก้ไข)(?:ใหม่)?(?:ครั้งที่\d+)?$/;

/** Of น้ำหนักหลัก and น้ำหนักย่อย, too, the latter is an indicator's, and the other one counts where it says nothing. */
const OF_WEIGHT: ReadonlyMap<string, Revision["state"]> = new Map([
  ["หลัก", "old"],
  ["ย่อย", "new"],
]);

/** What a header by itself says to be as it was before a change, or as it is after it: "ค่าเป้าหมายเดิม". */
export function namesRevision(value: CellValue): Revisable | undefined {
  return revisionOf(value)?.named;
}

/** Whether a label says so of targets or weights below whose title it stands: "เดิม", "ปรับใหม่". */
export function isRevision(heading: ColumnHeading, label: CellValue): boolean {
  return TITLES.some(([role]) => isRevisionOf(heading, label, role));
}

function isRevisionOf({ over }: ColumnHeading, label: CellValue, role: Revisable): boolean {
  return revisionOf(label) !== undefined && over.some((value) => matchHeader(value)?.role === role);
}

/**
 * Of targets or weights as they were and as they were changed the latter, else those that are asked for beside what they
 * were, and of weights those of indicators rather than of groups; undefined where no column is of such ones.
 */
export function revisedColumns(
  headings: readonly ColumnHeading[],
  role: Revisable,
  plain: number | undefined,
): RevisedColumns | undefined {
  const found = headings.flatMap((heading, column) => {
    const label = lowestLabel(heading);
    const revision = revisionOf(label);
    if (!revision || (revision.named ?? role) !== role) return [];
    return revision.named || isRevisionOf(heading, label, role) ? [{ column, ...revision }] : [];
  });
  const old = found.find(({ state }) => state === "old");
  const last =
    found.findLast(({ state }) => state === "new") ??
    (old && found.findLast(({ state }) => state === "asked"));
  if (!last) return undefined;
  const before = old?.column ?? plain;
  return { column: last.column, before: before === last.column ? undefined : before };
}

interface Revision {
  readonly state: "old" | "asked" | "new";
  /** What it says to be of. */
  readonly named?: Revisable;
}

function revisionOf(value: CellValue): Revision | undefined {
  if (typeof value !== "string" || value.length > LONGEST) return undefined;
  const text = bareLabel(value);
  const title = TITLES.find(([, words]) => words.test(text));
  const label = title ? text.replace(title[1], "") : text;
  const ofWeight = title?.[0] === "weight" ? OF_WEIGHT.get(label) : undefined;
  const state = OLD.test(label) ? "old" : NEW.test(label) ? "new" : ASKED.test(label) ? "asked" : ofWeight;
  return state && { state, ...(title && { named: title[0] }) };
}
