import type { CellRef } from "../grid/cell-ref";
import { isOurScore, isOurWeight } from "../scorecard/own-formula";
import type { ScoredRow } from "../scorecard/scorecard";
import { ownerOf, type ContentOf } from "./fill-cell";
import { shownScore } from "./fill-row";
import { weightFormat, type WeightUnit } from "./weight-units";

export type Kind = "weight" | "score";

/** The weights or scores of rows as their cells will show them once they are filled. */
export interface Shown {
  /** The weights that a SUM of their cells would pass over, as the column counts: in points, or 1 for 100. */
  readonly texts: ReadonlyMap<ScoredRow, number>;
  /** What a SUM will find in the row: in a user's cell what is in it, in ours what it gets. */
  readonly numberOf: (scored: ScoredRow) => number;
  /** The number format of a sum in a cell. */
  readonly formatAt: (at: CellRef) => string;
}

export function shownIn(
  kind: Kind,
  rows: readonly ScoredRow[],
  contentOf: ContentOf,
  unitAt: WeightUnit,
): Shown {
  return kind === "weight" ? shownWeights(rows, contentOf, unitAt) : shownScores(contentOf);
}

function shownScores(contentOf: ContentOf): Shown {
  return {
    texts: new Map(),
    numberOf: (scored) => usersNumber(scored, "score", contentOf) ?? shownScore(scored, contentOf) ?? 0,
    formatAt: () => "0.00",
  };
}

function shownWeights(rows: readonly ScoredRow[], contentOf: ContentOf, unitAt: WeightUnit): Shown {
  const texts = textWeights(rows, contentOf, unitAt);
  return {
    texts,
    numberOf: (scored) => {
      const at = scored.row?.weight?.at;
      const ours = at ? scored.weight / unitAt(at) : 0;
      return texts.get(scored) ?? usersNumber(scored, "weight", contentOf) ?? ours;
    },
    formatAt: (at) => weightFormat(unitAt(at)),
  };
}

function textWeights(
  rows: readonly ScoredRow[],
  contentOf: ContentOf,
  unitAt: WeightUnit,
): ReadonlyMap<ScoredRow, number> {
  const texts = new Map<ScoredRow, number>();
  for (const scored of rows) {
    const at = scored.row?.weight?.at;
    if (!at || scored.weightFrom !== "sheet" || scored.weight <= 0) continue;
    if (typeof contentOf(at).value === "string") texts.set(scored, scored.weight / unitAt(at));
  }
  return texts;
}

/** The number in a cell that no fill writes; undefined where one may. */
function usersNumber({ row }: ScoredRow, kind: Kind, contentOf: ContentOf): number | undefined {
  const slot = row?.[kind];
  if (!slot) return 0;
  const content = contentOf(slot.at);
  if (ownerOf(content, kind === "weight" ? isOurWeight : isOurScore) !== "user") return undefined;
  return typeof content.value === "number" ? content.value : 0;
}
