import type { PaneEvent } from "../../app/pane-event";
import { NOTHING_TRIED, type TriedTexts } from "../../app/tried-texts";
import type { Patch } from "../../core/patch/patch";
import { CellBeingEditedError } from "../../port/workbook-errors";
import { load } from "../load";
import type { ActionTools } from "./action-tools";
import type { Following } from "./change-actions";

/** Scoring the plan, trying other actuals, and writing the scores. */
export function scoreActions(
  { ports: { workbook }, state, dispatch, run, write }: ActionTools,
  { watch, stopWaiting }: Following,
) {
  const score = (): void => scoreWith(NOTHING_TRIED);

  function scoreWith(tried: TriedTexts): void {
    if (!state().review) stopWaiting();
    const work = async (): Promise<PaneEvent> => {
      const { prepareScores } = await load(() => import("../../app/prepare-scores"));
      return { type: "scored", scores: await prepareScores(workbook, tried) };
    };
    run({ doing: "scoring", work, then: () => void watch() });
  }

  /** Prepares to write the actuals that are tried, for the preview. */
  function useTried(): void {
    scoreWith(state().scoreView.tried);
    dispatch({ type: "score-screen-chosen", screen: "result" });
  }

  /** From a write on the sheet's own formulas say what the scores are. Nothing that was tried is left. */
  function rescore(): void {
    const work = async (): Promise<PaneEvent> => {
      const { prepareScores } = await load(() => import("../../app/prepare-scores"));
      return { type: "reread", scores: await prepareScores(workbook) };
    };
    run({ doing: "rescoring", work, catches: (error) => error instanceof CellBeingEditedError });
  }

  /** Writes what the preview shows, which is what the scores will be: Excel's word of the change has them read again. */
  function fill(patch: Patch): void {
    const { isOn, isWatching } = state().autoCheck;
    write("filling", () => Promise.resolve(patch), isOn && isWatching === true ? undefined : rescore);
  }

  /** Writes formulas that change what the scores are. */
  const renew = (patch: Patch): void => write("filling", () => Promise.resolve(patch), rescore);

  function draftCriteria(): void {
    const work = async (): Promise<PaneEvent> => {
      const { makeCriteria } = await load(() => import("../../app/make-criteria"));
      return { type: "criteria-prepared", criteria: await makeCriteria(workbook) };
    };
    run({ doing: "drafting", work });
  }

  const setCriteria = (patch: Patch): void => write("setting", () => Promise.resolve(patch), rescore);

  const addPeriods = (columns: Patch): void => write("adding", () => Promise.resolve(columns), score);

  return { score, useTried, fill, renew, addPeriods, draftCriteria, setCriteria };
}
