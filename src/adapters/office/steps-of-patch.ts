import { cellKey } from "../../core/grid/snapshot";
import type { Patch, SheetAdd, SheetRemove } from "../../core/patch/patch";
import { runsOf, type Run, type Writing } from "./runs";

/** Runs that can be written in any order, or one sheet more or less. */
export type Step = { readonly kind: "runs"; readonly runs: readonly Run[] } | SheetAdd | SheetRemove;

/** The patch as steps to be made one after the other. */
export function stepsOfPatch(patch: Patch): Step[] {
  const steps: Step[] = [];
  let cells = new Map<string, Writing>();
  const flush = (): void => {
    if (cells.size > 0) steps.push({ kind: "runs", runs: runsOf([...cells.values()]) });
    cells = new Map();
  };
  for (const change of patch) {
    if (change.kind !== "write") {
      flush();
      steps.push(change);
      continue;
    }
    const { at, becomes, look } = change;
    const key = `${cellKey(at.row, at.column)} ${at.sheet}`;
    const before = cells.get(key);
    const format = before?.becomes.format;
    const looks = look ?? before?.look;
    // A later write without a format leaves that of an earlier one.
    const content = format === undefined ? becomes : { format, ...becomes };
    cells.set(key, { at, becomes: content, ...(looks !== undefined && { look: looks }) });
  }
  flush();
  return steps;
}
