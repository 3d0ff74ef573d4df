import { isFalling } from "./achieve";
import type { Method, Scheme } from "./scheme";

/** A number as formulas write it. */
export function literal(value: number): string {
  return value < 0 ? `(${value})` : String(value).toUpperCase();
}

/** Where a formula finds the actual: `present` is true while there is one, `value` in the target's unit. */
export interface ActualOperand {
  readonly present: string;
  readonly value: string;
}

/** The achievement of a method, from 0 to the cap, without "=". `target` is its text, `bar` its number. */
export function achievementOf(
  method: Method,
  actual: string,
  target: string,
  bar: number,
  { cap, belowFirstLevel }: Pick<Scheme, "cap" | "belowFirstLevel">,
): string {
  switch (method.kind) {
    case "ratio":
      return bar > 0
        ? `MIN(${literal(cap)},MAX(0,${actual}/${asDivisor(target)}))`
        : `IF(${actual}>=${target},1,0)`;
    case "lower":
      return `IF(${actual}<=${target},1,${bar > 0 ? `${target}/${asDivisor(actual)}` : "0"})`;
    case "levels": {
      const sign = isFalling(method.thresholds) ? ">" : "<";
      const level = method.thresholds.reduceRight((above, threshold, index) => {
        const reached = index === 0 ? literal(belowFirstLevel) : between(actual, method.thresholds, index);
        return `IF(${actual}${sign}${literal(threshold)},${reached},${above})`;
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

/** The level between threshold `index` - 1 and `index`. */
function between(actual: string, thresholds: readonly number[], index: number): string {
  const from = thresholds[index - 1] ?? 0;
  const to = thresholds[index] ?? 0;
  return `${index}+(${actual}-${literal(from)})/${literal(to - from)}`;
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
  achievementCell: string,
  unit: 1 | 100,
  cap: number,
): string {
  const value = unit === 100 ? `${achievementCell}/100` : achievementCell;
  return `=IF(ISNUMBER(${achievementCell}),${weight}*MIN(${literal(cap)},MAX(0,${value})),"")`;
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
  const rest = taken.length === 0 ? points : `MAX(0,${[points, ...taken].join("-")})`;
  const divided = sharers === 1 && taken.length > 0 ? rest : `${rest}/${sharers}`;
  return `=${divided}${unit === 100 ? "/100" : ""}`;
}
