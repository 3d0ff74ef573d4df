import { NameTable } from "../../text/name-table";
import { nearNamesBetween } from "../../text/near-names";
import { perPlan } from "../per-plan";
import type { Component } from "../component";
import { nameBeforeExempt } from "../cells/says-exempt";
import { Name } from "../name";
import type { ScoringRow } from "../scoring";
import { codesDiffer } from "./can-be-one-indicator";
import { pairByKey, type Pairing } from "./pair-by-key";
import { pairByPlace } from "./pair-by-place";
import { plannedIndicators, type PlannedIndicator } from "./planned-indicators";

/** Which row of the scoring sheet is about which indicator of the plan. */
export interface ScoringMatches {
  readonly planned: ReadonlyMap<ScoringRow, PlannedIndicator>;
  /** Rows of the scoring sheet that the plan does not know, and indicators without a row; none without a sheet. */
  readonly unplanned: readonly ScoringRow[];
  readonly unscored: readonly PlannedIndicator[];
}

/**
 * Matches by code and name, by name, by code, by nearly the same name in the same component, then by number where one
 * of the two has lost its name; one to one. A code is more easily mistyped than a name.
 */
export const matchScoringRows = perPlan((plan): ScoringMatches => {
  const planned = new Map<ScoringRow, PlannedIndicator>();
  let rows: readonly ScoringRow[] = plan.scoring?.rows ?? [];
  let indicators = rows.length === 0 ? [] : plannedIndicators(plan);
  for (const pair of [...byCodeOrName(), pairByPlace(plan)]) {
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

type Named = Pick<ScoringRow, "name"> & { readonly component: Component | undefined };

/** Names are told apart by their numbers: comparing those is much less work than comparing names. */
function byCodeOrName(): readonly Pairing[] {
  const names = new NameTable();
  const keyOf = ({ name }: Named) => (name.value === "" ? undefined : names.numberOf(name));
  const keyOfBoth = (code: string | undefined, { name }: Named) =>
    code === undefined ? undefined : `${code} ${names.numberOf(name)}`;

  const pairByBoth: Pairing = (rows, indicators, planned) =>
    pairByKey(
      rows,
      indicators,
      planned,
      (row) => keyOfBoth(codeOfRow(row), row),
      (indicator) => keyOfBoth(indicator.code, indicator),
    );
  const pairByName: Pairing = (rows, indicators, planned) =>
    pairByKey(rows, indicators, planned, keyOf, keyOf);
  /** The plan was made before a row was cancelled: "… (ยกเลิก)". */
  const pairExempt: Pairing = (rows, indicators, planned) => {
    const exempt = rows.filter((row) => row.exempt);
    const keyOfRow = ({ name }: Named) => names.numberOf(new Name(nameBeforeExempt(name.value), name.at));
    return exempt.length === 0 ? new Set() : pairByKey(exempt, indicators, planned, keyOfRow, keyOf);
  };
  return [pairByBoth, withinComponents(pairByName), pairByName, pairExempt, pairByCode, pairByNearName];
}

function withinComponents(pair: Pairing): Pairing {
  return (rows, indicators, planned) => {
    const taken = new Set<PlannedIndicator>();
    for (const one of new Set(rows.map(({ component }) => component))) {
      const isMine = ({ component }: Named): boolean => component === one;
      for (const found of pair(rows.filter(isMine), indicators.filter(isMine), planned)) taken.add(found);
    }
    return taken;
  };
}

const pairByCode: Pairing = (rows, indicators, planned) =>
  pairByKey(rows, indicators, planned, codeOfRow, ({ code }) => code);

function codeOfRow({ code }: ScoringRow): string | undefined {
  return code.state === "read" ? code.value : undefined;
}

const pairByNearName: Pairing = (rows, indicators, planned) => {
  const nameOf = ({ name }: Named): Name => name;
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
  return taken;
};

/** A row or KR under neither 1.1 nor 1.2 may belong to either. */
function mayMeet(one: Component | undefined, other: Component): boolean {
  if (one === undefined || one === other) return true;
  return (one === "1" && other !== "2") || (other === "1" && one !== "2");
}
