import type { Snapshot } from "../../../src/core/grid/snapshot";
import { mapValues } from "./map-values";

/** Changes all texts of a workbook. */
export function mapStrings(snapshot: Snapshot, change: (text: string) => string): Snapshot {
  return mapValues(snapshot, ({ value }) => (typeof value === "string" ? change(value) : value));
}
