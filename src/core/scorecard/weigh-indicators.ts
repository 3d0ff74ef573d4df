import type { Component } from "../plan/component";
import type { ScoringRow } from "../plan/scoring";
import { isOurWeight } from "./own-formula";
import type { Indicator } from "./list-indicators";
import type { PartPoints } from "./part-points";
import type { Scheme } from "./scheme";
import { allSharing, doFit, sharingParts, type SharingPart, type SharingParts } from "./sharing-parts";
import { sumOf } from "./sum-of";

/** Points that a group of indicators shares: what is given away is gone, the rest is divided equally. */
export interface WeightPool {
  readonly component: Component;
  /** The part of the component that has these points for itself; undefined for the component. */
  readonly part: PartPoints | undefined;
  /** The parts in it that have points for themselves, which are among those given. */
  readonly parts: readonly PartPoints[];
  readonly points: number;
  /** The sum of the weights that are given. */
  readonly given: number;
  /** The indicators that share the rest. */
  readonly sharers: readonly Indicator[];
  /** What each of them gets; never negative. */
  readonly share: number;
}

export interface Weighed {
  readonly weight: number;
  /** Typed in the scoring sheet, set in the criteria sheet, printed in the plan, or a share of the rest. */
  readonly from: "sheet" | "criteria" | "plan" | "shared";
  /** The sheet's weight is negative or no number, and counts as 0. */
  readonly unusable: boolean;
  readonly pool: WeightPool;
}

/**
 * The weights of these indicators, in their order. A weight in the scoring sheet wins, then one of the criteria
 * sheet, then one the plan prints; the others share what these leave of their pool.
 */
export function weighIndicators(indicators: readonly Indicator[], scheme: Scheme): readonly Weighed[] {
  const owns = indicators.map((indicator) => ownWeight(indicator, scheme));
  const parts = partsOf(indicators, owns, scheme);
  const shares = new Map<Component | SharingPart, Weighed>();
  return indicators.map((indicator, place) => {
    const of = parts.get(place) ?? poolOf(indicator, scheme);
    let share = shares.get(of);
    if (!share) shares.set(of, (share = shareOf(of, indicators, owns, parts, scheme)));
    const own = owns[place];
    return own ? { ...own, pool: share.pool } : share;
  });
}

/** The parts of the sheet whose own points rows share; none where they have more than their components. */
function partsOf(
  indicators: readonly Indicator[],
  owns: readonly (OwnWeight | undefined)[],
  scheme: Scheme,
): SharingParts {
  if (scheme.parts.length === 0) return NO_PARTS;
  const rows = indicators.map((indicator, place) => ({
    at: indicator.row?.weight?.at,
    own: owns[place]?.weight,
    pool: poolOf(indicator, scheme),
  }));
  const parts = sharingParts(rows, scheme.parts);
  return doFit(rows, parts, (pool) => poolPoints(pool ?? "1", scheme)) ? parts : NO_PARTS;
}

const NO_PARTS: SharingParts = new Map();

/** What each of those gets whose weight is not given. */
function shareOf(
  of: Component | SharingPart,
  indicators: readonly Indicator[],
  owns: readonly (OwnWeight | undefined)[],
  parts: SharingParts,
  scheme: Scheme,
): Weighed {
  const sharers: Indicator[] = [];
  const weights: number[] = [];
  indicators.forEach((indicator, place) => {
    if ((parts.get(place) ?? poolOf(indicator, scheme)) !== of) return;
    const own = owns[place];
    if (own) weights.push(own.weight);
    else sharers.push(indicator);
  });
  const within = [...allSharing(parts)].filter((one) => (one.within ?? one.pool) === of);
  weights.push(...within.map(({ part }) => part.points));
  const isPart = typeof of === "object";
  const component = isPart ? (of.pool ?? "1") : of;
  const points = isPart ? of.part.points : poolPoints(of, scheme);
  const given = sumOf(weights);
  const share = sharers.length > 0 ? Math.max(0, points - given) / sharers.length : 0;
  const pool = {
    ...{ component, points, given, sharers, share },
    part: isPart ? of.part : undefined,
    parts: within.map(({ part }) => part),
  };
  return { weight: share, from: "shared", unusable: false, pool };
}

function poolOf({ component }: Indicator, { split }: Scheme): Component {
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

/** What is not evaluated takes none of the points: whether they go to the others is not for us to say. */
const NO_POINTS: OwnWeight = { weight: 0, from: "sheet", unusable: false };

function ownWeight({ key, row }: Indicator, { criteria }: Scheme): OwnWeight | undefined {
  if (row?.exempt) return NO_POINTS;
  const typed = row && weightInSheet(row);
  if (typed) return typed;
  const criterion = criteria.get(key);
  if (criterion?.weight === undefined) return undefined;
  const from = criterion.sources.weight.from === "user" ? "criteria" : "plan";
  return { weight: criterion.weight, from, unusable: false };
}

function weightInSheet({ weight: slot }: ScoringRow): OwnWeight | undefined {
  if (!slot || slot.reading.state === "blank") return undefined;
  if (slot.formula !== undefined && isOurWeight(slot.formula)) return undefined;
  const weight = slot.reading.state === "read" ? slot.reading.value : -1;
  return { weight: Math.max(0, weight), from: "sheet", unusable: weight < 0 };
}
