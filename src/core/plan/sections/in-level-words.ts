import type { Reading } from "../../grid/reading";
import type { ActualSlot, ScoringRow } from "../scoring";

interface LevelNamed {
  readonly kind: "level";
  readonly value: number;
}

/** The row with words read by its own criteria: ดีมาก is level 5 where that stands in the column of level 5. */
export function inLevelWords(row: ScoringRow): ScoringRow {
  const { levels, target, actual, periods } = row;
  if (!levels?.some(({ state, text }) => state !== "blank" && !/\d/.test(text))) return row;
  const words = levels.map(wordsOf);
  const inWords = <T>(reading: Reading<T>): Reading<T | LevelNamed> => {
    const place = words.indexOf(wordsOf(reading));
    const isOne = place >= 0 && words.lastIndexOf(wordsOf(reading)) === place;
    if (reading.state === "blank" || !isOne || /\d/.test(reading.text)) return reading;
    return { ...reading, state: "read", value: { kind: "level", value: place + 1 } };
  };
  const inSlot = (slot: ActualSlot): ActualSlot => ({ ...slot, reading: inWords(slot.reading) });
  return {
    ...row,
    target: inWords(target),
    actual: actual && inSlot(actual),
    periods: periods.map((one) => ({ ...one, actual: inSlot(one.actual) })),
  };
}

/** A column may say ระดับดีมาก or only ดีมาก. */
function wordsOf({ text }: Reading<unknown>): string {
  return text.replace(/^ระดับ ?/, "");
}
