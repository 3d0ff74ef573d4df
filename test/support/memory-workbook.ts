import type { Snapshot } from "../../src/core/grid/snapshot";
import { applyPatch } from "../../src/core/patch/apply-patch";
import { checkPatch } from "../../src/port/check-patch";
import type { Workbook } from "../../src/port/workbook";
import { SheetHasShapesError, SheetProtectedError } from "../../src/port/workbook-errors";

/**
 * A workbook without a file or a host. It keeps the same contract as the real adapters, but calculates nothing.
 * `shapes`: what lies on sheets, by their names.
 */
export function memoryWorkbook(
  snapshot: Snapshot,
  protectedSheets: readonly string[] = [],
  shapes: Readonly<Record<string, readonly string[]>> = {},
): Workbook {
  let now = snapshot;
  return {
    async read() {
      return now;
    },
    async apply(patch) {
      checkPatch(now, patch);
      for (const change of patch) {
        if (change.kind === "write" && protectedSheets.includes(change.at.sheet)) {
          throw new SheetProtectedError(change.at.sheet);
        }
        if (change.kind === "remove-sheet") {
          const { name } = change.sheet;
          if (shapes[name]) throw new SheetHasShapesError(name, shapes[name]);
        }
      }
      now = applyPatch(now, patch);
    },
  };
}
