/** What the achievement cells of a column hold: fractions (1), 0 to 100 (100), or scores out of 5. */
export type AchievementUnit = 1 | 5 | 100;
