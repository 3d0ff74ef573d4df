import type { Component, ScoringRow } from "../plan/plan";
import { isOurWeight } from "./own-formula";
import type { Indicator } from "./list-indicators";
import type { Scheme } from "./scheme";
import { sumOf } from "./sum-of";

/** Points that a group of indicators shares: what is given away is theirs, the rest is divided equally. */
export interface WeightPool {
  readonly component: Component;
  readonly points: number;
  /** The sum of the weights that are given. */
  readonly given: number;
  /** The indicators whose weight is given, and those that share the rest. */
  readonly givers: readonly Indicator[];
  readonly sharers: readonly Indicator[];
  /** What each sharer gets; never negative. */
  readonly share: number;
}

export interface Weighed {
  readonly weight: number;
  readonly from: "sheet" | "plan" | "shared";
  /** The sheet's weight is negative or no number, and counts as 0. */
  readonly unusable: boolean;
  readonly pool: WeightPool;
}

/** A weight in the sheet wins, then one the plan prints; the others share what these leave of their pool. */
export function weighIndicators(
  indicators: readonly Indicator[],
  scheme: Scheme,
): ReadonlyMap<Indicator, Weighed> {
  const groups = new Map<Component, { indicator: Indicator; own: OwnWeight | undefined }[]>();
  for (const indicator of indicators) {
    const component = poolOf(indicator.component, scheme);
    const own = ownWeight(indicator, scheme);
    const group = groups.get(component);
    if (group) group.push({ indicator, own });
    else groups.set(component, [{ indicator, own }]);
  }
  const weighed = new Map<Indicator, Weighed>();
  for (const [component, group] of groups) {
    const given = sumOf(group.map(({ own }) => own?.weight ?? 0));
    const points = poolPoints(component, scheme);
    const sharers = group.filter(({ own }) => !own).map(({ indicator }) => indicator);
    const givers = group.filter(({ own }) => own).map(({ indicator }) => indicator);
    const share = sharers.length > 0 ? Math.max(0, points - given) / sharers.length : 0;
    const pool: WeightPool = { component, points, given, givers, sharers, share };
    for (const { indicator, own } of group) {
      weighed.set(
        indicator,
        own ? { ...own, pool } : { weight: share, from: "shared", unusable: false, pool },
      );
    }
  }
  return weighed;
}

function poolOf(component: Component, { split }: Scheme): Component {
  return component === "2" || split ? component : "1";
}

function poolPoints(component: Component, { performance, potential, split }: Scheme): number {
  switch (component) {
    case "2":
      return potential;
    case "1.1":
      return split?.agenda ?? 0;
    case "1.2":
      return split?.function ?? 0;
    case "1":
      return split ? Math.max(0, performance - split.agenda - split.function) : performance;
  }
}

type OwnWeight = Pick<Weighed, "weight" | "from" | "unusable">;

function ownWeight({ key, row }: Indicator, { criteria }: Scheme): OwnWeight | undefined {
  const typed = row && weightInSheet(row);
  if (typed) return typed;
  const weight = criteria.get(key)?.weight;
  return weight === undefined ? undefined : { weight, from: "plan", unusable: false };
}

function weightInSheet({ weight: slot }: ScoringRow): OwnWeight | undefined {
  if (!slot || slot.reading.state === "blank") return undefined;
  if (slot.formula !== undefined && isOurWeight(slot.formula)) return undefined;
  const weight = slot.reading.state === "read" ? slot.reading.value : -1;
  return { weight: Math.max(0, weight), from: "sheet", unusable: weight < 0 };
}
