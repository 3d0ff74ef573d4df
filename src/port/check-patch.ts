import { changedSince } from "../core/patch/apply-patch";
import type { Patch } from "../core/patch/patch";
import type { Snapshot } from "../core/grid/snapshot";
import { CellsChangedError, SheetExistsError, SheetMissingError } from "./workbook-errors";

/**
 * What every adapter checks before it makes the changes of a patch.
 * @throws {SheetMissingError | SheetExistsError | CellsChangedError} where the patch does not fit `snapshot`
 */
export function checkPatch(snapshot: Snapshot, patch: Patch): void {
  // To Excel, 'plan' and 'Plan' are one name.
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  for (const change of patch) {
    const name = change.kind === "write" ? change.at.sheet : change.sheet.name;
    if (change.kind === "add-sheet") {
      if ([...names].some((other) => other.toLowerCase() === name.toLowerCase()))
        throw new SheetExistsError(name);
      names.add(name);
    } else {
      if (!names.has(name)) throw new SheetMissingError(name);
      if (change.kind === "remove-sheet") names.delete(name);
    }
  }
  const changed = changedSince(snapshot, patch);
  if (changed.length > 0) throw new CellsChangedError(changed);
}
