import type { Snapshot } from "../grid/snapshot";
import type { ScoringRow, ScoringSheet } from "../plan/scoring";
import { isOurWeight } from "../scorecard/own-formula";
import type { Scorecard, ScoredRow } from "../scorecard/scorecard";
import { clearExempt } from "./clear-exempt";
import { contentsOf, ownerOf, type ContentOf } from "./fill-cell";
import { coveredCells } from "./fill-covered-cells";
import { fillParts } from "./fill-parts";
import { fillRow, type RowWrites } from "./fill-row";
import { shownIn, type Kind } from "./fill-shown";
import { fillSums } from "./fill-sums";
import { fillWeights } from "./fill-weights";
import type { CellWrite } from "./patch";
import { weightUnits } from "./weight-units";

/** The writes that fill a scoring sheet which is there. */
export function fillSlots(
  sheet: ScoringSheet,
  scorecard: Scorecard,
  snapshot: Snapshot,
): readonly CellWrite[] {
  const isCovered = coveredCells(snapshot);
  const contentOf = contentsOf(snapshot);
  const { rows, ofRow, ofSums, ofParts } = slotWrites(sheet, scorecard, contentOf);
  const writes: CellWrite[] = [];
  const take = (write: CellWrite | undefined): void => {
    if (write && !isCovered(write.at)) writes.push(write);
  };
  const takeAll = ({ weight, achievement, score }: RowWrites): void =>
    [weight, achievement, score].forEach(take);
  for (const row of rows) takeAll(ofRow(row));
  for (const { row } of scorecard.rows) if (row?.exempt) takeAll(clearExempt(row, contentOf));
  const [sums, parts] = [ofSums(), ofParts()];
  for (const kind of ["weight", "score"] as const) for (const sum of [...sums, ...parts]) take(sum[kind]);
  return writes;
}

/** What fills a scoring sheet in which every cell can be written, each row for itself. */
export interface SlotWrites {
  /** Those that stand in the sheet and are scored. */
  readonly rows: readonly ScoredRow[];
  readonly ofRow: (row: ScoredRow) => RowWrites;
  /** In the order of the sheet's sums. */
  readonly ofSums: () => readonly Pick<RowWrites, "weight" | "score">[];
  /** In the order of the sheet's parts. */
  readonly ofParts: () => readonly Pick<RowWrites, "weight" | "score">[];
}

export function slotWrites(
  sheet: ScoringSheet,
  { rows: scored, scheme }: Scorecard,
  contentOf: ContentOf,
): SlotWrites {
  const rows = scored.filter(({ row }) => row && !row.exempt);
  // What is typed for a cancelled row keeps the sum of weights right, unless others have its points.
  const weighed = scored.filter(
    ({ row, pool }) => row && (!row.exempt || (pool.sharers.length === 0 && isTyped(row.weight, contentOf))),
  );
  const unitAt = weightUnits(rows, contentOf);
  const shown = (kind: Kind) => shownIn(kind, rows, contentOf, unitAt);
  const fillWeight = fillWeights(rows, sheet, scheme, contentOf, unitAt);
  return {
    rows,
    ofRow(row) {
      const { write, operand } = fillWeight(row);
      return { weight: write, ...fillRow(row, operand, contentOf) };
    },
    ofSums() {
      const weights = fillSums("weight", weighed, sheet, contentOf, shown("weight"));
      const scores = fillSums("score", rows, sheet, contentOf, shown("score"));
      return sheet.sums.map((_, index) => ({ weight: weights[index], score: scores[index] }));
    },
    ofParts() {
      const weights = fillParts("weight", weighed, sheet, contentOf, shown("weight"));
      const scores = fillParts("score", rows, sheet, contentOf, shown("score"));
      return sheet.parts.map((_, index) => ({ weight: weights[index], score: scores[index] }));
    },
  };
}

function isTyped(weight: ScoringRow["weight"], contentOf: ContentOf): boolean {
  return weight?.reading.state === "read" && ownerOf(contentOf(weight.at), isOurWeight) === "user";
}
