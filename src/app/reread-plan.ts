import type { Workbook } from "../port/workbook";
import { prepareScores, type PreparedScores } from "./prepare-scores";
import type { Review } from "./review";
import { reviewPlan } from "./review-plan";
import type { TriedTexts } from "./tried-texts";

export interface RereadOrder {
  /** Milliseconds since 1970; undefined where no review is wanted. */
  readonly reviewAt: number | undefined;
  /** Actuals to score with; undefined where no scores are wanted. */
  readonly tried: TriedTexts | undefined;
}

/** What is shown of the plan, made anew from one reading of the workbook. Nothing is written. */
export async function rereadPlan(
  workbook: Pick<Workbook, "read">,
  { reviewAt, tried }: RereadOrder,
): Promise<{ readonly review: Review | undefined; readonly scores: PreparedScores | undefined }> {
  const snapshot = await workbook.read();
  const known = { read: () => Promise.resolve(snapshot) };
  return {
    review: reviewAt === undefined ? undefined : await reviewPlan(known, reviewAt),
    scores: tried && (await prepareScores(known, tried)),
  };
}
