import { cleanLine } from "../../text/clean-line";
import { remember } from "../../text/remember";
import type { Actual, Target } from "../target";
import { takeMultiple } from "./take-multiple";

/** What the numbers beside a cell of หน่วยนับ count: percents, levels, or things in its words. */
export interface StatedUnit {
  readonly kind: "percent" | "level" | "count";
  /** As the words of a change have it, too: ร้อยละ, ระดับ, โครงการ. */
  readonly classifier: string;
}

const PERCENT = /^(?:ร้อยละ|%|เปอร์เซ็?นต์|percent)/i;
const LEVEL = /^(?:ระดับ|level)/i;
/** Words that say no more of a number than the indicator's name does. */
const VAGUE = /^(?:แล้วเสร็จ|สัดส่วน|อัตรา|จำนวน|คะแนน|ค่า|ดัชนี)/;
const BRACKETED = / ?\([^()]*\)/g;
const WORDS = /^[\p{L}\p{M}][\p{L}\p{M} ./-]*$/u;

/** Reads a cell of หน่วยนับ; undefined where it names no unit. */
export const readUnitCell = remember((text): { readonly unit: StatedUnit | undefined } => {
  const words = cleanLine(text).replace(BRACKETED, "").trim();
  if (PERCENT.test(words)) return { unit: { kind: "percent", classifier: "ร้อยละ" } };
  if (LEVEL.test(words)) return { unit: { kind: "level", classifier: "ระดับ" } };
  const isUnit = WORDS.test(words) && !VAGUE.test(words);
  return { unit: isUnit ? { kind: "count", classifier: words } : undefined };
});

/** A target in the unit that its row states: 80 is ร้อยละ 80. One that says its own unit keeps it. */
export function targetInUnit(target: Target, unit: StatedUnit): Target {
  if (target.classifier !== undefined) return target;
  // "1.5 ล้าน" beside ล้านบาท says millions once.
  const classifier = target.written === undefined ? unit.classifier : takeMultiple(1, unit.classifier).rest;
  if (target.kind === "change") return { ...target, classifier };
  if (target.kind !== "number") return target;
  return unit.kind === "count" ? { ...target, kind: "count", classifier } : { ...target, kind: unit.kind };
}

/**
 * An actual likewise. A plain number up to 1 beside ร้อยละ stays one: it may be 0.76 typed for 76, which its target
 * tells.
 */
export function actualInUnit(actual: Actual, { kind, classifier }: StatedUnit): Actual {
  if (actual.kind !== "number" || actual.changed) return actual;
  if (kind === "count") return { ...actual, kind, classifier };
  return kind === "percent" && actual.value <= 1 ? actual : { ...actual, kind };
}
