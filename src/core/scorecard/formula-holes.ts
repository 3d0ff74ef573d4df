import { CELL, escaped, NUMBER, TEXT, type Holes } from "./formula-pattern";
import {
  firstFilled,
  isNoDateIn,
  isNumberIn,
  sizeOf,
  typedPercent,
  type OptionalOperand,
} from "./formula-operands";
import { belowInCell, capInCell } from "./formulas";

/** As many parts of a year as a scoring sheet may have columns for. */
export const MOST_PARTS = 4;

/** What stands in the place of operands, whatever the actual. */
const SHARED: Holes = {
  number: NUMBER,
  weight: oneOf(String.raw`${CELL}\*100`, CELL, NUMBER),
  target: oneOf(String.raw`${CELL}\*100`, CELL, NUMBER),
  achievement: CELL,
  cap: oneOf(String.raw`[01](?:\.\d+)?|2`, escaped(capInCell("«capCell»"))),
  capCell: CELL,
  below: oneOf("[01]", escaped(belowInCell("«belowCell»"))),
  belowCell: CELL,
};

/** An actual that stands in the first filled of so many cells. */
export function actualIn(parts: number): { readonly present: string; readonly value: string } {
  const operands = Array.from({ length: parts }, (_, nth): OptionalOperand => {
    const [cell, present, value] = [`«cell${nth}»`, `«present${nth}»`, `«value${nth}»`];
    return { cell, present, value, saysNothing: undefined };
  });
  const [first, ...others] = operands;
  if (!first) return { present: "", value: "" };
  const { present, value } = firstFilled([first, ...others]);
  const blank = /COUNTBLANK\(«cell(\d)»\)=1/g;
  return { present: present.replace(blank, "«blank$1»"), value: value.replace(blank, "«blank$1»") };
}

/** The holes of such an actual, and the others. */
export function holesFor(parts: number): Holes {
  const own = Array.from({ length: parts }, (_, nth) => holesOf(nth));
  const thresholds = [1, 2, 3, 4, 5].map((level) => ({
    [`cell_${level}`]: CELL,
    [`level_${level}`]: NUMBER,
    [`width_${level}`]: NUMBER,
  }));
  const actual = escaped(actualIn(parts).value);
  return Object.assign({ actual }, SHARED, ...own, ...thresholds) as Holes;
}

/** One cell of the actual: whether it holds one, and its number in the target's unit. */
function holesOf(nth: number): Holes {
  const cell = `«cell${nth}»`;
  // The cell is first met behind the names of the functions about it.
  const ahead = String.raw`(?=(?:[A-Z]+\()+${cell})`;
  const watched = oneOf(cell, String.raw`LEFT\(${cell},25[45]\)`, `${cell}&""`);
  const sized = oneOf(cell, escaped(sizeOf(cell)));
  const number = oneOf(String.raw`${sized}(?:\*${NUMBER})?`, escaped(typedPercent(cell)));
  const isNumber = oneOf(escaped(isNumberIn(cell)), escaped(isNoDateIn(cell)));
  const blank = String.raw`COUNTBLANK\(${cell}\)=1`;
  return {
    [`cell${nth}`]: CELL,
    [`blank${nth}`]: ahead + oneOf(blank, String.raw`OR\(${blank},${cell}=${TEXT}\)`),
    [`present${nth}`]:
      ahead +
      oneOf(
        isNumber,
        String.raw`OR\(${isNumber},${watched}=${TEXT}\)`,
        String.raw`OR\(${isNumber},${cell}=${NUMBER}\)`,
        String.raw`IF\(ISLOGICAL\(${cell}\),(?:${cell}|NOT\(${cell}\)),${isNumber}\)`,
      ),
    [`value${nth}`]: oneOf(
      number,
      String.raw`IF\(ISNUMBER\(${cell}\),${number},${NUMBER}\)`,
      String.raw`IF\(${cell}=${NUMBER},${NUMBER},${cell}\)`,
      String.raw`IF\(ISLOGICAL\(${cell}\),${NUMBER},${number}\)`,
    ),
  };
}

function oneOf(...sources: readonly string[]): string {
  return `(?:${sources.join("|")})`;
}
