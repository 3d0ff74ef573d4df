import type { CellScale } from "../target";

/** A number as its cell shows it: 0.95 under a percent format is 95 percent, and a formula must multiply by 100. */
export interface NumberCell {
  readonly value: { readonly kind: "percent" | "number"; readonly value: number } | undefined;
  readonly scale: CellScale;
}

const QUOTED = /"[^"]*"|\\.|\[[^\]]*\]/g;

/** Reads a number in a target's or an actual's cell. Dates are numbers too, but not ones to measure by: undefined. */
export function readNumberCell(number: number, format: string | undefined): NumberCell {
  if (!Number.isFinite(number)) return { value: undefined, scale: undefined };
  const codes = codesOf(format);
  if (codes.includes("%"))
    return { value: { kind: "percent", value: withoutDust(number * 100) }, scale: 100 };
  if (/[dmyhs]/i.test(codes)) return { value: undefined, scale: undefined };
  const kind = format?.includes("%") ? "percent" : "number";
  return { value: { kind, value: number }, scale: 1 };
}

/** Whether a format shows a number as a day, with its day or year, and not only as a time. */
export function isDateFormat(format: string | undefined): boolean {
  return /[dy]|bb/i.test(codesOf(format));
}

/** Whether it shows the day and the year of it, so that nobody took it for a 3/5. */
export function isFullDateFormat(format: string | undefined): boolean {
  const codes = codesOf(format);
  return /d/i.test(codes) && /y|bb/i.test(codes);
}

function codesOf(format: string | undefined): string {
  return format?.replace(QUOTED, "") ?? "";
}

/** What a number typed later into this still blank cell will have to be multiplied by. */
export function scaleOfBlank(format: string | undefined): CellScale {
  return readNumberCell(0, format).scale;
}

/** 0.07 × 100 is 7.000000000000001; Excel itself keeps 15 digits. */
function withoutDust(number: number): number {
  return Number(number.toPrecision(15));
}
