import { actualsOf } from "../plan/across/actuals-of";
import type { ActualSlot, PeriodActual, ScoringRow } from "../plan/scoring";
import type { Actual } from "../plan/target";

/** 0.1 + 0.2 is not quite 0.3 in floats. */
const SAME = 1e-9;
const FEWEST_PARTS = 2;

/**
 * What had been reached by the end of each part of the year, where the actuals of a row are those of single parts: the
 * plain one beside them is their sum. undefined where they are counted from the year's beginning, as they should be.
 */
export function runningTotals(row: ScoringRow): readonly PeriodActual[] | undefined {
  const { periods } = row;
  if (periods.length < FEWEST_PARTS) return undefined;
  const whole = actualOf(actualsOf(row).at(periods.length));
  const parts = periods.flatMap((part) => {
    const actual = actualOf(part.actual);
    return actual ? [{ part, actual }] : [];
  });
  if (!whole || parts.length < FEWEST_PARTS || parts.some(({ actual }) => !isAlike(actual, whole)))
    return undefined;
  let sum = 0;
  const totals = new Map(
    parts.map(({ part, actual }) => [part, withValue(part.actual, actual, (sum += actual.value))]),
  );
  if (Math.abs(sum - whole.value) >= SAME) return undefined;
  return periods.map((part) => ({ ...part, actual: totals.get(part) ?? part.actual }));
}

function actualOf(slot: ActualSlot | undefined): Actual | undefined {
  return slot?.reading.state === "read" ? slot.reading.value : undefined;
}

function isAlike(one: Actual, other: Actual): boolean {
  return one.kind === other.kind && one.classifier === other.classifier && !one.also && !other.also;
}

function withValue(slot: ActualSlot, actual: Actual, value: number): ActualSlot {
  const { at, text } = slot.reading;
  return { ...slot, reading: { state: "read", at, text, value: { ...actual, value } } };
}
