import { writeActuals } from "../core/patch/write-actuals";
import { readTried, type TriedFault } from "../core/scorecard/read-tried";
import type { Scorecard } from "../core/scorecard/scorecard";
import { whatIf } from "../core/scorecard/what-if";
import type { PreparedScores } from "./prepare-scores";
import type { TriedTexts } from "./tried-texts";

/** What comes of actuals that are tried. */
export interface Trial {
  readonly scorecard: Scorecard;
  /** By the key of their row. */
  readonly faults: ReadonlyMap<string, TriedFault>;
  /** How many of them would change a cell. */
  readonly usable: number;
}

/** Scores the plan with these actuals. Nothing is read and nothing is written. */
export function tryActuals(
  { present: { snapshot, plan, scorecard } }: Pick<PreparedScores, "present">,
  tried: TriedTexts,
): Trial {
  const { actuals, faults } = readTried(scorecard.rows, tried);
  return {
    scorecard: whatIf(plan, scorecard.scheme, actuals),
    faults,
    usable: writeActuals(scorecard, actuals, snapshot).length,
  };
}
