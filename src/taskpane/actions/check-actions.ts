import type { PaneEvent } from "../../app/pane-event";
import type { Review, ReviewedFinding } from "../../app/review";
import type { IgnoredFinding } from "../../core/findings/ignored-finding";
import type { Patch } from "../../core/patch/patch";
import { load } from "../load";
import type { Task } from "../run-queue";
import type { ActionTools } from "./action-tools";
import { changeActions } from "./change-actions";

/** Checking the plan, and what is done about a finding. */
export function checkActions(tools: ActionTools) {
  const { ports, state, run, write } = tools;
  const { workbook } = ports;
  const { watch, stopWaiting, ...following } = changeActions(tools, checkTask);

  function checkTask(): Task {
    const work = async (): Promise<PaneEvent> => {
      const { reviewPlan } = await load(() => import("../../app/review-plan"));
      return { type: "reviewed", review: await reviewPlan(workbook, ports.now().getTime()) };
    };
    const then = (event: PaneEvent): void => {
      void watch();
      if (event.type === "reviewed" && state().isMarked) mark(event.review);
    };
    return { doing: "checking", work, then };
  }

  function check(): void {
    stopWaiting();
    run(checkTask());
  }

  function mark(review: Review): void {
    const work = async (): Promise<PaneEvent> => {
      const { markFindings } = await load(() => import("../../app/mark-findings"));
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

  function ignore(
    { finding, reference }: ReviewedFinding,
    sentence: string,
    date: string,
    reason: string,
  ): void {
    const make = async (): Promise<Patch> => {
      const { ignoreFinding } = await load(() => import("../../app/ignore-finding"));
      return ignoreFinding(workbook, { finding, reference, sentence, date, reason });
    };
    write("ignoring", make, check);
  }

  function heed(ignored: IgnoredFinding): void {
    const make = async (): Promise<Patch> => {
      const { heedFinding } = await load(() => import("../../app/heed-finding"));
      return heedFinding(workbook, ignored);
    };
    write("heeding", make, check);
  }

  return {
    ...following,
    watch,
    check,
    mark,
    unmark,
    ignore,
    heed,
    fix: (patch: Patch) => write("fixing", () => Promise.resolve(patch), check),
  };
}

function findingsOf({ groups }: Review) {
  return groups.flatMap(({ findings }) => findings.map(({ finding }) => finding));
}
