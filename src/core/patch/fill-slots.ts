import type { Snapshot } from "../grid/snapshot";
import type { ScoringSheet } from "../plan/plan";
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
  return [...writesFor(sheet, scorecard, contentsOf(snapshot))].filter(({ at }) => !isCovered(at));
}

/** The writes that fill a scoring sheet in which every cell can be written. */
export function* writesFor(
  sheet: ScoringSheet,
  { rows, scheme }: Scorecard,
  contentOf: ContentOf,
): Generator<CellWrite> {
  const inSheet = rows.filter(({ row }) => row !== undefined);
  const fillWeight = fillWeights(inSheet, sheet, scheme, contentOf);
  for (const row of inSheet) {
    const weight = fillWeight(row);
    yield* made([weight.write, ...fillRow(row, weight.operand, contentOf)]);
  }
  yield* made(fillSums("weight", inSheet, sheet, contentOf));
  yield* made(fillSums("score", inSheet, sheet, contentOf));
}

function made(writes: readonly (CellWrite | undefined)[]): readonly CellWrite[] {
  return writes.filter((write) => write !== undefined);
}
