import type { Disturbance } from "./disturbance";
import { mapValues } from "./map-values";

/** KR codes (numbers under the format 0000) as text, some with spaces around them. */
export const codesAsText: Disturbance = (snapshot, random) =>
  mapValues(snapshot, ({ value, row, column, grid }) => {
    if (typeof value !== "number" || grid.formats[row]?.[column] !== "0000") return value;
    return random.pick([`${value}`, ` ${value}`, `${value}\u00a0`]);
  });
