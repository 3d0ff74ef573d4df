import type { PaneEvent } from "../../app/pane-event";
import type { Review, ReviewedFinding } from "../../app/review";
import type { IgnoredFinding } from "../../core/findings/ignored-finding";
import type { Patch } from "../../core/patch/patch";
import { load } from "../load";
import type { ActionTools } from "./action-tools";
import type { Following } from "./change-actions";

/** Checking the plan, and what is done about a finding. */
export function checkActions(
  { ports, state, run, write }: ActionTools,
  { watch, stopWaiting }: Pick<Following, "watch" | "stopWaiting">,
) {
  const { workbook } = ports;

  function check(): void {
    if (!state().scores) stopWaiting();
    const work = async (): Promise<PaneEvent> => {
      const { reviewPlan } = await load(() => import("../../app/review-plan"));
      return { type: "reviewed", review: await reviewPlan(workbook, ports.now().getTime()) };
    };
    const then = (event: PaneEvent): void => {
      void watch();
      if (event.type === "reviewed") remark(event.review);
    };
    run({ doing: "checking", work, then });
  }

  /** Marks follow the findings. */
  function remark(review: Review): void {
    if (state().isMarked) mark(review);
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
    check,
    remark,
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
