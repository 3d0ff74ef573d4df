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
  /** How many of them could be written. */
  readonly usable: number;
}

/** Scores the plan with these actuals. Nothing is read and nothing is written. */
export function tryActuals(
  { present: { plan, scorecard } }: Pick<PreparedScores, "present">,
  tried: TriedTexts,
): Trial {
  const { actuals, faults } = readTried(scorecard.rows, tried);
  const isCalculated = (key: string): boolean =>
    scorecard.rows.find((row) => row.key === key)?.row?.actual?.formula !== undefined;
  return {
    scorecard: whatIf(plan, scorecard.scheme, actuals),
    faults,
    usable: [...actuals.keys()].filter((key) => !isCalculated(key)).length,
  };
}
