import { BLANK, type CellContent } from "../grid/cell-value";
import type { ScoredRow } from "../scorecard/scorecard";
import type { RowWrites } from "./fill-row";
import type { SlotWrites } from "./fill-slots";
import { labelCells, rowCells, statedCells } from "./new-scoring-cells";
import { FIRST_ROW, SCORING_HEADERS } from "./new-scoring-columns";
import type { ScoringLine } from "./new-scoring-lines";
import type { NewCell, NewCells } from "./new-sheet";

/**
 * The lines of a new scoring sheet as cells. They are made when they are asked for: their formulas, held all at once,
 * would take several times the room of a large plan.
 */
export class NewScoringTable implements NewCells {
  /**
   * `targets` is what stands in the target cell of each line; rows and sums are the lines' in their order, and no write
   * goes to a row that is exempt.
   */
  constructor(
    private readonly lines: readonly ScoringLine[],
    private readonly targets: readonly CellContent[],
    private readonly rows: readonly ScoredRow[],
    private readonly writesOf: SlotWrites["ofRow"],
    private readonly sums: readonly Pick<RowWrites, "weight" | "score">[],
  ) {}

  get length(): number {
    return this.lines.length * SCORING_HEADERS.length;
  }

  *[Symbol.iterator](): Generator<NewCell> {
    let [rows, sums] = [0, 0];
    for (let index = 0; index < this.lines.length; index++) {
      for (const cell of this.statedIn(index)) yield cell;
      const { kind } = this.lines[index]!;
      const at = FIRST_ROW + index;
      const behind =
        kind === "row"
          ? rowCells(this.writesIn(this.rows[rows++]!), at)
          : labelCells(kind, kind === "sum" ? this.sums[sums++]! : {}, at);
      for (const cell of behind) yield cell;
    }
  }

  private writesIn(scored: ScoredRow): Partial<RowWrites> {
    return scored.row?.exempt ? {} : this.writesOf(scored);
  }

  /** The cells that say what the line is about. */
  statedIn(index: number): readonly NewCell[] {
    return statedCells(this.lines[index]!, FIRST_ROW + index, this.targets[index] ?? BLANK);
  }
}
