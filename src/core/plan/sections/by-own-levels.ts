import { valueOf } from "../../grid/reading";
import { kindOfName } from "../cells/kind-of-name";
import type { ScoringRow } from "../scoring";
import type { Target } from "../target";

const TOP_LEVEL = 5;

/**
 * The row with "ระดับ 5" for a target read as what earns level 5 by its own criteria: ร้อยละ 80 of a KR that is called
 * ร้อยละ…. Where its actual is a level itself, so is the target.
 */
export function byOwnLevels(row: ScoringRow): ScoringRow {
  const { levels, target, name } = row;
  if (!levels || target.state !== "read" || target.value.kind !== "level") return row;
  const kind = kindOfName(name.text);
  const values = levels.map(valueOf);
  const reached = values[target.value.value - 1];
  if (kind === undefined || kind === "level" || !reached || isLevel(row, values)) return row;
  if (values.some((level) => level?.kind !== kind && level?.kind !== "number")) return row;
  const value: Target = kind === "percent" ? { ...reached, kind } : reached;
  return { ...row, target: { ...target, value } };
}

/** Whether the actual is one of five levels, rather than what earns one. */
function isLevel({ actual }: ScoringRow, levels: readonly (Target | undefined)[]): boolean {
  const reached = valueOf(actual?.reading);
  if (reached?.kind !== "number") return reached?.kind === "level";
  return reached.value <= TOP_LEVEL && levels.every((level) => (level?.value ?? 0) > TOP_LEVEL);
}
