import type { WriteDoing } from "../../app/doing";
import type { PaneEvent } from "../../app/pane-event";
import type { Patch } from "../../core/patch/patch";
import type { Workbook } from "../../port/workbook";
import type { Task } from "../run-queue";

/** Makes a patch and applies it. */
export function writeTask(
  workbook: Workbook,
  by: WriteDoing,
  make: () => Promise<Patch>,
  then?: () => void,
): Task {
  const work = async (): Promise<PaneEvent> => {
    const patch = await make();
    if (patch.length > 0) await workbook.apply(patch);
    return { type: "written", by, patch };
  };
  return { doing: by, work, then };
}
