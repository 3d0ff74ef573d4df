import type { Scorecard } from "../core/scorecard/scorecard";
import type { PreparedCriteria } from "./make-criteria";
import { NOTHING_TRIED, type TriedTexts } from "./tried-texts";

/** The order of the rows: as in the plan, or those first that could earn most. */
export type RowOrder = "plan" | "gain";

/** What the tab of scores shows, and what is tried there. */
export interface ScoreView {
  readonly screen: "result" | "what-if" | "criteria";
  readonly order: RowOrder;
  /** The key of the row whose details are shown. */
  readonly opened: string | undefined;
  readonly tried: TriedTexts;
  /** The criteria sheet that would be written, for its preview. */
  readonly criteria: PreparedCriteria | undefined;
  /** How often cells have changed: in all, before the scores under way, and before those that are shown. */
  readonly changes: number;
  readonly changesBefore: number;
  readonly changesRead: number;
}

export type ScoreViewEvent =
  | { readonly type: "score-screen-chosen"; readonly screen: ScoreView["screen"] }
  | { readonly type: "row-order-chosen"; readonly order: RowOrder }
  | { readonly type: "row-opened"; readonly key: string | undefined }
  | { readonly type: "actual-tried"; readonly key: string; readonly text: string }
  | { readonly type: "tried-dropped" }
  | { readonly type: "criteria-prepared"; readonly criteria: PreparedCriteria };

export const FIRST_SCORE_VIEW: ScoreView = {
  screen: "result",
  order: "plan",
  opened: undefined,
  tried: NOTHING_TRIED,
  criteria: undefined,
  changes: 0,
  changesBefore: 0,
  changesRead: 0,
};

export function nextScoreView(view: ScoreView, event: ScoreViewEvent): ScoreView {
  switch (event.type) {
    case "score-screen-chosen":
      return { ...view, screen: event.screen };
    case "row-order-chosen":
      return { ...view, order: event.order };
    case "row-opened":
      return { ...view, opened: event.key };
    case "actual-tried": {
      const tried = new Map(view.tried);
      if (event.text === "") tried.delete(event.key);
      else tried.set(event.key, event.text);
      return { ...view, tried };
    }
    case "criteria-prepared":
      return { ...view, screen: "criteria", criteria: event.criteria };
    case "tried-dropped":
      return { ...view, tried: NOTHING_TRIED };
  }
}

/** What the reader looks at stays, as far as it is still there. */
export function withScores(view: ScoreView, { rows }: Scorecard): ScoreView {
  const keys = new Set(rows.map(({ key }) => key));
  const tried = [...view.tried].filter(([key]) => keys.has(key));
  return {
    ...view,
    opened: view.opened !== undefined && keys.has(view.opened) ? view.opened : undefined,
    tried: tried.length === view.tried.size ? view.tried : new Map(tried),
    changesRead: view.changesBefore,
  };
}

/** Cells have changed since the scores that are shown were read. */
export function isBehind({ changes, changesRead }: ScoreView): boolean {
  return changes > changesRead;
}
