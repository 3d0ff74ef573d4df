import type { CellRef } from "../grid/cell-ref";
import type { Component } from "../plan/component";
import { isInPart, isOfPart, type PartPoints } from "./part-points";

/** A row as far as its weight goes. */
export interface WeighedRow {
  /** A cell in the row; undefined where it stands in no scoring sheet. */
  readonly at: CellRef | undefined;
  /** Points; undefined for a blank weight. */
  readonly own: number | undefined;
  /** Whose points it has a share of, where no smaller part has any. */
  readonly pool: Component | undefined;
}

/** A part whose points rows without a weight share. */
export interface SharingPart {
  readonly part: PartPoints;
  /** The smallest one that it stands in. */
  readonly within: SharingPart | undefined;
  readonly pool: Component | undefined;
}

/** By the place of a row in a list, the smallest part that it shares points with. */
export type SharingParts = ReadonlyMap<number, SharingPart>;

/** Above so many pairs of a part and a row none is looked for. */
const MOST_COMPARED = 5_000_000;
const DUST = 1e-9;

/** Finds the parts in which a weight is blank; `parts` has greater ones in front of those that stand in them. */
export function sharingParts(rows: readonly WeighedRow[], parts: readonly PartPoints[]): SharingParts {
  const of = new Map<number, SharingPart>();
  if (parts.length * rows.length > MOST_COMPARED) return of;
  const sharing: SharingPart[] = [];
  for (const part of parts) {
    const places = rows.flatMap(({ at }, place) => (at && isOfPart(part, at) ? [place] : []));
    const own = places.flatMap((place) => rows[place] ?? []);
    const [first] = own;
    if (!first || own.every((row) => row.own !== undefined)) continue;
    if (own.some(({ pool }) => pool !== first.pool)) continue;
    const within = sharing.findLast((greater) => isInPart(part, greater.part));
    const shared = { part, within, pool: first.pool };
    sharing.push(shared);
    for (const place of places) of.set(place, shared);
  }
  return of;
}

/** The parts, each with those that it stands in behind it. */
export function allSharing(of: SharingParts): ReadonlySet<SharingPart> {
  const all = new Set<SharingPart>();
  for (const one of of.values())
    for (let part: SharingPart | undefined = one; part && !all.has(part); part = part.within) all.add(part);
  return all;
}

/** Whether no part, and no pool, is asked for more points than it has. */
export function doFit(
  rows: readonly WeighedRow[],
  of: SharingParts,
  pointsOf: (pool: Component | undefined) => number,
): boolean {
  const asked = new Map<SharingPart | Component | undefined, number>();
  const ask = (whole: SharingPart | Component | undefined, points: number): void => {
    asked.set(whole, (asked.get(whole) ?? 0) + points);
  };
  const sharing = allSharing(of);
  for (const { part, within, pool } of sharing) ask(within ?? pool, part.points);
  rows.forEach(({ own, pool }, place) => {
    ask(of.get(place) ?? pool, own ?? 0);
  });
  return [...sharing].every(
    (one) =>
      (asked.get(one) ?? 0) <= one.part.points + DUST &&
      (one.within !== undefined || (asked.get(one.pool) ?? 0) <= pointsOf(one.pool) + DUST),
  );
}
