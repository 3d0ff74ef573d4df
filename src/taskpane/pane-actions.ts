import type { WriteDoing } from "../app/doing";
import type { PaneEvent } from "../app/pane-event";
import type { PaneState, Written } from "../app/pane-state";
import type { Review, ReviewedFinding } from "../app/review";
import { findingAt } from "../app/shown-findings";
import type { PlanPart } from "../core/findings/facts/reading";
import type { IgnoredFinding } from "../core/findings/ignored-finding";
import type { Area } from "../core/grid/area";
import type { CellRef } from "../core/grid/cell-ref";
import { invert, type Patch } from "../core/patch/patch";
import type { HeaderPlace, TableMapping } from "../core/patch/map-table-rows";
import { CellBeingEditedError } from "../port/workbook-errors";
import { autoCheck } from "./auto-check";
import { load } from "./load";
import type { PanePorts } from "./pane-ports";
import { runQueue } from "./run-queue";

export type PaneActions = ReturnType<typeof paneActions>;

type Dispatch = (event: PaneEvent) => void;

/** All that the pane can be asked to do. What comes of it is an event. */
export function paneActions(ports: PanePorts, state: () => PaneState, dispatch: Dispatch) {
  const { workbook, pointer, changes, preferences, after } = ports;
  const { run, cancel, isIdle } = runQueue(dispatch);
  const auto = autoCheck(after, () => state().autoCheck.isOn && state().review !== undefined, recheck);
  let unwatch: (() => Promise<void>) | undefined;
  let isWatched = false;
  let wanted: CellRef | undefined;

  function readHead(): void {
    // A command from the ribbon reads the plan itself.
    if (!isIdle()) return;
    const work = async (): Promise<PaneEvent> => {
      const { readHead: read } = await load(() => import("../app/read-head"));
      return { type: "head-read", head: await read(workbook) };
    };
    run({ doing: "reading", work });
  }

  async function makeReview(): Promise<PaneEvent> {
    const { reviewPlan } = await load(() => import("../app/review-plan"));
    return { type: "reviewed", review: await reviewPlan(workbook, ports.now().getTime()) };
  }

  function check(): void {
    auto.stop();
    run({ doing: "checking", work: makeReview, then: afterCheck });
  }

  function recheck(): void {
    const catches = (error: unknown): boolean => {
      const isTyping = error instanceof CellBeingEditedError;
      if (isTyping) auto.due();
      return isTyping;
    };
    run({ doing: "rechecking", work: makeReview, then: afterCheck, catches });
  }

  function afterCheck(event: PaneEvent): void {
    if (!isWatched) void watch();
    if (event.type === "reviewed" && state().isMarked) mark(event.review);
  }

  /** Until something has been checked nothing can become stale. */
  async function watch(): Promise<void> {
    isWatched = true;
    const onChange = (area: Area): void => {
      dispatch({ type: "cells-changed", area });
      auto.due();
    };
    try {
      unwatch = await changes.watch(onChange);
      dispatch({ type: "watched", isWatching: true });
    } catch {
      // The switch in the pane shows that this Excel does not tell of changes.
      dispatch({ type: "watched", isWatching: false });
    }
  }

  function score(): void {
    const work = async (): Promise<PaneEvent> => {
      const { prepareScores } = await load(() => import("../app/prepare-scores"));
      return { type: "scored", scores: await prepareScores(workbook) };
    };
    run({ doing: "scoring", work });
  }

  function write(by: WriteDoing, make: () => Promise<Patch>, then?: () => void): void {
    const work = async (): Promise<PaneEvent> => {
      const patch = await make();
      if (patch.length > 0) await workbook.apply(patch);
      return { type: "written", by, patch };
    };
    run({ doing: by, work, then });
  }

  function undo({ by, patch }: Written): void {
    const work = async (): Promise<PaneEvent> => {
      await workbook.apply(invert(patch));
      return { type: "undone" };
    };
    run({ doing: "undoing", work, then: by === "filling" ? score : check });
  }

  function ignore(
    { finding, reference }: ReviewedFinding,
    sentence: string,
    date: string,
    reason: string,
  ): void {
    const make = async (): Promise<Patch> => {
      const { ignoreFinding } = await load(() => import("../app/ignore-finding"));
      return ignoreFinding(workbook, { finding, reference, sentence, date, reason });
    };
    write("ignoring", make, check);
  }

  function heed(ignored: IgnoredFinding): void {
    const make = async (): Promise<Patch> => {
      const { heedFinding } = await load(() => import("../app/heed-finding"));
      return heedFinding(workbook, ignored);
    };
    write("heeding", make, check);
  }

  function mark(review: Review): void {
    const work = async (): Promise<PaneEvent> => {
      const { markFindings } = await load(() => import("../app/mark-findings"));
      await markFindings(ports.marks, findingsOf(review));
      return { type: "marked", isMarked: true };
    };
    run({ doing: "marking", work });
  }

  function unmark(): void {
    const work = async (): Promise<PaneEvent> => {
      await ports.marks.clear();
      return { type: "marked", isMarked: false };
    };
    run({ doing: "unmarking", work });
  }

  function openSample(): void {
    const work = async (): Promise<PaneEvent> => {
      await ports.opener.open(await load(ports.sample));
      return { type: "ended" };
    };
    run({ doing: "opening", work });
  }

  /** Reads what could be a table's header, for the screen that names its columns. */
  function chooseTable(part: PlanPart | undefined): void {
    dispatch({ type: "screen-chosen", screen: { name: "mapping", part } });
    const work = async (): Promise<PaneEvent> => {
      const { readMappingChoices } = await load(() => import("../app/read-mapping-choices"));
      return { type: "choices-read", choices: await readMappingChoices(workbook) };
    };
    run({ doing: "choosing", work });
  }

  function mapTable(mapping: TableMapping): void {
    const make = async (): Promise<Patch> => {
      const { mapTable: prepare } = await load(() => import("../app/map-table"));
      return prepare(workbook, mapping);
    };
    write("mapping", make, check);
  }

  function unmapTable(place: HeaderPlace): void {
    const make = async (): Promise<Patch> => {
      const { unmapTable: prepare } = await load(() => import("../app/unmap-table"));
      return prepare(workbook, place);
    };
    write("mapping", make, check);
  }

  function makeTemplate(fiscalYear: number): void {
    const work = async (): Promise<PaneEvent> => {
      const { makeTemplate: make } = await load(() => import("../app/make-template"));
      const patch = await make(workbook, fiscalYear);
      return patch ? { type: "written", by: "making", patch } : { type: "ended" };
    };
    run({ doing: "making", work, then: check });
  }

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

  function setAutoCheck(isOn: boolean): void {
    preferences.keepAutoCheck(isOn);
    dispatch({ type: "auto-check-set", isOn });
    if (isOn && state().changes.length > 0) auto.due();
  }

  /** Does again what failed, or reads again what a write was made from. */
  function retry(): void {
    const doing = state().failure?.doing;
    if (doing === "scoring" || doing === "filling") score();
    else if (doing === "reading") readHead();
    else check();
  }

  return {
    dispatch,
    readHead,
    check,
    cancel,
    score,
    retry,
    fix: (patch: Patch) => write("fixing", () => Promise.resolve(patch), check),
    fill: (patch: Patch) => write("filling", () => Promise.resolve(patch)),
    undo,
    ignore,
    heed,
    mark,
    unmark,
    openSample,
    chooseTable,
    mapTable,
    unmapTable,
    makeTemplate,
    select,
    reach,
    step,
    setAutoCheck,
    close: () => {
      auto.stop();
      void unwatch?.();
    },
  };
}

function findingsOf({ groups }: Review) {
  return groups.flatMap(({ findings }) => findings.map(({ finding }) => finding));
}
