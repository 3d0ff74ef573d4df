import type { ScoringSheet, Slot } from "../plan/scoring";
import { isOurAchievement, isOurScore } from "./own-formula";

/** An earlier fill has written formulas into this sheet, and some of them still stand. */
export function isFilled(sheet: ScoringSheet | undefined): boolean {
  return (sheet?.rows ?? []).some(
    ({ achievement, score }) => holds(achievement, isOurAchievement) || holds(score, isOurScore),
  );
}

function holds(slot: Slot<number> | undefined, isOurs: (formula: string) => boolean): boolean {
  return slot?.formula !== undefined && isOurs(slot.formula);
}
