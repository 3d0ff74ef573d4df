import type { Doing, PaneEvent, PaneState, Written } from "../app/pane-state";
import type { CellRef } from "../core/grid/cell-ref";
import { invert, type Patch } from "../core/patch/patch";
import type { CommandQueue } from "../app/command-queue";
import type { CellPointer } from "../port/cell-pointer";
import type { Workbook } from "../port/workbook";
import { failureOf } from "./failure-of";
import { load } from "./load";

/** What the pane works on. */
export interface PanePorts {
  readonly workbook: Workbook;
  readonly pointer: CellPointer;
  readonly ribbon: Pick<CommandQueue, "listen">;
}

export type PaneActions = ReturnType<typeof paneActions>;

type Dispatch = (event: PaneEvent) => void;

/** Runs use cases one after the other; what comes of each is an event. */
export function paneActions({ workbook, pointer }: PanePorts, state: () => PaneState, dispatch: Dispatch) {
  let queue = Promise.resolve();
  let waiting = 0;

  function run(doing: Doing, work: () => Promise<PaneEvent>, then?: () => void): void {
    waiting++;
    queue = queue.then(async () => {
      dispatch({ type: "started", doing });
      try {
        dispatch(await work());
        then?.();
      } catch (error) {
        dispatch({ type: "failed", failure: failureOf(error, doing) });
      } finally {
        waiting--;
      }
    });
  }

  function readHead(): void {
    // A command from the ribbon reads the plan itself.
    if (waiting > 0) return;
    run("reading", async () => {
      const { readHead: read } = await load(() => import("../app/read-head"));
      return { type: "head-read", head: await read(workbook) };
    });
  }

  function check(): void {
    run("checking", async () => {
      const { reviewPlan } = await load(() => import("../app/review-plan"));
      return { type: "reviewed", review: await reviewPlan(workbook) };
    });
  }

  function score(): void {
    run("scoring", async () => {
      const { prepareScores } = await load(() => import("../app/prepare-scores"));
      return { type: "scored", scores: await prepareScores(workbook) };
    });
  }

  function write(by: Written["by"], patch: Patch, then?: () => void): void {
    const work = async (): Promise<PaneEvent> => {
      await workbook.apply(patch);
      return { type: "written", by, patch };
    };
    run(by, work, then);
  }

  function undo({ by, patch }: Written): void {
    const work = async (): Promise<PaneEvent> => {
      await workbook.apply(invert(patch));
      return { type: "undone" };
    };
    run("undoing", work, by === "fixing" ? check : score);
  }

  /** Does again what failed, or reads again what a write was made from. */
  function retry(): void {
    const doing = state().failure?.doing;
    if (doing === "scoring" || doing === "filling") score();
    else if (doing === "checking" || doing === "fixing") check();
    else readHead();
  }

  return {
    dispatch,
    readHead,
    check,
    score,
    retry,
    fix: (patch: Patch) => write("fixing", patch, check),
    fill: (patch: Patch) => write("filling", patch),
    undo,
    select: (at: CellRef) =>
      run("selecting", async () => {
        await pointer.select(at);
        return { type: "selected" };
      }),
  };
}
