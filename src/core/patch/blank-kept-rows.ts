import { BLANK } from "../grid/cell-value";
import { contentAt, type Snapshot } from "../grid/snapshot";
import type { KeptRow } from "../kept/read-kept";
import type { CellWrite } from "./patch";

/** Empties rows of a kept sheet. Nothing else moves, and columns of the user's own keep what they hold. */
export function blankKeptRows<K extends string>(
  snapshot: Snapshot,
  rows: readonly KeptRow<K>[],
): readonly CellWrite[] {
  return rows.flatMap((row) =>
    Object.values<KeptRow<K>[K]>(row)
      .filter(({ value }) => value !== null)
      .map(({ at }) => ({ kind: "write", at, was: contentAt(snapshot, at), becomes: BLANK })),
  );
}
