import type { Snapshot } from "../core/grid/snapshot";
import type { Workbook } from "../port/workbook";

export interface RememberingWorkbook extends Workbook {
  /** What was read last, as long as nothing has been written since. */
  readonly known: () => Snapshot | undefined;
}

/** The workbook, with what was last read from it: a write that was made from that needs no reading of its own. */
export function rememberReads(workbook: Workbook): RememberingWorkbook {
  let known: Snapshot | undefined;
  let writes = 0;
  return {
    async read() {
      const before = writes;
      const snapshot = await workbook.read();
      // One that was cancelled may end after a write.
      if (before === writes) known = snapshot;
      return snapshot;
    },
    async apply(patch) {
      writes++;
      known = undefined;
      await workbook.apply(patch);
    },
    known: () => known,
  };
}
