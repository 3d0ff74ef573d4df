import type { PaneEvent } from "../../app/pane-event";
import type { CellRef } from "../../core/grid/cell-ref";
import { load } from "../load";
import type { ActionTools } from "./action-tools";

/** The report as a sheet of the workbook. */
export function reportActions(
  { ports: { workbook, now }, state, dispatch, run, apply }: ActionTools,
  select: (at: CellRef) => void,
) {
  function report(): void {
    let place: CellRef | undefined;
    const work = async (): Promise<PaneEvent> => {
      const { makeReportSheet } = await load(() => import("../../app/make-report"));
      const made = await makeReportSheet(workbook, { language: state().language, date: now() });
      if (!made) {
        return { type: "failed", failure: { doing: "reporting", trouble: { code: "no-plan", facts: {} } } };
      }
      const { sheet, kept, report: content, patch } = made;
      const isUnchanged = patch.length === 0;
      if (!isUnchanged) await apply({ by: "reporting", patch });
      place = { sheet, row: 0, column: 0 };
      dispatch({ type: "report-made", report: { sheet, kept, report: content, isUnchanged } });
      return isUnchanged ? { type: "ended" } : { type: "written", by: "reporting", patch };
    };
    run({ doing: "reporting", work, then: () => place && select(place) });
  }

  return { report };
}
