import type { PaneEvent } from "../../app/pane-event";
import type { ReviewedFinding } from "../../app/review";
import { findingAt } from "../../app/shown-findings";
import type { CellRef } from "../../core/grid/cell-ref";
import type { ActionTools } from "./action-tools";

/** Going to cells, and from finding to finding. */
export function cellActions({ ports: { pointer }, state, dispatch, run }: ActionTools) {
  let wanted: CellRef | undefined;

  /** Selects the cell that was asked for last: who steps fast through the findings does not wait for each. */
  function select(at: CellRef): void {
    wanted = at;
    const work = async (): Promise<PaneEvent> => {
      if (wanted === at) await pointer.select(at);
      return { type: "ended" };
    };
    run({ doing: "selecting", work });
  }

  function reach({ id, finding }: ReviewedFinding, isOpened: boolean): void {
    dispatch({ type: "finding-reached", id, isOpened });
    select(finding.at);
  }

  function step(by: 1 | -1): void {
    const next = findingAt(state(), by);
    if (next) reach(next, state().opened !== undefined);
  }

  return { select, reach, step };
}
