import type { Disturbance } from "./disturbance";

/** Merges taken away: every text stands in its first cell. */
export const unmergeCells: Disturbance = ({ sheets }) => ({
  sheets: sheets.map((grid) => ({ ...grid, merges: [] })),
});
