import { isFalling } from "./achieve";
import { FIRST_DATE } from "./convert-actual";
import type { Criterion, Method } from "./scheme";

/** A number as formulas write it. */
export function literal(value: number): string {
  if (value < 0) return `(${value})`;
  // Only what is very great or small is written with an e.
  return Number.isSafeInteger(value) ? String(value) : String(value).toUpperCase();
}

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

/** How a formula names the parameters of a method: as numbers, or as the cells that hold them. */
export interface RuleOperands {
  readonly cap: string;
  readonly below: string;
  /** The cells of the five thresholds; undefined: as numbers. */
  readonly thresholds: readonly string[] | undefined;
}

export function literalRules({
  cap,
  belowFirstLevel,
}: Pick<Criterion, "cap" | "belowFirstLevel">): RuleOperands {
  return { cap: literal(cap), below: literal(belowFirstLevel), thresholds: undefined };
}

/** A cap in percent in a cell; anything else there is no cap, as the reader of the criteria sheet says. */
export function capInCell(cell: string): string {
  return `IF(AND(${cell}>=10,${cell}<=200),${cell}/100,1)`;
}

/** The level below the first threshold, in a cell; blank is 1. */
export function belowInCell(cell: string): string {
  return `IF(ISNUMBER(${cell}),${cell},1)`;
}

/** The achievement of a method, from 0 to the cap, without "=". `target` is its text, `bar` its number. */
export function achievementOf(
  method: Method,
  actual: string,
  target: string,
  bar: number,
  { cap, below, thresholds: cells }: RuleOperands,
): string {
  switch (method.kind) {
    case "ratio":
      return bar > 0 ? `MIN(${cap},MAX(0,${actual}/${asDivisor(target)}))` : `IF(${actual}>=${target},1,0)`;
    case "lower":
      return `IF(${actual}<=${target},1,${bar > 0 ? `${target}/${asDivisor(actual)}` : "0"})`;
    case "levels": {
      const sign = isFalling(method.thresholds) ? ">" : "<";
      const thresholds = cells ?? method.thresholds.map(literal);
      const width = (index: number): string =>
        cells
          ? `(${cells[index]}-${cells[index - 1]})`
          : literal((method.thresholds[index] ?? 0) - (method.thresholds[index - 1] ?? 0));
      const level = thresholds.reduceRight((above, threshold, index) => {
        const reached = index === 0 ? below : `${index}+(${actual}-${thresholds[index - 1]})/${width(index)}`;
        return `IF(${actual}${sign}${threshold},${reached},${above})`;
      }, "5");
      return `${level}/5`;
    }
    case "milestone":
      return `IF(${actual}>=${target},1,0)`;
  }
}

function asDivisor(operand: string): string {
  return operand.includes("*") ? `(${operand})` : operand;
}

/** An achievement cell; `unit` is 1 where it holds a fraction, 100 where it holds 0 to 100. */
export function achievementFormula({ present }: ActualOperand, achievement: string, unit: 1 | 100): string {
  return `=IF(${present},${unit === 100 ? "100*" : ""}${achievement},"")`;
}

/** A score from the achievement in another cell. */
export function scoreFormula(weight: string, achievementCell: string, unit: 1 | 100): string {
  return `=IF(ISNUMBER(${achievementCell}),${weight}*${achievementCell}${unit === 100 ? "/100" : ""},"")`;
}

/** A score from an achievement that a user typed, which may lie outside 0 to the cap. */
export function typedScoreFormula(
  weight: string,
  { present, value }: ActualOperand,
  unit: 1 | 100,
  cap: string,
): string {
  const fraction = unit === 100 ? `${value}/100` : value;
  return `=IF(${present},${weight}*MIN(${cap},MAX(0,${fraction})),"")`;
}

/** A score where the sheet has no achievement column. */
export function directScoreFormula({ present }: ActualOperand, weight: string, achievement: string): string {
  return `=IF(${present},${weight}*${achievement},"")`;
}

/** A share of `points`, less what is `taken` of them. `unit` 100: the cell shows percent. */
export function shareFormula(
  points: string,
  taken: readonly string[],
  sharers: number,
  unit: 1 | 100,
): string {
  const rest = taken.length === 0 ? markAsShare(points) : `MAX(0,${[points, ...taken].join("-")})`;
  const divided = sharers === 1 && taken.length > 0 ? rest : `${rest}/${sharers}`;
  return `=${divided}${unit === 100 ? "/100" : ""}`;
}

/** `=10/2` may be a user's own weight; a share of other points than the usual ones must not look like it. */
function markAsShare(points: string): string {
  return /^\d/.test(points) && !/^[73]0$/.test(points) ? `MAX(0,${points})` : points;
}
