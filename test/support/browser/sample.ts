import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./built-pages";

/** The plan that the embedded host opens with. */
export const SAMPLE = join(ROOT, "assets/sample-plan-2568.xlsx");
export const sampleBytes = readFileSync(SAMPLE);

/** Its scoring sheet: the first indicator's actual and score, and the total at the end; row and column from zero. */
export const SCORING = "แบบให้คะแนน";
export const ACTUAL = [7, 5] as const;
export const SCORE = [7, 7] as const;
export const TOTAL = [36, 7] as const;
/** Cells that filling its scores writes. */
export const SCORE_CELLS = 75;
