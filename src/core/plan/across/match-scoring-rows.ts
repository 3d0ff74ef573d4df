import { nearNamesBetween } from "../../text/near-names";
import { WalkedName } from "../../text/walked-name";
import { perPlan } from "../per-plan";
import type { Component } from "../component";
import type { ScoringRow } from "../scoring";
import { plannedIndicators, type PlannedIndicator } from "./planned-indicators";

/** Which row of the scoring sheet is about which indicator of the plan. */
export interface ScoringMatches {
  readonly planned: ReadonlyMap<ScoringRow, PlannedIndicator>;
  /** Rows of the scoring sheet that the plan does not know, and indicators without a row; none without a sheet. */
  readonly unplanned: readonly ScoringRow[];
  readonly unscored: readonly PlannedIndicator[];
}

/**
 * Matches by code and name, by name, by code, then by nearly the same name in the same component; one to one. A code
 * is more easily mistyped than a name.
 */
export const matchScoringRows = perPlan((plan): ScoringMatches => {
  const planned = new Map<ScoringRow, PlannedIndicator>();
  let rows: readonly ScoringRow[] = plan.scoring?.rows ?? [];
  let indicators = rows.length === 0 ? [] : plannedIndicators(plan);
  for (const pair of [pairByBoth, pairByName, pairByNameAnywhere, pairByCode, pairByNearName]) {
    if (rows.length === 0 || indicators.length === 0) break;
    const taken = pair(rows, indicators, planned);
    if (taken.size === 0) continue;
    // One to one: where as many were paired as there were, none is left to look for.
    rows = taken.size === rows.length ? [] : rows.filter((row) => !planned.has(row));
    indicators =
      taken.size === indicators.length ? [] : indicators.filter((indicator) => !taken.has(indicator));
  }
  return { planned, unplanned: rows, unscored: indicators };
});

/** Adds the pairs that it finds to `planned`, and returns the indicators among them. */
type Pairing = (
  rows: readonly ScoringRow[],
  indicators: readonly PlannedIndicator[],
  planned: Map<ScoringRow, PlannedIndicator>,
) => ReadonlySet<PlannedIndicator>;

const pairByBoth: Pairing = (rows, indicators, planned) =>
  pairByKey(
    rows,
    indicators,
    planned,
    (row) => keyOfBoth(codeOfRow(row), row),
    (indicator) => keyOfBoth(indicator.code, indicator),
  );

const pairByCode: Pairing = (rows, indicators, planned) =>
  pairByKey(rows, indicators, planned, codeOfRow, ({ code }) => code);

const pairByName: Pairing = (rows, indicators, planned) => {
  const taken = new Set<PlannedIndicator>();
  for (const one of new Set(rows.map(({ component }) => component))) {
    const isMine = ({ component }: Named): boolean => component === one;
    const found = pairByKey(rows.filter(isMine), indicators.filter(isMine), planned, keyOf, keyOf);
    for (const indicator of found) taken.add(indicator);
  }
  return taken;
};

const pairByNameAnywhere: Pairing = (rows, indicators, planned) =>
  pairByKey(rows, indicators, planned, keyOf, keyOf);

type Named = Pick<ScoringRow, "name"> & { readonly component: Component | undefined };

const keyOf = ({ name }: Named): string => name.key;
const walk = ({ name }: Named): WalkedName => new WalkedName(name.value);

function keyOfBoth(code: string | undefined, { name }: Named): string | undefined {
  return code === undefined ? undefined : `${code} ${name.key}`;
}

function codeOfRow({ code }: ScoringRow): string | undefined {
  return code.state === "read" ? code.value : undefined;
}

/** Equal keys are paired in order, so that a code or name that stands twice meets its own twin. */
function pairByKey(
  rows: readonly ScoringRow[],
  indicators: readonly PlannedIndicator[],
  planned: Map<ScoringRow, PlannedIndicator>,
  keyOfRow: (row: ScoringRow) => string | undefined,
  keyOfIndicator: (indicator: PlannedIndicator) => string | undefined,
): ReadonlySet<PlannedIndicator> {
  const waiting = new Map<string, number>();
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

const pairByNearName: Pairing = (rows, indicators, planned) => {
  const pairs = nearNamesBetween(rows.map(walk), indicators.map(walk));
  const taken = new Set<PlannedIndicator>();
  for (const { one, other } of [...pairs].sort((a, b) => b.likeness - a.likeness)) {
    const row = rows[one];
    const indicator = indicators[other];
    if (!row || !indicator || planned.has(row) || taken.has(indicator)) continue;
    if (!mayMeet(row.component, indicator.component) || codesDiffer(row, indicator)) continue;
    planned.set(row, indicator);
    taken.add(indicator);
  }
  return taken;
};

/** A row or KR under neither 1.1 nor 1.2 may belong to either. */
function mayMeet(one: Component | undefined, other: Component): boolean {
  if (one === undefined || one === other) return true;
  return (one === "1" && other !== "2") || (other === "1" && one !== "2");
}

function codesDiffer(row: ScoringRow, { code }: PlannedIndicator): boolean {
  const here = codeOfRow(row);
  return here !== undefined && code !== undefined && here !== code;
}
