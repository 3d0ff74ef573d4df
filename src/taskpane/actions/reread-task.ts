import type { PaneEvent } from "../../app/pane-event";
import type { Review } from "../../app/review";
import { load } from "../load";
import type { Task } from "../run-queue";
import type { ActionTools } from "./action-tools";
import { readHeadTask } from "./read-head-task";

/** Makes anew, with one reading, what is shown of the plan: the review, the scores, or both; else its head line. */
export function rereadTask(
  { ports, state }: Pick<ActionTools, "ports" | "state">,
  onReview: (review: Review) => void,
): Task {
  if (!state().review && !state().scores) return readHeadTask(ports.workbook, "rereading");
  const work = async (): Promise<PaneEvent> => {
    const { rereadPlan } = await load(() => import("../../app/reread-plan"));
    const { review, scores } = state();
    const order = { reviewAt: review && ports.now().getTime(), tried: scores?.used };
    return { type: "reread", ...(await rereadPlan(ports.workbook, order)) };
  };
  const then = (event: PaneEvent): void => {
    if (event.type === "reread" && event.review) onReview(event.review);
  };
  return { doing: state().review ? "rechecking" : "rescoring", work, then };
}
