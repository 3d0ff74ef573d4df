import { moveCells } from "./move-cells";
import type { Disturbance } from "./disturbance";

/** Blank rows above everything and wherever no merge is torn, inside tables too. */
export const insertBlankRows: Disturbance = (snapshot, random) =>
  snapshot.sheets.reduce((moved, { name, values, merges }) => {
    const isTorn = (row: number) => merges.some(({ top, bottom }) => top < row && row <= bottom);
    const places = Array.from({ length: 4 }, () => random.below(values.length)).filter((row) => !isTorn(row));
    const before = [...places, ...(random.below(2) === 0 ? [0] : [])];
    return moveCells(moved, name, (row, column) => [
      row + before.filter((place) => place <= row).length,
      column,
    ]);
  }, snapshot);
