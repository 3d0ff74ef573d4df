import type { Snapshot } from "../grid/snapshot";
import type { ScoringSheet } from "../plan/scoring";
import type { Scorecard } from "../scorecard/scorecard";
import { contentsOf, type ContentOf } from "./fill-cell";
import { coveredCells } from "./fill-covered-cells";
import { fillRow } from "./fill-row";
import { fillSums } from "./fill-sums";
import { fillWeights } from "./fill-weights";
import type { CellWrite } from "./patch";

/** The writes that fill a scoring sheet which is there. */
export function fillSlots(
  sheet: ScoringSheet,
  scorecard: Scorecard,
  snapshot: Snapshot,
): readonly CellWrite[] {
  const isCovered = coveredCells(snapshot);
  const writes: CellWrite[] = [];
  eachWrite(sheet, scorecard, contentsOf(snapshot), (write) => {
    if (!isCovered(write.at)) writes.push(write);
  });
  return writes;
}

/** Takes the writes that fill a scoring sheet in which every cell can be written, one by one. */
export function eachWrite(
  sheet: ScoringSheet,
  { rows, scheme }: Scorecard,
  contentOf: ContentOf,
  take: (write: CellWrite) => void,
): void {
  const inSheet = rows.filter(({ row }) => row !== undefined);
  const fillWeight = fillWeights(inSheet, sheet, scheme, contentOf);
  const takeAll = (writes: readonly (CellWrite | undefined)[]): void => {
    for (const write of writes) if (write) take(write);
  };
  for (const row of inSheet) {
    const weight = fillWeight(row);
    if (weight.write) take(weight.write);
    takeAll(fillRow(row, weight.operand, contentOf));
  }
  takeAll(fillSums("weight", inSheet, sheet, contentOf));
  takeAll(fillSums("score", inSheet, sheet, contentOf));
}
