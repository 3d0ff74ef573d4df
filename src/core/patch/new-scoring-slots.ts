import type { Blank } from "../grid/reading";
import type { CellContent } from "../grid/cell-value";
import type { Name } from "../plan/name";
import type { ScoringSheet, ScoringSum } from "../plan/scoring";
import type { Indicator } from "../scorecard/list-indicators";
import { OfIndicator } from "../scorecard/of-indicator";
import { FIRST_ROW, SCORE, WEIGHT } from "./new-scoring-columns";
import type { ScoringLine } from "./new-scoring-lines";
import { NewScoringRow } from "./new-scoring-row";

export interface NewScoringSlots {
  /** The new sheet as the reader will find it, before anything is filled in. */
  readonly sheet: ScoringSheet;
  /** What stands in its rows, in their order. */
  readonly indicators: readonly Indicator[];
}

/** `targets` is what stands in the target cell of each line. */
export function newScoringSlots(
  lines: readonly ScoringLine[],
  sheet: string,
  targets: readonly CellContent[],
): NewScoringSlots {
  const indicators: Indicator[] = [];
  const rows: NewScoringRow[] = [];
  const sums: ScoringSum[] = [];
  lines.forEach((line, index) => {
    const row = FIRST_ROW + index;
    if (line.kind === "row") {
      const slots = new NewScoringRow(line.indicator, sheet, row, targets[index]);
      rows.push(slots);
      indicators.push(new IndicatorInRow(line.indicator, slots));
    } else if (line.kind === "sum") {
      const at = { sheet, row, column: SCORE };
      const weightAt = { ...at, column: WEIGHT };
      sums.push({ component: line.component, at, weight: slotAt(weightAt), score: slotAt(at) });
    }
  });
  return { sheet: { rows, sums, parts: [], isInParts: false, stated: new Map(), scoreless: [] }, indicators };
}

/** An indicator of the plan as it stands in its row of the new sheet; a copy would take three times the room. */
class IndicatorInRow extends OfIndicator implements Indicator {
  constructor(
    indicator: Indicator,
    readonly row: NewScoringRow,
  ) {
    super(indicator);
  }

  get name(): Name {
    return this.row.name;
  }
}

function slotAt(at: Blank["at"]): { readonly at: Blank["at"]; readonly reading: Blank } {
  return { at, reading: { state: "blank", at, text: "" } };
}
