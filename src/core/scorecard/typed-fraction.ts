import type { ScoringRow } from "../plan/scoring";
import type { AchievementUnit } from "./achievement-unit";

/** What an achievement cell says, 1 being the whole; undefined where it says no number. It is not capped. */
export function typedFraction(slot: ScoringRow["achievement"], unit: AchievementUnit): number | undefined {
  if (slot?.reading.state !== "read") return undefined;
  return slot.reading.value / (slot.isPercent ? 100 : unit);
}
