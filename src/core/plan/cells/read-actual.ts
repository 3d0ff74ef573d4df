import { isCellError, type CellValue } from "../../grid/cell-value";
import { cleanLine } from "../../text/clean-line";
import { normalise } from "../../text/normalise";
import { dateOfSerial } from "./date-of-serial";
import { dayOf } from "./day";
import { isDeadline } from "./is-deadline";
import { isUnfinished, mayGoOn } from "./is-unfinished";
import { readDay } from "./read-day";
import { readDeadline } from "./read-deadline";
import { readFinished, readReached } from "./read-finished";
import { isDateFormat, readNumberCell, scaleOfBlank } from "./read-number-cell";
import { readStated } from "./read-target";
import { withoutDetails } from "./without-details";
import { changedIn, type Actual, type CellScale, type Target } from "../target";

/** An actual, that none is stated ("-", "รอผล" or blank), or undefined where the cell is unreadable; and its scale for formulas. */
export interface ActualCell {
  readonly value: Actual | "not-stated" | undefined;
  readonly scale: CellScale;
}

const NOT_DONE =
  /^(?:ยัง ?)?ไม่ ?(?:ได้ ?|มี ?การ ?)?(?:แล้วเสร็จ|เสร็จ|สำเร็จ|ผ่าน|เริ่ม|ดำเนินการ)|^(?:ขอ ?)?(?:งด|ยกเลิก|เลื่อน|ชะลอ|ระงับ|ยุติ) ?(?:การ ?)?(?:ดำเนิน|จัด|โครงการ|กิจกรรม|$)/;
const TICKED = /^\s*(?:[✓✔☑√]\ufe0f?|\/)\s*$/;
/** Not รอบ: what follows is what is waited for. */
const AWAITED = new RegExp(
  [
    "^อยู่ ?(?:ใน)? ?(?:ระหว่าง|ขั้นตอน) ?(?:การ ?)?(?:รวบรวม|เก็บ|สำรวจ|ประเมิน|ประมวล|สรุป|รอ)",
    "^กำลัง ?(?:รวบรวม|เก็บ|สำรวจ|ประเมิน|ประมวล|สรุป|รอ)",
    "^รอ ?(?:ผล|การ|รับ|รายงาน|ประเมิน|ประกาศ|ดำเนิน|สรุป|ข้อมูล|หน่วยงาน)",
    "^ยัง ?ไม่ ?(?:ถึง|ครบ) ?(?:กำหนด|รอบ|เวลา|ระยะเวลา|ช่วง)",
    "^ยัง ?ไม่ ?(?:ได้ ?)?(?:ทราบ ?ผล|ประกาศ ?ผล|ออก ?ผล|มี ?ผล|มี ?ข้อมูล|รับ ?ผล|รับ ?ข้อมูล|รายงาน|สรุป ?ผล|ประเมิน)",
    "^ไม่ ?มี ?(?:ข้อมูล|รายงาน)$",
    "^n ?\\/? ?a$|^n\\.a\\.?$",
  ].join("|"),
  "i",
);
/** Not กำลังคน: what follows is what is done. */
const UNDER_WAY = /^อยู่ ?(?:ใน)? ?(?:ระหว่าง|ขั้นตอน)|^กำลัง ?(?:ดำเนิน|จัด|ทำ|ตรวจ)/;
const TOO_LATE = "(?:ล่าช้า|ช้า ?กว่า|(?:หลัง|เกิน) ?(?:จาก ?)?(?:วัน ?(?:ที่ ?)?)?(?:กำหนด|ระยะ ?เวลา|เวลา)|ไม่ ?ทัน)";
const LATE = new RegExp(
  `^(?:ดำเนินการ ?|จัดทำ ?)?(?:แล้ว ?)?เสร็จ(?:สิ้น|เรียบร้อย)? ?(?:แต่ ?)?${TOO_LATE}|^${TOO_LATE}\\D*$`,
);
const NOT_FINISHED = /^(?:ยัง ?)?ไม่ ?(?:ได้ ?)?(?:แล้ว ?)?(?:เสร็จ|สำเร็จ)/;
/** What stands in front of how much is not done yet. */
const LEFT = /^(?:ยัง ?|คง ?)*(?:เหลือ|ขาด|ค้าง) ?(?:อยู่ ?)?(?:อีก ?)?(?:จำนวน ?)?(?=\d|ร้อยละ)/;
const RISE = /^\+ ?(?=\d)/;
const NONE = /^(?:ยัง ?)?ไม่ ?(?:มี|พบ)(?: ?เลย)?$/;

/**
 * Reads a cell of ผลการดำเนินงาน: 95, 95%, ร้อยละ 95, 6 ครั้ง, 3 จาก 5 แห่ง, 3/5, ระดับ 4.5, แล้วเสร็จ, ยังไม่แล้วเสร็จ,
 * ยกเลิกโครงการ, รอผล, แล้วเสร็จ 15 ส.ค. 2569, a tick box, a date.
 * Negative numbers are read, for rules to judge. What only bounds the result ("อย่างน้อย 5") is unreadable, and so
 * is a date by which something is to be done, or two percents that differ ("ร้อยละ 95 (150 คน จาก 200 คน)").
 */
export function readActualCell(value: CellValue, format: string | undefined): ActualCell {
  if (value === null) return { value: "not-stated", scale: scaleOfBlank(format) };
  if (isCellError(value)) return { value: undefined, scale: undefined };
  if (typeof value === "boolean") return { value: milestone(value), scale: undefined };
  if (typeof value === "number") {
    const read = readNumberCell(value, format);
    return read.value || !isDateFormat(format) ? read : { ...read, value: readDateCell(value) };
  }
  return { value: readActual(withoutDetails(value)), scale: undefined };
}

function readDateCell(serial: number): Actual | undefined {
  const date = dateOfSerial(serial);
  return date && { ...milestone(true), on: dayOf(date.day, date.month, date.year), told: "date" };
}

function readActual(text: string): Actual | "not-stated" | undefined {
  if (TICKED.test(text)) return milestone(true);
  const line = normalise(text);
  if (AWAITED.test(line)) return "not-stated";
  const told = whatIsTold(line);
  if (told) return { ...milestone(false), told };
  if (NOT_DONE.test(line)) return milestone(false);
  const read = readStated(text.trimStart().replace(RISE, ""));
  if (read === "not-stated") return read;
  if (read === undefined || read.kind === "milestone") return readWords(line, read);
  const { kind, value, bound, classifier, falls } = read;
  if (bound && !(bound === "at-most" && value === 0)) return undefined;
  if (kind !== "change") {
    const reached = inUnits(statements(read));
    const on = kind === "count" ? readReached(line) : undefined;
    const changed = LEFT.test(line) ? "left" : RISE.test(line) ? "rose" : undefined;
    return reached && { ...reached, ...(on !== undefined && { on }), ...(changed && { changed }) };
  }
  return { ...amountOf(changedIn(classifier), value, classifier), changed: falls ? "fell" : "rose" };
}

/** Of a result without a number; `read` is a milestone where it names a thing that is finished. */
function readWords(line: string, read: Target | undefined): Actual | undefined {
  const finished = readFinished(line);
  if (finished) return finished;
  if (isUnfinished(line) && (read || !/\d/.test(line))) return { ...milestone(false), told: "under-way" };
  const isDone = read !== undefined && !mayGoOn(line) && !isDue(cleanLine(line));
  return isDone ? milestone(true) : undefined;
}

/** A day by which something is to be done, or on which something was done on the way; "แล้วเสร็จภายในปี 2569" is done. */
function isDue(line: string): boolean {
  const deadline = readDeadline(line);
  if (!deadline || isDeadline(line)) return isDeadline(line);
  return deadline.isBound ? deadline.what === "" : readDay(line, "first") !== undefined;
}

function whatIsTold(line: string): Actual["told"] {
  if (NONE.test(line)) return "none";
  if (UNDER_WAY.test(line) || NOT_FINISHED.test(line)) return "under-way";
  return LATE.test(line) ? "late" : undefined;
}

/** All that a result says of itself: as it stands, as a share of the whole, and in brackets. */
function statements({ kind, value, classifier, outOf, second }: Target): readonly Actual[] {
  if (kind === "change") return [];
  const share = outOf === undefined ? [] : [{ kind: "percent", value: (100 * value) / outOf } as const];
  return [amountOf(kind, value, classifier), ...share, ...(second ? statements(second) : [])];
}

function amountOf(kind: Actual["kind"], value: number, classifier: string | undefined): Actual {
  return kind === "count" && classifier !== undefined ? { kind, value, classifier } : { kind, value };
}

/** Percents are rounded, but not by a whole one. */
const ROUNDED = 1;

/** As one actual; undefined where its percents are not the same. */
function inUnits(said: readonly Actual[]): Actual | undefined {
  const percents = said.flatMap(({ kind, value }) => (kind === "percent" ? [value] : []));
  if (Math.max(...percents) - Math.min(...percents) >= ROUNDED) return undefined;
  const inOneUnitEach = said.filter(
    ({ kind }, place) => said.findIndex((one) => one.kind === kind) === place,
  );
  return inOneUnitEach.reduceRight<Actual | undefined>(
    (also, one) => (also ? { ...one, also } : one),
    undefined,
  );
}

function milestone(done: boolean): Actual {
  return { kind: "milestone", value: done ? 1 : 0 };
}
