import type { PaneEvent } from "../../app/pane-event";
import type { Workbook } from "../../port/workbook";
import { load } from "../load";
import type { Task } from "../run-queue";

/** Reads what plan is in the workbook; `rereading` where nobody has asked for it. */
export function readHeadTask(workbook: Workbook, doing: "reading" | "rereading"): Task {
  const work = async (): Promise<PaneEvent> => {
    const { readHead } = await load(() => import("../../app/read-head"));
    return { type: "head-read", head: await readHead(workbook) };
  };
  return { doing, work };
}
