import type { Located } from "../../grid/located";
import type { Reading } from "../../grid/reading";
import { exemptInName, saysExempt } from "../cells/says-exempt";
import type { ScoringRow } from "../scoring";

/**
 * The row with a note of where it says that it is not evaluated, if it does. The words stand in place of an actual, a
 * target, a weight, an achievement or a score; the first three then are blank. A row that is given a score all the same counts as any other.
 */
export function markExempt(row: ScoringRow): ScoringRow {
  const exempt = whereExempt(row);
  if (!exempt || isGiven(row.achievement?.reading) || isGiven(row.score?.reading)) return row;
  const { actual, weight, target } = row;
  return {
    ...row,
    exempt,
    target: withoutWords(target),
    ...(actual && { actual: { ...actual, reading: withoutWords(actual.reading) } }),
    ...(weight && { weight: { ...weight, reading: withoutWords(weight.reading) } }),
  };
}

function whereExempt({
  name,
  actual,
  target,
  weight,
  achievement,
  score,
}: ScoringRow): Located<string> | undefined {
  const cells = [actual?.reading, target, weight?.reading, achievement?.reading, score?.reading];
  for (const reading of cells)
    if (reading && isExempting(reading)) return { value: reading.text, at: reading.at };
  const inName = exemptInName(name.value);
  return inName === undefined ? undefined : { value: inName, at: name.at };
}

/** Whether a cell says, in place of what it is for, that its indicator is not evaluated. */
export function isExempting(reading: Reading<unknown>): boolean {
  return isWords(reading) && saysExempt(reading.text);
}

/** Words that say of an actual whether something was done are read; those of a number never are. */
function isWords(reading: Reading<unknown>): boolean {
  if (reading.state === "unreadable") return true;
  return reading.state === "read" && (reading.value as { kind?: string }).kind === "milestone";
}

function isGiven(reading: Reading<number> | undefined): boolean {
  return reading?.state === "read" && reading.value !== 0;
}

function withoutWords<T>(reading: Reading<T>): Reading<T> {
  return isExempting(reading) ? { state: "blank", at: reading.at, text: "" } : reading;
}
