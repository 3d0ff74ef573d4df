import { cellKey } from "../../../core/grid/snapshot";
import type { Patch, SheetAdd, SheetRemove } from "../../../core/patch/patch";
import type { Results } from "../formula/recalculate";
import type { CellEdit } from "./cell-edit";

/** Edits that can be made at once, by sheet and `cellKey`; or one sheet more or less. */
export type Step =
  { readonly kind: "cells"; readonly edits: Map<string, Map<number, CellEdit>> } | SheetAdd | SheetRemove;

/** The patch as steps to be made one after the other, the new results with the last. */
export function stepsOfPatch(patch: Patch, results: Results): Step[] {
  const steps: Step[] = [];
  for (const change of patch) {
    if (change.kind !== "write") {
      steps.push(change);
      continue;
    }
    const { at, becomes, look } = change;
    const cells = editsOf(lastCells(steps), at.sheet);
    const key = cellKey(at.row, at.column);
    // A later write without a format leaves that of an earlier one.
    const before = cells.get(key);
    const looks = look ?? before?.look;
    const content = { ...formatOf(before), ...becomes };
    cells.set(key, looks === undefined ? { content } : { content, look: looks });
  }
  for (const [sheet, values] of results) {
    const cells = editsOf(lastCells(steps), sheet);
    for (const [key, value] of values) {
      const edit = cells.get(key);
      const written = edit?.content && { ...edit, content: { ...edit.content, value } };
      cells.set(key, written ?? { result: { value } });
    }
  }
  return steps;
}

function lastCells(steps: Step[]): Map<string, Map<number, CellEdit>> {
  const last = steps.at(-1);
  if (last?.kind === "cells") return last.edits;
  const edits = new Map<string, Map<number, CellEdit>>();
  steps.push({ kind: "cells", edits });
  return edits;
}

function editsOf(edits: Map<string, Map<number, CellEdit>>, sheet: string): Map<number, CellEdit> {
  const cells = edits.get(sheet) ?? new Map<number, CellEdit>();
  edits.set(sheet, cells);
  return cells;
}

function formatOf(edit: CellEdit | undefined): { readonly format?: string } {
  const format = edit?.content?.format;
  return format === undefined ? {} : { format };
}
