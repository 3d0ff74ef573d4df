import { nameKey } from "../text/name-key";
import { nearNamesBetween } from "../text/near-names";
import { perPlan } from "./per-plan";
import type { Component, ScoringRow } from "./plan";
import { plannedIndicators, type PlannedIndicator } from "./planned-indicators";

/** Which row of the scoring sheet is about which indicator of the plan. */
export interface ScoringMatches {
  readonly planned: ReadonlyMap<ScoringRow, PlannedIndicator>;
  /** Rows of the scoring sheet that the plan does not know, and indicators without a row. */
  readonly unplanned: readonly ScoringRow[];
  readonly unscored: readonly PlannedIndicator[];
}

/** Matches by code, then by name, then by nearly the same name in the same component; one to one. */
export const matchScoringRows = perPlan((plan): ScoringMatches => {
  const planned = new Map<ScoringRow, PlannedIndicator>();
  let rows: readonly ScoringRow[] = plan.scoring?.rows ?? [];
  let indicators = plannedIndicators(plan);
  const keepUnmatched = (): void => {
    const taken = new Set(planned.values());
    rows = rows.filter((row) => !planned.has(row));
    indicators = indicators.filter((indicator) => !taken.has(indicator));
  };

  pairByKey(rows, indicators, codeOfRow, ({ code }) => code, planned);
  keepUnmatched();
  const named = ({ component, name }: Named): string => `${component}:${nameKey(name.value)}`;
  pairByKey(rows, indicators, named, named, planned);
  keepUnmatched();
  const anywhere = ({ name }: Named): string => nameKey(name.value);
  pairByKey(rows, indicators, anywhere, anywhere, planned);
  keepUnmatched();
  pairByNearName(rows, indicators, planned);
  keepUnmatched();
  return { planned, unplanned: rows, unscored: indicators };
});

type Named = Pick<ScoringRow, "name"> & { readonly component: Component | undefined };

function codeOfRow({ code }: ScoringRow): string | undefined {
  return code.state === "read" ? code.value : undefined;
}

/** Equal keys are paired in order, so that a code or name that stands twice meets its own twin. */
function pairByKey(
  rows: readonly ScoringRow[],
  indicators: readonly PlannedIndicator[],
  keyOfRow: (row: ScoringRow) => string | undefined,
  keyOfIndicator: (indicator: PlannedIndicator) => string | undefined,
  planned: Map<ScoringRow, PlannedIndicator>,
): void {
  const waiting = new Map<string, PlannedIndicator[]>();
  for (const indicator of indicators) {
    const key = keyOfIndicator(indicator);
    if (key === undefined) continue;
    const queue = waiting.get(key);
    if (queue) queue.push(indicator);
    else waiting.set(key, [indicator]);
  }
  for (const queue of waiting.values()) queue.reverse();
  for (const row of rows) {
    const key = keyOfRow(row);
    const indicator = key === undefined ? undefined : waiting.get(key)?.pop();
    if (indicator) planned.set(row, indicator);
  }
}

function pairByNearName(
  rows: readonly ScoringRow[],
  indicators: readonly PlannedIndicator[],
  planned: Map<ScoringRow, PlannedIndicator>,
): void {
  const nameOf = ({ name }: Named): string => name.value;
  const pairs = nearNamesBetween(rows.map(nameOf), indicators.map(nameOf));
  const taken = new Set<PlannedIndicator>();
  for (const { one, other } of [...pairs].sort((a, b) => b.likeness - a.likeness)) {
    const row = rows[one];
    const indicator = indicators[other];
    if (!row || !indicator || planned.has(row) || taken.has(indicator)) continue;
    if (!mayMeet(row.component, indicator.component) || codesDiffer(row, indicator)) continue;
    planned.set(row, indicator);
    taken.add(indicator);
  }
}

/** A row or KR under neither 1.1 nor 1.2 may belong to either. */
function mayMeet(one: Component | undefined, other: Component): boolean {
  if (one === undefined || one === other) return true;
  return (one === "1" && other !== "2") || (other === "1" && one !== "2");
}

function codesDiffer(row: ScoringRow, { code }: PlannedIndicator): boolean {
  const here = codeOfRow(row);
  return here !== undefined && code !== undefined && here !== code;
}
