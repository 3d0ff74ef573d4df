import { isFalling } from "./achieve";
import type { AchievementUnit } from "./achievement-unit";
import { literal } from "./formula-literal";
import type { ActualOperand } from "./formula-operands";
import type { Criterion, Method } from "./scheme";

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

/** An achievement cell; `unit` is the full achievement in it. */
export function achievementFormula(
  { present }: ActualOperand,
  achievement: string,
  unit: AchievementUnit,
): string {
  return `=IF(${present},${inUnit(achievement, unit)},"")`;
}

/** A level of five needs not be divided by five first. */
function inUnit(achievement: string, unit: AchievementUnit): string {
  if (unit === 1) return achievement;
  return achievement.endsWith(`/${unit}`)
    ? achievement.slice(0, -`/${unit}`.length)
    : `${unit}*${achievement}`;
}

/** A score from the achievement in another cell. */
export function scoreFormula(weight: string, achievementCell: string, unit: AchievementUnit): string {
  return `=IF(ISNUMBER(${achievementCell}),${weight}*${achievementCell}${unit === 1 ? "" : `/${unit}`},"")`;
}

/** A score from an achievement that a user typed, which may lie outside 0 to the cap. */
export function typedScoreFormula(
  weight: string,
  { present, value }: ActualOperand,
  unit: AchievementUnit,
  cap: string,
): string {
  const fraction = unit === 1 ? value : `${value}/${unit}`;
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
