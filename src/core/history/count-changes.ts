import type { LoggedChange } from "./logged-action";

export interface ChangeCounts {
  readonly cells: number;
  /** Added and removed ones. */
  readonly sheets: number;
}

/** How much an action changed. */
export function countChanges(changes: readonly LoggedChange[]): ChangeCounts {
  let [cells, sheets] = [0, 0];
  for (const change of changes) {
    if (change.kind === "cell") cells++;
    else if (change.kind === "too-many") cells += change.cells;
    else if (change.kind !== "unreadable") sheets++;
  }
  return { cells, sheets };
}
