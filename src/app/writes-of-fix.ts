import type { Fix } from "../core/findings/finding";
import { contentAt, type Snapshot } from "../core/grid/snapshot";
import type { CellWrite } from "../core/patch/patch";

/** The fix as writes that know what the cells hold now. */
export function writesOfFix(snapshot: Snapshot, fix: Fix | undefined): readonly CellWrite[] {
  return (fix?.writes ?? []).map(({ at, becomes }) => ({
    kind: "write",
    at,
    was: contentAt(snapshot, at),
    becomes,
  }));
}
