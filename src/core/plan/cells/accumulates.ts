import type { Target } from "../target";
import { isLessBetter } from "./is-less-better";

/** Counts that are no sum of what was done since the year began. */
const AVERAGE = /เฉลี่ย/;

/** Whether what is reached of a target grows through the year: a count, unless less of it is better. */
export function accumulates({ kind, bound }: Target, name: string): boolean {
  const isCeiling = bound === "at-most" || bound === "less-than";
  return kind === "count" && !isCeiling && !isLessBetter(name) && !AVERAGE.test(name);
}
