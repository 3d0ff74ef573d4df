import type { ScoringRow } from "../plan/scoring";
import { isOurAchievement, isOurScore, isOurWeight } from "../scorecard/own-formula";
import { ownerOf, writeCell, type ContentOf } from "./fill-cell";
import type { RowWrites } from "./fill-row";

/** Takes out of a row that is not scored what an earlier fill wrote there: its share of the points went to the others. */
export function clearExempt({ weight, achievement, score }: ScoringRow, contentOf: ContentOf): RowWrites {
  const cleared = (slot: ScoringRow["score"], isOurs: (formula: string) => boolean) =>
    slot && ownerOf(contentOf(slot.at), isOurs) === "us"
      ? writeCell(contentOf, slot.at, { value: null })
      : undefined;
  return {
    weight: cleared(weight, isOurWeight),
    achievement: cleared(achievement, isOurAchievement),
    score: cleared(score, isOurScore),
  };
}
