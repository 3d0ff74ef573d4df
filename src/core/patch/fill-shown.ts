import { isPercentFormat } from "../scorecard/number-format";
import { isOurScore, isOurWeight } from "../scorecard/own-formula";
import type { ScoredRow } from "../scorecard/scorecard";
import { ownerOf, type ContentOf } from "./fill-cell";
import { shownScore } from "./fill-row";

export type Kind = "weight" | "score";

const NO_TEXTS: ReadonlyMap<ScoredRow, number> = new Map();

/** The weights that a SUM of their cells would pass over, as the column counts: in points, or 1 for 100. */
export function textWeights(
  kind: Kind,
  rows: readonly ScoredRow[],
  contentOf: ContentOf,
): ReadonlyMap<ScoredRow, number> {
  if (kind === "score") return NO_TEXTS;
  const texts: ScoredRow[] = [];
  let unit = 1;
  for (const scored of rows) {
    const at = scored.row?.weight?.at;
    if (!at) continue;
    const { value, format } = contentOf(at);
    if (isPercentFormat(format)) unit = 100;
    if (typeof value === "string" && scored.weightFrom === "sheet" && scored.weight > 0) texts.push(scored);
  }
  return new Map(texts.map((scored) => [scored, scored.weight / unit]));
}

/** What a SUM will find in the row: in a user's cell what is in it, in ours what it gets. */
export function shownIn(
  kind: Kind,
  scored: ScoredRow,
  contentOf: ContentOf,
  texts: ReadonlyMap<ScoredRow, number>,
): number {
  const slot = scored.row?.[kind];
  if (!slot) return 0;
  const content = contentOf(slot.at);
  if (ownerOf(content, kind === "weight" ? isOurWeight : isOurScore) === "user") {
    return typeof content.value === "number" ? content.value : (texts.get(scored) ?? 0);
  }
  if (kind === "score") return shownScore(scored, contentOf) ?? 0;
  return isPercentFormat(content.format) ? scored.weight / 100 : scored.weight;
}
