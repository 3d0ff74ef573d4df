import type { Located } from "../../grid/located";
import type { Reading } from "../../grid/reading";
import { exemptInName, saysExempt } from "../cells/says-exempt";
import type { ScoringRow, Slot } from "../scoring";

/**
 * The row with a note of where it says that it is not evaluated, if it does. The words stand in place of an actual, a
 * target or a weight, which then are blank, or of an achievement or a score; in a remark only beside no actual. A row
 * in which a score is typed all the same counts as any other; a formula there gives it none.
 */
export function markExempt(row: ScoringRow, remark: Reading<unknown> | undefined): ScoringRow {
  const { actual, target, weight, achievement, score } = row;
  const slots = [weight, achievement, score].map((slot) => slot?.reading);
  const said = actual && actual.reading.state !== "blank" ? undefined : remark;
  const exempt = whereExempt(row.name, [actual?.reading, target, ...slots, said]);
  if (!exempt || isTyped(achievement) || isTyped(score)) return row;
  return {
    ...row,
    exempt,
    target: withoutWords(target),
    ...(actual && { actual: { ...actual, reading: withoutWords(actual.reading) } }),
    ...(weight && { weight: { ...weight, reading: withoutWords(weight.reading) } }),
  };
}

/** The words in one of its cells or behind its name that say that an indicator is not evaluated. */
export function whereExempt(
  name: Located<string>,
  cells: readonly (Reading<unknown> | undefined)[],
): Located<string> | undefined {
  for (const reading of cells)
    if (reading && isExempting(reading)) return { value: reading.text, at: reading.at };
  const inName = exemptInName(name.value);
  return inName === undefined ? undefined : { value: inName, at: name.at };
}

function isExempting(reading: Reading<unknown>): boolean {
  return isWords(reading) && saysExempt(reading.text);
}

/** Words that say of an actual whether something was done are read; those of a number never are. */
function isWords(reading: Reading<unknown>): boolean {
  if (reading.state === "unreadable") return true;
  return reading.state === "read" && (reading.value as { kind?: string }).kind === "milestone";
}

function isTyped(slot: Slot<number> | undefined): boolean {
  return slot?.reading.state === "read" && slot.reading.value !== 0 && slot.formula === undefined;
}

function withoutWords<T>(reading: Reading<T>): Reading<T> {
  return isExempting(reading) ? { state: "blank", at: reading.at, text: "" } : reading;
}
