import type { PaneEvent } from "../../app/pane-event";
import type { PlanPart } from "../../core/plan/part";
import type { HeaderPlace, TableMapping } from "../../core/patch/map-table-rows";
import type { Patch } from "../../core/patch/patch";
import { firstChangedCell } from "../../app/first-changed-cell";
import type { CellRef } from "../../core/grid/cell-ref";
import { load } from "../load";
import type { ActionTools } from "./action-tools";

/** Coming to a plan: the sample, a template, a table named by hand. `check` looks at what has come. */
export function setUpActions(
  { ports, dispatch, run, write, apply }: ActionTools,
  check: () => void,
  select: (at: CellRef) => void,
) {
  const { workbook, opener, sample } = ports;

  function openSample(): void {
    const work = async (): Promise<PaneEvent> => {
      await opener.open(await load(sample));
      return { type: "ended" };
    };
    run({ doing: "opening", work });
  }

  function makeTemplate(fiscalYear: number): void {
    let place: CellRef | undefined;
    const work = async (): Promise<PaneEvent> => {
      const { makeTemplate: make } = await load(() => import("../../app/make-template"));
      const patch = await make(workbook, fiscalYear);
      if (!patch) return { type: "ended" };
      await apply({ by: "making", patch });
      place = firstChangedCell(patch);
      return { type: "written", by: "making", patch };
    };
    const lookAtFirstForm = (): void => {
      if (place) select(place);
      check();
    };
    run({ doing: "making", work, then: lookAtFirstForm });
  }

  /** Reads what could be a table's header, for the screen that names its columns. */
  function chooseTable(part: PlanPart | undefined): void {
    dispatch({ type: "screen-chosen", screen: { name: "mapping", part } });
    const work = async (): Promise<PaneEvent> => {
      const { readMappingChoices } = await load(() => import("../../app/read-mapping-choices"));
      return { type: "choices-read", choices: await readMappingChoices(workbook) };
    };
    run({ doing: "choosing", work });
  }

  function mapTable(mapping: TableMapping): void {
    const make = async (): Promise<Patch> => {
      const { mapTable: prepare } = await load(() => import("../../app/map-table"));
      return prepare(workbook, mapping);
    };
    write("mapping", make, check);
  }

  function unmapTable(place: HeaderPlace): void {
    const make = async (): Promise<Patch> => {
      const { unmapTable: prepare } = await load(() => import("../../app/unmap-table"));
      return prepare(workbook, place);
    };
    write("mapping", make, check);
  }

  return { openSample, makeTemplate, chooseTable, mapTable, unmapTable };
}
