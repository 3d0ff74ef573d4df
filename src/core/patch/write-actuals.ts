import type { Snapshot } from "../grid/snapshot";
import type { Scorecard } from "../scorecard/scorecard";
import type { TriedActuals } from "../scorecard/what-if";
import { contentsOf } from "./fill-cell";
import { coveredCells } from "./fill-covered-cells";
import type { CellWrite } from "./patch";

/** The writes that put these actuals into the scoring sheet. A cell that calculates its actual keeps its formula. */
export function writeActuals(
  { rows }: Pick<Scorecard, "rows">,
  actuals: TriedActuals,
  snapshot: Snapshot,
): readonly CellWrite[] {
  const isCovered = coveredCells(snapshot);
  const contentOf = contentsOf(snapshot);
  return rows.flatMap(({ key, row }): CellWrite[] => {
    const typed = actuals.get(key);
    if (!typed || !row?.actual) return [];
    const { at } = row.actual;
    const was = contentOf(at);
    if (was.formula !== undefined || isCovered(at)) return [];
    return [{ kind: "write", at, was, becomes: typed.content }];
  });
}
