import { CellsOfRow } from "./cells-of-row";
import type { Indicator } from "./list-indicators";
import { OfIndicator } from "./of-indicator";
import type { Criterion, Method } from "./scheme";
import type { RowCells, ScoredRow } from "./scorecard";
import type { Weighed, WeightPool } from "./weigh-indicators";

/** What scoring itself finds out about an indicator. */
export type Earned = Pick<
  ScoredRow,
  "target" | "targetFrom" | "actual" | "achievement" | "score" | "computed" | "unit" | "typed"
>;

/** A row of the scorecard. What its indicator, weight and criterion say is not copied: a large plan has many rows. */
export class ScoredIndicator extends OfIndicator implements ScoredRow {
  readonly target: Earned["target"];
  readonly targetFrom: Earned["targetFrom"];
  readonly actual: Earned["actual"];
  readonly achievement: number | null;
  readonly score: number | null;
  readonly computed: number | null;
  readonly unit: Earned["unit"];
  readonly typed: Earned["typed"];

  constructor(
    indicator: Indicator,
    private readonly weighed: Weighed,
    readonly criterion: Criterion,
    earned: Earned,
  ) {
    super(indicator);
    this.target = earned.target;
    this.targetFrom = earned.targetFrom;
    this.actual = earned.actual;
    this.achievement = earned.achievement;
    this.score = earned.score;
    this.computed = earned.computed;
    this.unit = earned.unit;
    this.typed = earned.typed;
  }

  get name(): string {
    return this.indicator.name.value;
  }
  get row(): ScoredRow["row"] {
    return this.indicator.row;
  }
  get cells(): RowCells {
    return new CellsOfRow(this.indicator);
  }
  get weight(): number {
    return this.weighed.weight;
  }
  get weightFrom(): Weighed["from"] {
    return this.weighed.from;
  }
  get pool(): WeightPool {
    return this.weighed.pool;
  }
  get method(): Method {
    return this.criterion.method;
  }
}
