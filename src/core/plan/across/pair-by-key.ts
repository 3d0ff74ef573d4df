import type { ScoringRow } from "../scoring";
import type { PlannedIndicator } from "./planned-indicators";

/** Adds the pairs that it finds to `planned`, and returns the indicators among them. */
export type Pairing = (
  rows: readonly ScoringRow[],
  indicators: readonly PlannedIndicator[],
  planned: Map<ScoringRow, PlannedIndicator>,
) => ReadonlySet<PlannedIndicator>;

/** Equal keys are paired in order, so that a code or name that stands twice meets its own twin. */
export function pairByKey<Key extends string | number>(
  rows: readonly ScoringRow[],
  indicators: readonly PlannedIndicator[],
  planned: Map<ScoringRow, PlannedIndicator>,
  keyOfRow: (row: ScoringRow) => Key | undefined,
  keyOfIndicator: (indicator: PlannedIndicator) => Key | undefined,
): ReadonlySet<PlannedIndicator> {
  const waiting = new Map<Key, number>();
  /** The place of the next indicator with the same key; -1 where there is none. */
  const next = new Int32Array(indicators.length);
  for (let place = indicators.length - 1; place >= 0; place--) {
    const indicator = indicators[place];
    const key = indicator && keyOfIndicator(indicator);
    if (key === undefined) continue;
    next[place] = waiting.get(key) ?? -1;
    waiting.set(key, place);
  }
  const taken = new Set<PlannedIndicator>();
  for (const row of rows) {
    const key = keyOfRow(row);
    const place = key === undefined ? undefined : waiting.get(key);
    const indicator = place === undefined ? undefined : indicators[place];
    if (key === undefined || place === undefined || !indicator) continue;
    planned.set(row, indicator);
    taken.add(indicator);
    waiting.set(key, next[place] ?? -1);
  }
  return taken;
}
