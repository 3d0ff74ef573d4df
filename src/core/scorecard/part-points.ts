import type { CellRef } from "../grid/cell-ref";
import type { ScoringPart, ScoringSheet, Slot } from "../plan/scoring";
import { typedWeight } from "./typed-weight";

/** A strategy, department or group of the scoring sheet that is given points of its own, in its heading or subtotal. */
export interface PartPoints {
  readonly label: string;
  readonly points: number;
  readonly slot: Slot<number>;
  /** The rows of the sheet from the first to the last that it is of. */
  readonly of: { readonly first: number; readonly last: number };
}

/** The parts whose weight is typed, greater ones before those that stand in them; each once. */
export function partPoints({ parts }: Pick<ScoringSheet, "parts">): readonly PartPoints[] {
  const typed = parts.flatMap(({ label, of, weight }: ScoringPart): readonly PartPoints[] => {
    const points = typedWeight(weight);
    return of && weight && points !== undefined ? [{ label, points, slot: weight, of }] : [];
  });
  const greaterFirst = typed.sort((one, other) => lengthOf(other) - lengthOf(one));
  const seen = new Set<string>();
  return greaterFirst.filter(({ slot, of }) => {
    const rows = `${of.first} ${of.last} ${slot.at.sheet}`;
    return !seen.has(rows) && seen.add(rows);
  });
}

/** Whether a part is of the row in which a cell stands. */
export function isOfPart({ slot, of }: PartPoints, at: CellRef): boolean {
  return at.sheet === slot.at.sheet && of.first <= at.row && at.row <= of.last;
}

/** Whether a part stands in a greater one. */
export function isInPart({ slot, of }: PartPoints, greater: PartPoints): boolean {
  return isOfPart(greater, { ...slot.at, row: of.first }) && isOfPart(greater, { ...slot.at, row: of.last });
}

function lengthOf({ of }: PartPoints): number {
  return of.last - of.first;
}
