import type { Disturbance } from "./disturbance";
import { moveCells } from "./move-cells";

/** One or two blank columns in every sheet, in front or between others; merges over the place grow. */
export const insertBlankColumns: Disturbance = (snapshot, random) =>
  snapshot.sheets.reduce((moved, { name, values }) => {
    const width = Math.max(1, ...values.map((cells) => cells?.length ?? 0));
    const before = [random.below(width), ...(random.below(2) === 0 ? [0] : [])];
    return moveCells(moved, name, (row, column) => [
      row,
      column + before.filter((place) => place <= column).length,
    ]);
  }, snapshot);
