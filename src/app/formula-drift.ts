import type { CellRef } from "../core/grid/cell-ref";
import { a1 } from "../core/grid/cell-ref";
import { BLANK } from "../core/grid/cell-value";
import { contentAt, type Snapshot } from "../core/grid/snapshot";
import { applyPatch } from "../core/patch/apply-patch";
import type { CellWrite, Patch } from "../core/patch/patch";
import type { Plan } from "../core/plan/plan";
import { isFilled } from "../core/scorecard/is-filled";
import { overwrittenCells } from "../core/scorecard/overwritten-cells";
import type { Scorecard } from "../core/scorecard/scorecard";

/** Where the formulas of a filled scoring sheet are no longer those that a fill would write. */
export interface FormulaDrift {
  /** Ours, but for another target, weight or row than now. */
  readonly outdated: readonly CellWrite[];
  /** Blank where a formula belongs: rows that were added, or cells that were cleared. */
  readonly unfilled: readonly CellWrite[];
  /** Typed over; only `restore` writes there. */
  readonly overwritten: readonly CellWrite[];
  /** `outdated` and `unfilled`. */
  readonly refresh: Patch;
  /** All three at once; empty where nothing is typed over. */
  readonly restore: Patch;
}

/**
 * Compares a filled scoring sheet with the `patch` that a fill would now be; undefined where it was never filled or
 * nothing is amiss. `fill` makes the patch for another state of the workbook.
 */
export function formulaDrift(
  snapshot: Snapshot,
  plan: Plan,
  scorecard: Scorecard,
  patch: Patch,
  fill: (snapshot: Snapshot) => Patch,
): FormulaDrift | undefined {
  if (!isFilled(plan.scoring)) return undefined;
  const writes = patch.filter((change) => change.kind === "write");
  const typedOver = overwrittenCells(plan, scorecard);
  if (writes.length === 0 && typedOver.length === 0) return undefined;
  const restore = restoringWrites(snapshot, typedOver, fill);
  const cells = new Set(typedOver.map(a1));
  const restored = new Map(restore.map((write) => [a1(write.at), write]));
  const isUnfilled = ({ was }: CellWrite) => was.formula === undefined;
  // A formula that only gives way to what is typed beside it is none to be brought up to date.
  const refresh = writes.filter(
    ({ at, becomes }) => typedOver.length === 0 || restored.get(a1(at))?.becomes.formula === becomes.formula,
  );
  return {
    outdated: refresh.filter((write) => !isUnfilled(write)),
    unfilled: refresh.filter(isUnfilled),
    refresh,
    overwritten: restore.filter(({ at }) => cells.has(a1(at))),
    restore,
  };
}

/** What a fill would write were these cells blank. */
function restoringWrites(
  snapshot: Snapshot,
  cells: readonly CellRef[],
  fill: (snapshot: Snapshot) => Patch,
): readonly CellWrite[] {
  if (cells.length === 0) return [];
  const typed = new Map(cells.map((at) => [a1(at), contentAt(snapshot, at)]));
  const cleared = applyPatch(
    snapshot,
    cells.map((at) => ({ kind: "write", at, was: contentAt(snapshot, at), becomes: BLANK })),
  );
  return fill(cleared)
    .filter((change) => change.kind === "write")
    .map((write) => ({ ...write, was: typed.get(a1(write.at)) ?? write.was }));
}
