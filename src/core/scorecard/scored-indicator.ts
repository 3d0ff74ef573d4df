import type { Component } from "../plan/component";
import { CellsOfRow } from "./cells-of-row";
import type { Indicator } from "./list-indicators";
import type { Criterion, Method } from "./scheme";
import type { RowCells, ScoredRow } from "./scorecard";
import type { Weighed, WeightPool } from "./weigh-indicators";

/** What scoring itself finds out about an indicator. */
export type Earned = Pick<
  ScoredRow,
  "target" | "targetFrom" | "actual" | "achievement" | "score" | "computed" | "unit" | "typed"
>;

/** A row of the scorecard. What its indicator, weight and criterion say is not copied: a large plan has many rows. */
export class ScoredIndicator implements ScoredRow {
  readonly target: Earned["target"];
  readonly targetFrom: Earned["targetFrom"];
  readonly actual: Earned["actual"];
  readonly achievement: number | null;
  readonly score: number | null;
  readonly computed: number | null;
  readonly unit: Earned["unit"];
  readonly typed: Earned["typed"];

  constructor(
    private readonly indicator: Indicator,
    private readonly weighed: Weighed,
    readonly criterion: Criterion,
    earned: Earned,
  ) {
    this.target = earned.target;
    this.targetFrom = earned.targetFrom;
    this.actual = earned.actual;
    this.achievement = earned.achievement;
    this.score = earned.score;
    this.computed = earned.computed;
    this.unit = earned.unit;
    this.typed = earned.typed;
  }

  get key(): string {
    return this.indicator.key;
  }
  get component(): Component {
    return this.indicator.component;
  }
  get no(): string {
    return this.indicator.no;
  }
  get code(): string | undefined {
    return this.indicator.code;
  }
  get name(): string {
    return this.indicator.name.value;
  }
  get row(): ScoredRow["row"] {
    return this.indicator.row;
  }
  get planned(): ScoredRow["planned"] {
    return this.indicator.planned;
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
