import type { CellValue } from "../../grid/cell-value";
import { cleanLine } from "../../text/clean-line";
import { isBlank } from "./cell-text";
import { matchHeader } from "./match-header";
import type { ColumnHeading } from "./titles-over";

/** Where targets stand that were changed during the year. */
export interface RevisedTargets {
  readonly column: number;
  /** The column of the targets before; it counts where the other says nothing. */
  readonly before: number | undefined;
}

const LONGEST = 60;
const TARGET = /^(?:ค่า)?เป้าหมาย(?:target)?/;
const OLD = /^(?:ตามแผน|ที่ตั้งไว้)?(?:เดิม|ก่อน(?:การ)?(?:ปรับ(?:ปรุง|เปลี่ยน|แผน)?|แก้ไข))$/;
const NEW =
  /^(?=.*(?:ปรับ|แก้ไข|ใหม่))(?:ที่|หลัง|ภายหลัง|ฉบับ)?(?:การ)?(?:ปรับ(?:ปรุง|เปลี่ยน|แผน)?(?:แก้ไข)?|แก้ไข)?(?:แล้ว)?(?:ใหม่)?(?:ครั้งที่\d+)?$/;

/** Whether a header says by itself that it is a target as it was before a change, or as it is after it. */
export function namesRevision(value: CellValue): boolean {
  return revisionOf(value)?.isNamed === true;
}

/** Whether a label says so of a target below whose title it stands: "เดิม", "ปรับใหม่". */
export function isRevisionOf({ over }: ColumnHeading, label: CellValue): boolean {
  return revisionOf(label) !== undefined && over.some((value) => matchHeader(value)?.role === "target");
}

/** Of targets as they were and as they were changed the latter; undefined where no column is of changed ones. */
export function revisedTargets(
  headings: readonly ColumnHeading[],
  plain: number | undefined,
): RevisedTargets | undefined {
  const found = headings.flatMap((heading, column) => {
    const label = heading.own.findLast((value) => !isBlank(value)) ?? null;
    const revision = revisionOf(label);
    return revision && (revision.isNamed || isRevisionOf(heading, label)) ? [{ column, ...revision }] : [];
  });
  const last = found.findLast(({ isNew }) => isNew);
  if (!last) return undefined;
  const before = found.find(({ isNew }) => !isNew)?.column ?? plain;
  return { column: last.column, before: before === last.column ? undefined : before };
}

function revisionOf(value: CellValue): { readonly isNew: boolean; readonly isNamed: boolean } | undefined {
  if (typeof value !== "string" || value.length > LONGEST) return undefined;
  const text = cleanLine(value)
    .replace(/[\s:.()[\]{}]/g, "")
    .toLowerCase();
  const label = text.replace(TARGET, "");
  if (!OLD.test(label) && !NEW.test(label)) return undefined;
  return { isNew: NEW.test(label), isNamed: label !== text };
}
