import type { PaneEvent } from "../../app/pane-event";
import type { PaneState, Written } from "../../app/pane-state";
import { invert } from "../../core/patch/patch";
import { load } from "../load";
import type { PanePorts } from "../pane-ports";
import { runQueue } from "../run-queue";
import type { ActionTools, Dispatch } from "./action-tools";
import { cellActions } from "./cell-actions";
import { checkActions } from "./check-actions";
import { scoreActions } from "./score-actions";
import { setUpActions } from "./set-up-actions";
import { writeTask } from "./write-task";

export type PaneActions = ReturnType<typeof paneActions>;

/** All that the pane can be asked to do. What comes of it is an event. */
export function paneActions(ports: PanePorts, state: () => PaneState, dispatch: Dispatch) {
  const { workbook } = ports;
  const { run, cancel, isIdle } = runQueue(dispatch);
  const write: ActionTools["write"] = (by, make, then) => run(writeTask(workbook, by, make, then));
  const tools: ActionTools = { ports, state, dispatch, run, write };
  const checking = checkActions(tools);
  const scoring = scoreActions(tools);

  function readHead(): void {
    // A command from the ribbon reads the plan itself.
    if (!isIdle()) return;
    const work = async (): Promise<PaneEvent> => {
      const { readHead: read } = await load(() => import("../../app/read-head"));
      return { type: "head-read", head: await read(workbook) };
    };
    run({ doing: "reading", work });
  }

  function undo({ by, patch }: Written): void {
    const work = async (): Promise<PaneEvent> => {
      await workbook.apply(invert(patch));
      return { type: "undone" };
    };
    run({ doing: "undoing", work, then: by === "filling" ? scoring.score : checking.check });
  }

  /** Does again what failed, or reads again what a write was made from. */
  function retry(): void {
    const doing = state().failure?.doing;
    if (doing === "scoring" || doing === "filling") scoring.score();
    else if (doing === "reading") readHead();
    else checking.check();
  }

  return {
    ...checking,
    ...scoring,
    ...setUpActions(tools, checking.check),
    ...cellActions(tools),
    dispatch,
    readHead,
    cancel,
    undo,
    retry,
  };
}
