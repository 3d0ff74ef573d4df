import type { PaneEvent } from "../../app/pane-event";
import type { Patch } from "../../core/patch/patch";
import { load } from "../load";
import type { ActionTools } from "./action-tools";

/** Scoring the plan, and writing the scores. */
export function scoreActions({ ports: { workbook }, run, write }: ActionTools) {
  function score(): void {
    const work = async (): Promise<PaneEvent> => {
      const { prepareScores } = await load(() => import("../../app/prepare-scores"));
      return { type: "scored", scores: await prepareScores(workbook) };
    };
    run({ doing: "scoring", work });
  }

  return {
    score,
    fill: (patch: Patch) => write("filling", () => Promise.resolve(patch)),
    addPeriods: (columns: Patch) => write("adding", () => Promise.resolve(columns), score),
  };
}
