import type { Doing } from "../../app/doing";
import type { PaneEvent } from "../../app/pane-event";
import type { PaneState, Tab, Written } from "../../app/pane-state";
import { load } from "../load";
import type { PanePorts } from "../pane-ports";
import { rememberReads } from "../remember-reads";
import { runQueue } from "../run-queue";
import type { ActionTools, Dispatch } from "./action-tools";
import { cellActions } from "./cell-actions";
import { changeActions } from "./change-actions";
import { checkActions } from "./check-actions";
import { compareActions } from "./compare-actions";
import { historyActions } from "./history-actions";
import { readHeadTask } from "./read-head-task";
import { reportActions } from "./report-actions";
import { rereadTask } from "./reread-task";
import { scoreActions } from "./score-actions";
import { setUpActions } from "./set-up-actions";
import { writeTask } from "./write-task";

/** After a failure of these the scores are read again. */
const SCORING: readonly Doing[] = ["scoring", "rescoring", "filling", "adding", "drafting", "setting"];

export type PaneActions = ReturnType<typeof paneActions>;

/** All that the pane can be asked to do. What comes of it is an event. */
export function paneActions(given: PanePorts, state: () => PaneState, dispatch: Dispatch) {
  const workbook = rememberReads(given.workbook);
  const ports = { ...given, workbook };
  const { run, cancel, isIdle } = runQueue(dispatch);
  const apply: ActionTools["apply"] = async (made) => {
    const { writeLogged } = await load(() => import("../../app/write-logged"));
    await writeLogged(workbook, made, ports.now(), workbook.known());
  };
  const write: ActionTools["write"] = (by, make, then, name) => run(writeTask(apply, by, make, then, name));
  const tools: ActionTools = { ports, state, dispatch, run, write, apply };
  const following = changeActions(tools, () => rereadTask(tools, (review) => checking.remark(review)));
  const checking = checkActions(tools, following);
  const scoring = scoreActions(tools, following);
  const cells = cellActions(tools);
  const history = historyActions(tools, lookAgain);

  function readHead(): void {
    // A command from the ribbon reads the plan itself.
    if (isIdle()) run(readHeadTask(workbook, "reading"));
  }

  /** What is asked of Excel once, so that no click has to wait for it. */
  function open(): void {
    void following.watch();
    readHead();
  }

  function undo(written: Written): void {
    const work = async (): Promise<PaneEvent> => {
      const { undoLogged } = await load(() => import("../../app/write-logged"));
      await undoLogged(workbook, written, ports.now(), workbook.known());
      return { type: "undone" };
    };
    run({ doing: "undoing", work, then: () => afterUndo(written.by) });
  }

  function afterUndo(by: Written["by"]): void {
    const { tab } = state();
    if (tab === "history" || by === "restoring") lookAgain();
    else if (by === "filling" || by === "adding" || by === "setting") scoring.score();
    else if (by !== "reporting") checking.check();
  }

  /** Without leaving the tab. */
  function lookAgain(): void {
    if (state().tab === "history") history.recall();
    following.reread();
  }

  /** What was written can be looked up at any time: the list is read whenever it is shown. */
  function chooseTab(tab: Tab): void {
    dispatch({ type: "tab-chosen", tab });
    if (tab === "history") history.recall();
  }

  /** Does again what failed, or reads again what a write was made from. */
  function retry(): void {
    const doing = state().failure?.doing;
    if (doing && SCORING.includes(doing)) scoring.score();
    else if (doing === "reading" || doing === "rereading") readHead();
    else checking.check();
  }

  return {
    ...following,
    ...checking,
    ...scoring,
    ...setUpActions(tools, checking.check, cells.select),
    ...cells,
    ...history,
    ...reportActions(tools, cells.select),
    ...compareActions(tools),
    openPage: (address: string) => ports.pages.open(address),
    dispatch,
    chooseTab,
    open,
    cancel,
    undo,
    retry,
  };
}
