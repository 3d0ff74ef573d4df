import type { WriteDoing } from "../../app/doing";
import type { PaneEvent } from "../../app/pane-event";
import type { Patch } from "../../core/patch/patch";
import type { Task } from "../run-queue";
import type { ActionTools } from "./action-tools";

/** Makes a patch and applies it. */
export function writeTask(
  apply: ActionTools["apply"],
  by: WriteDoing,
  make: () => Promise<Patch>,
  then?: () => void,
  name?: string,
): Task {
  const work = async (): Promise<PaneEvent> => {
    const patch = await make();
    const write = { by, patch, ...(name !== undefined && { name }) };
    if (patch.length > 0) await apply(write);
    return { type: "written", ...write };
  };
  return { doing: by, work, then };
}
