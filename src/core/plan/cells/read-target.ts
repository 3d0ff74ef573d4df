import { isCellError, type CellValue } from "../../grid/cell-value";
import { cleanLine } from "../../text/clean-line";
import { isDeadline } from "./is-deadline";
import { isLessBetter } from "./is-less-better";
import { isMilestone } from "./is-milestone";
import { listedParts } from "./listed-parts";
import { readDeadline } from "./read-deadline";
import { readDueDate } from "./read-due-day";
import { readNumberCell, scaleOfBlank } from "./read-number-cell";
import { readQuantity } from "./read-quantity";
import { readOfFive } from "./read-of-five";
import { readRating } from "./read-rating";
import { splitBracket } from "./split-bracket";
import { withoutNotes } from "./without-notes";
import type { CellScale, Target } from "../target";

/** A target; that none is stated ("-" or nothing at all); undefined where the text is unreadable. */
export type TargetReading = Target | "not-stated" | undefined;

const NOT_STATED = /^[-–—−._…]*$/;
/** All of them, in brackets how many that is: "ครบทุกแห่ง (10 แห่ง)". */
const ALL = /^(?:ครบ ?)?ทุก[^\d]*$/;
const NONE = /^ไม่มี ?([\p{L}\p{M}]+)$/u;
const LIST = /^[-•*] /;
const BULLET = /(?:^| )[-•*] /;

/**
 * Reads a target as the plan writes it: "ร้อยละ 100 (120 ผลิตภัณฑ์)", "อย่างน้อย 3 โครงการ/กิจกรรม", "≥ 80%".
 *
 * - A change in percent or levels ("เพิ่มขึ้น ร้อยละ 10 จากปีที่ผ่านมา") keeps that word as its classifier.
 * - Targets in a bulleted list are the first of them, with the next as its `second`, and so on.
 * - A range ("ร้อยละ 80-90", "3-5 ครั้ง") has no one number to measure by: unreadable, not guessed.
 * - So is a number that could be two ("4.135.000", "3/5"), and a second quantity outside brackets.
 */
export function readTarget(text: string): TargetReading {
  const line = lineOf(text);
  const read = readOfFive(line, readQuantity) ?? readLine(line);
  const isShare = typeof read === "object" && read.kind === "number" && read.outOf !== undefined;
  return isShare ? undefined : read;
}

/** As `readTarget`, of what was reached: there, "3/5" is 3 of 5. */
export function readStated(text: string): TargetReading {
  return readLine(lineOf(text));
}

function lineOf(text: string): string {
  return withoutNotes(cleanLine(text));
}

function readLine(line: string): TargetReading {
  if (NOT_STATED.test(line)) return "not-stated";
  if (!LIST.test(line)) return readOne(line) ?? readOfFive(line, readQuantity);
  let listed: Target | undefined;
  for (const part of line.slice(2).split(BULLET).reverse()) {
    const target = readOne(part.trim());
    if (!target) return undefined;
    listed = listed ? withLast(target, listed) : target;
  }
  return listed;
}

/** A target and how a formula gets its value from the cell. */
export interface TargetCell {
  readonly value: TargetReading;
  readonly scale: CellScale;
}

/** Reads a target cell; a number with a percent format is a percent, a tick box a milestone, a date a deadline. */
export function readTargetCell(value: CellValue, format: string | undefined): TargetCell {
  if (value === null) return { value: "not-stated", scale: scaleOfBlank(format) };
  if (isCellError(value)) return { value: undefined, scale: undefined };
  if (typeof value === "boolean") return { value: { kind: "milestone", value: 1 }, scale: undefined };
  if (typeof value === "number") {
    const read = readNumberCell(value, format);
    return read.value ? read : { ...read, value: readDueDate(value, format) };
  }
  return { value: readTarget(value), scale: undefined };
}

function readOne(line: string): Target | undefined {
  const bracket = splitBracket(line);
  if (bracket && (bracket.before === "" || ALL.test(bracket.before))) return readOne(bracket.inside);
  return readCounted(line) ?? readNone(line) ?? readRating(line) ?? readToFinish(line) ?? readAddedUp(line);
}

/** What a list says that its parts make, if they do: "ชาย 5 คน หญิง 3 คน รวม 8 คน". */
function readAddedUp(line: string): Target | undefined {
  if (!line.includes("รวม")) return undefined;
  const parts = listedParts(line);
  return parts && parts.stated === parts.sum.value ? parts.sum : undefined;
}

/** A quantity, and the day by which it is to be counted: "1 ฉบับ ภายใน 31 ธ.ค. 2568". */
function readCounted(line: string): Target | undefined {
  const read = readQuantity(line);
  if (read?.kind !== "count" || !/ภายใน|ก่อน/.test(line)) return read;
  const deadline = readDeadline(line);
  return deadline?.isBound ? { ...read, by: deadline.by } : read;
}

function readToFinish(line: string): Target | undefined {
  const deadline = readDeadline(line);
  const isDue = deadline && (deadline.what === "" ? deadline.isBound : isMilestone(deadline.what));
  if (!isDue && !isMilestone(line) && !isDeadline(line)) return undefined;
  return { kind: "milestone", value: 1, ...(deadline && { by: deadline.by }) };
}

/** None of what an office wants less of: "ไม่มีเรื่องร้องเรียน". */
function readNone(line: string): Target | undefined {
  const thing = NONE.exec(line)?.[1];
  if (thing === undefined || !isLessBetter(thing)) return undefined;
  return { kind: "count", value: 0, bound: "at-most", classifier: thing };
}

function withLast(target: Target, last: Target): Target {
  return { ...target, second: target.second ? withLast(target.second, last) : last };
}
