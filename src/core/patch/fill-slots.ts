import type { Snapshot } from "../grid/snapshot";
import type { ScoringSheet } from "../plan/plan";
import type { Scorecard } from "../scorecard/scorecard";
import { coveredCells } from "./fill-covered-cells";
import { fillRow } from "./fill-row";
import { fillSums } from "./fill-sums";
import { fillWeights } from "./fill-weights";
import type { CellWrite } from "./patch";

/** The writes that fill a scoring sheet which is there. */
export function fillSlots(
  sheet: ScoringSheet,
  { rows, scheme }: Scorecard,
  snapshot: Snapshot,
): readonly CellWrite[] {
  const inSheet = rows.filter(({ row }) => row !== undefined);
  const weights = fillWeights(inSheet, sheet, snapshot);
  const writes = [
    ...weights.writes,
    ...inSheet.flatMap((row) => fillRow(row, weights.operands.get(row) ?? "0", scheme, snapshot)),
    ...fillSums("weight", inSheet, sheet, scheme, snapshot),
    ...fillSums("score", inSheet, sheet, scheme, snapshot),
  ];
  const isCovered = coveredCells(snapshot);
  return writes.flatMap((write) => (write && !isCovered(write.at) ? [write] : []));
}
