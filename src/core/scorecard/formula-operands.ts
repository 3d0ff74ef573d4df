import { FIRST_DATE } from "./convert-actual";
import { literal } from "./formula-literal";

/** Where a formula finds the actual: `present` is true while there is one, `value` in the target's unit. */
export interface ActualOperand {
  readonly present: string;
  readonly value: string;
}

/** Text in quotes in a formula may have 255 characters; the rest of a longer text goes unwatched. */
const LONGEST_QUOTED = 255;

/** Whether a number stands in the cell. */
export function isNumberIn(cell: string): string {
  return `ISNUMBER(${cell})`;
}

/** The same where a number may be a date, which earns nothing: to a formula, 1 October 2025 is 45931. */
export function isNoDateIn(cell: string): string {
  return `IF(ISNUMBER(${cell}),${cell}<${FIRST_DATE})`;
}

/** A number that was read from the cell's text or tick. Other text in its place counts as none, a number as itself. */
export function textOperand(
  cell: string,
  read: string | boolean,
  asRead: number,
  number = cell,
  isNumber = isNumberIn(cell),
): ActualOperand {
  if (typeof read === "boolean") return tickOperand(cell, read, asRead, number, isNumber);
  const start = read.slice(0, LONGEST_QUOTED).replace(/[\uD800-\uDBFF]$/, "");
  const watched = start === read ? cell : `LEFT(${cell},${start.length})`;
  return {
    present: `OR(${isNumber},${watched}=${quoted(start)})`,
    value: `IF(ISNUMBER(${cell}),${number},${literal(asRead)})`,
  };
}

/** Whether it is a tick is asked first: to LibreOffice a tick is a number, too. */
function tickOperand(
  cell: string,
  read: boolean,
  asRead: number,
  number: string,
  isNumber: string,
): ActualOperand {
  return {
    present: `IF(ISLOGICAL(${cell}),${read ? cell : `NOT(${cell})`},${isNumber})`,
    value: `IF(ISLOGICAL(${cell}),${literal(asRead)},${number})`,
  };
}

/** A date as its deadline judged it, as long as it stands in the cell. A number that is none counts as itself. */
export function dateOperand(
  cell: string,
  serial: number,
  asRead: number,
  isNumber = isNumberIn(cell),
): ActualOperand {
  const stands = `${cell}=${literal(serial)}`;
  return { present: `OR(${isNumber},${stands})`, value: `IF(${stands},${literal(asRead)},${cell})` };
}

/** Line breaks are spelled out: not every spreadsheet keeps them within a formula. */
function quoted(text: string): string {
  const pieces = text.split(/([\r\n])/).filter((piece) => piece !== "");
  return pieces
    .map((piece) =>
      /[\r\n]/.test(piece) ? `CHAR(${piece.charCodeAt(0)})` : `"${piece.replaceAll('"', '""')}"`,
    )
    .join("&");
}

/** An operand that is a number in a cell, or nothing. */
export function numberOperand(cell: string, value = cell, isNumber = isNumberIn(cell)): ActualOperand {
  return { present: isNumber, value };
}

/** An operand that may be left blank in its cell, by itself or with a text that says nothing, such as a dash. */
export interface OptionalOperand extends ActualOperand {
  readonly cell: string;
  readonly saysNothing: string | undefined;
}

/** The first of several operands whose cell is filled. */
export function firstFilled([first, ...others]: readonly [
  OptionalOperand,
  ...OptionalOperand[],
]): ActualOperand {
  const [second, ...more] = others;
  if (!second) return first;
  const next = firstFilled([second, ...more]);
  const { cell, saysNothing } = first;
  // An error counts as filled, and none comes of it.
  const blank = `COUNTBLANK(${cell})=1`;
  const isBlank = saysNothing === undefined ? blank : `OR(${blank},${cell}=${quoted(saysNothing)})`;
  return {
    present: `IF(${isBlank},${next.present},${first.present})`,
    value: `IF(${isBlank},${next.value},${first.value})`,
  };
}

/** A number of percent, typed as 95 or as 95%. */
export function typedPercent(cell: string): string {
  return `IF(${cell}>1,${cell},100*${cell})`;
}

/** A number without its sign. */
export function sizeOf(cell: string): string {
  return `ABS(${cell})`;
}
