import fc from "fast-check";
import {
  firstFilled,
  numberOperand,
  textOperand,
  sizeOf,
  typedPercent,
  type OptionalOperand,
} from "../../../src/core/scorecard/formula-operands";
import {
  achievementFormula,
  achievementOf,
  belowInCell,
  capInCell,
  directScoreFormula,
  scoreFormula,
  shareFormula,
  typedScoreFormula,
} from "../../../src/core/scorecard/formulas";
import { isOurAchievement, isOurScore, isOurWeight } from "../../../src/core/scorecard/own-formula";
import type { Method } from "../../../src/core/scorecard/scheme";

const number = fc.oneof(
  fc.integer({ min: 1, max: 5000 }),
  fc.double({ min: -5, max: 120, noNaN: true, noDefaultInfinity: true }),
);
const cellIn = (...columns: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom("", "'แบบ (2)'!", "'น''ก'!", "'เกณฑ์การให้คะแนน'!"),
      fc.constantFrom(...columns),
      fc.integer({ min: 1, max: 1_048_576 }),
    )
    .map(([sheet, column, row]) => `${sheet}${column}${row}`);
const cell = cellIn("E", "F", "AB", "XFD");
const text = fc.constantFrom("6 ครั้ง", 'a "b"\nc, F9', "ร้อยละ 80 (IF(F8>1))", "x".repeat(300), true, false);

/** How a formula takes the actual from one cell. */
const operand = fc
  .record({ cell, number, text, form: fc.nat(6), dash: fc.constantFrom(undefined, "-", "ยังไม่รายงาน") })
  .map(({ cell, number, text, form, dash }): OptionalOperand => {
    const forms = [
      numberOperand(cell),
      numberOperand(cell, `${cell}*100`),
      numberOperand(cell, typedPercent(cell)),
      numberOperand(cell, `${sizeOf(cell)}*100`),
      textOperand(cell, text, number, sizeOf(cell)),
      textOperand(cell, text, number),
      textOperand(cell, text, number, typedPercent(cell)),
    ] as const;
    return { ...(forms[form] ?? forms[0]), cell, saysNothing: dash };
  });
const actual = fc
  .uniqueArray(operand, { minLength: 1, maxLength: 4, selector: ({ cell }) => cell })
  .map(([first, ...others]) => {
    if (!first) throw new Error("an actual has a cell");
    return { ...firstFilled([first, ...others]), cell: first.cell };
  });
const method = fc.constantFrom<Method>(
  { kind: "ratio" },
  { kind: "lower" },
  { kind: "milestone" },
  { kind: "levels", thresholds: [50, 60, 70, 80, 90] },
  { kind: "levels", thresholds: [9.5, 7, 5, 3.25, -1] },
);
const core = (value: string) =>
  fc
    .record({
      method,
      bar: fc.constantFrom(0, 80),
      target: cellIn("H"),
      number,
      isLive: fc.nat(2),
      inCriteria: fc.boolean(),
    })
    .map(({ method, bar, target, number, isLive, inCriteria }) =>
      achievementOf(
        method,
        value,
        [`${target}`, `${target}*100`, numberLiteral(number)][isLive] ?? "",
        bar,
        inCriteria
          ? {
              cap: capInCell("'เกณฑ์'!Q6"),
              below: belowInCell("'เกณฑ์'!P6"),
              thresholds: ["K6", "L6", "M6", "N6", "O6"].map((one) => `'เกณฑ์'!${one}`),
            }
          : { cap: "1", below: "0", thresholds: undefined },
      ),
    );
const numberLiteral = (value: number) => (value < 0 ? `(${value})` : String(value).toUpperCase());
const unit = fc.constantFrom<1 | 100>(1, 100);
const weight = fc.oneof(
  cell,
  cell.map((one) => `${one}*100`),
  number.map((one) => numberLiteral(Math.abs(one))),
);

const achievement = actual.chain((read) =>
  fc.tuple(core(read.value), unit).map(([core, unit]) => ({
    cell: read.cell,
    formula: achievementFormula(read, core, unit),
  })),
);
const score = fc.oneof(
  actual.chain((read) =>
    fc.tuple(core(read.value), weight).map(([core, weight]) => directScoreFormula(read, weight, core)),
  ),
  fc.tuple(weight, cell, unit).map(([weight, cell, unit]) => scoreFormula(weight, cell, unit)),
  fc.tuple(weight, operand, unit).map(([weight, typed, unit]) => typedScoreFormula(weight, typed, unit, "1")),
);
const share = fc
  .tuple(
    fc.constantFrom("70", "30", "60", "$E$4", "'เกณฑ์'!$G$6", "$E$4*100"),
    fc.subarray(["$E$16", "SUM(E5,E9:E12)", "5.5"]),
    fc.integer({ min: 1, max: 20 }),
    unit,
  )
  .map(([points, taken, sharers, unit]) => shareFormula(points, taken, sharers, unit));

/** Outside quotes. */
function spell(formula: string, change: (piece: string) => string): string {
  return formula.replace(/'(?:[^']|'')+'|"(?:[^"]|"")*"|[^'"]+/g, (piece) =>
    /^['"]/.test(piece) ? piece : change(piece),
  );
}

const spellings: readonly (readonly [string, (formula: string) => string])[] = [
  ["as written", (formula) => formula],
  ["with spaces", (formula) => spell(formula, (piece) => piece.replace(/[,(*<>]+/g, "$& "))],
  ["in small letters", (formula) => spell(formula, (piece) => piece.toLowerCase())],
  [
    "with sheets unquoted where Excel does",
    (formula) => formula.replace(/(?<!')'(\p{L}[\p{L}\p{M}\d]*)'!/gu, "$1!"),
  ],
];
const fixed = (formula: string) =>
  spell(formula, (piece) => piece.replace(/\b([A-Z]{1,3})(\d+)(?![\d(])/g, "$$$1$$$2"));

test.each(spellings)("knows what it wrote, %s", (_, respell) => {
  fc.assert(
    fc.property(achievement, score, share, (earned, points, weight) => {
      expect(isOurAchievement(respell(earned.formula))).toBe(true);
      expect(isOurScore(respell(points))).toBe(true);
      expect(isOurWeight(respell(weight))).toBe(true);
    }),
  );
});

test("knows achievements and scores whose cells were fixed with $", () => {
  fc.assert(
    fc.property(achievement, score, (earned, points) => {
      expect(isOurAchievement(fixed(earned.formula))).toBe(true);
      expect(isOurScore(fixed(points))).toBe(true);
    }),
  );
});

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

test("does not know a formula that takes the actual from another cell in one of its places", () => {
  fc.assert(
    fc.property(achievement, fc.nat(), ({ formula, cell }, nth) => {
      const pieces = formula.split(new RegExp(`${escape(cell)}(?!\\d)`));
      const place = 1 + (nth % (pieces.length - 1));
      const changed = pieces.slice(0, place).join(cell) + "ZZ7" + pieces.slice(place).join(cell);
      expect(isOurAchievement(changed)).toBe(false);
    }),
  );
});

const meanings: readonly (readonly [RegExp, string])[] = [
  [/,""\)$/, ",0)"],
  [/MAX\(0,/, "MAX(3,"],
  [/(,5\)+)\/5/, "$1/4"],
  [/,1,0\)/, ",1,2)"],
  [/>1,/, ">2,"],
  [/,100\*([A-Z])/, ",10*$1"],
  // Not ">=1,": that may be the target, and another number there is another target.
  [/(?<![<>])=1,/, "=2,"],
  [/IF\(AND\(([^)]*)>=10,/, "IF(AND($1>=0,"],
  [/<=/, "<"],
  [/ISNUMBER/, "ISTEXT"],
  [/^=IF/, "=1+IF"],
];

test.each(meanings)("does not know a formula in which %s was changed to %s", (pattern, to) => {
  fc.assert(
    fc.property(achievement, ({ formula }) => {
      const changed = formula.replace(pattern, to);
      fc.pre(changed !== formula);
      expect(isOurAchievement(changed)).toBe(false);
    }),
  );
});
