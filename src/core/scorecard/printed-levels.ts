import { valueOf } from "../grid/reading";
import type { ScoringRow } from "../plan/scoring";
import type { Target } from "../plan/target";
import { isOrdered } from "./achieve";
import { mapFive } from "./map-five";
import type { Method, ThresholdCells } from "./scheme";

export interface LevelsInForce {
  readonly method: Extract<Method, { kind: "levels" }>;
  readonly cells: ThresholdCells;
}

/** The levels that the row prints in columns of its own, where all five are numbers that rise or fall. */
export function printedLevels(row: ScoringRow | undefined): LevelsInForce | undefined {
  const levels = row?.levels;
  if (!levels?.every((level) => isUsable(valueOf(level), valueOf(row?.target)))) return undefined;
  const thresholds = mapFive(levels, (level) => valueOf(level)?.value ?? 0);
  return isOrdered(thresholds)
    ? { method: { kind: "levels", thresholds }, cells: mapFive(levels, ({ at }) => at) }
    : undefined;
}

/** Whether the row prints levels that nothing goes by. Words (ดีมาก) are gone by where its actual is the level they name. */
export function hasUnusedLevels({ levels, actual }: ScoringRow): boolean {
  const reached = valueOf(actual?.reading);
  const named = reached?.kind === "level" ? levels?.[reached.value - 1] : undefined;
  if (named?.state === "unreadable") return false;
  return levels?.some(({ state }) => state !== "blank") ?? false;
}

/** Thresholds are in the target's unit: a percentage of a count is none. */
function isUsable(level: Target | undefined, target: Target | undefined): boolean {
  if (!level || level.kind === "change" || level.kind === "milestone") return false;
  return level.kind !== "percent" || (target?.kind !== "count" && target?.kind !== "level");
}
