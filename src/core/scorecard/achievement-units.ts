import type { ScoringRow, ScoringSheet } from "../plan/scoring";
import type { AchievementUnit } from "./achievement-unit";
import { goesByAchievement } from "./goes-by-achievement";
import { isPercentFormat, isPlainFormat } from "./number-format";
import { isOurAchievement, isOurScore } from "./own-formula";

/** The highest cap: 4 of 3 is 1.33, but 3 is three percent. */
const HIGHEST_FRACTION = 2;

/** A score that is worked out from a percent. */
const IN_PERCENT = /\/100(?![\d.])/;

/**
 * How the achievement cell of a row is read and written: a fraction under a percent format; else as what users
 * put into the column, where above 2 means 0 to 100, as does a score that divides it by 100; else by its number
 * format; else a fraction.
 */
export function achievementUnits(sheet: ScoringSheet | undefined): (row: ScoringRow) => AchievementUnit {
  const highest = new Map<string, number>();
  for (const row of sheet?.rows ?? []) {
    const slot = row.achievement;
    if (slot && takesPercent(row)) highest.set(`${slot.at.column} ${slot.at.sheet}`, 100);
    if (slot?.reading.state !== "read" || slot.outOf || slot.isPercent || isPercentFormat(slot.format))
      continue;
    if (slot.formula !== undefined && isOurAchievement(slot.formula)) continue;
    const column = `${slot.at.column} ${slot.at.sheet}`;
    highest.set(column, Math.max(highest.get(column) ?? 0, slot.reading.value));
  }
  return ({ achievement: slot }) => {
    if (slot?.outOf) return slot.outOf;
    if (!slot || isPercentFormat(slot.format)) return 1;
    const typed = highest.size === 0 ? undefined : highest.get(`${slot.at.column} ${slot.at.sheet}`);
    if (typed !== undefined) return typed > HIGHEST_FRACTION ? 100 : 1;
    return isPlainFormat(slot.format) ? 1 : 100;
  };
}

/** Whether a user's own score divides the achievement beside it by 100. */
function takesPercent(row: ScoringRow): boolean {
  const formula = row.score?.formula;
  return formula !== undefined && IN_PERCENT.test(formula) && goesByAchievement(row) && !isOurScore(formula);
}
