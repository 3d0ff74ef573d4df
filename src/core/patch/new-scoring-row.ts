import type { CellRef } from "../grid/cell-ref";
import type { CellContent } from "../grid/cell-value";
import type { Blank, Reading } from "../grid/reading";
import type { Located } from "../grid/located";
import type { Component } from "../plan/component";
import { Name } from "../plan/name";
import type { ScoringRow } from "../plan/scoring";
import { whereExempt } from "../plan/sections/mark-exempt";
import type { Target } from "../plan/target";
import type { Indicator } from "../scorecard/list-indicators";
import { isPercentFormat } from "../scorecard/number-format";
import { ACHIEVEMENT, ACTUAL, CODE, NAME, SCORE, TARGET, WEIGHT } from "./new-scoring-columns";

const NO_PERIODS: readonly [] = [];

/** A cell in which nothing stands yet: its place, its slot and what is read there are one object. */
class OpenCell implements CellRef, Blank {
  constructor(
    readonly sheet: string,
    readonly row: number,
    readonly column: number,
  ) {}

  get at(): CellRef {
    return this;
  }
  get reading(): Blank {
    return this;
  }
  get state(): "blank" {
    return "blank";
  }
  get text(): "" {
    return "";
  }
  get scale(): 1 {
    return 1;
  }
  get isPercent(): false {
    return false;
  }
}

/**
 * A row of a new scoring sheet as the reader will find it, before anything is filled in. Its cells are made when
 * they are asked for: held all at once, those of a large plan would take more room than the plan.
 */
export class NewScoringRow implements ScoringRow {
  constructor(
    private readonly indicator: Indicator,
    private readonly sheet: string,
    private readonly line: number,
    /** What stands in the row's target cell. */
    private readonly stated: CellContent | undefined,
  ) {}

  get component(): Component {
    return this.indicator.component;
  }
  get no(): string {
    return this.indicator.no;
  }
  get code(): Reading<string> {
    return this.readingAt(CODE, this.indicator.code);
  }
  get name(): Name {
    return new Name(this.indicator.name, this.at(NAME));
  }
  get target(): Reading<Target> {
    const planned = this.indicator.planned?.target;
    return this.readingAt(TARGET, planned?.state === "read" ? planned.value : undefined);
  }
  get targetScale(): 1 | 100 | undefined {
    if (typeof this.stated?.value !== "number") return undefined;
    return isPercentFormat(this.stated.format) ? 100 : 1;
  }
  get weight(): OpenCell {
    return this.at(WEIGHT);
  }
  get actual(): OpenCell {
    return this.at(ACTUAL);
  }
  get periods(): readonly [] {
    return NO_PERIODS;
  }
  get achievement(): OpenCell {
    return this.at(ACHIEVEMENT);
  }
  get score(): OpenCell {
    return this.at(SCORE);
  }
  /** The plan's own words for it stand in the row's cells, where they are found again. */
  get exempt(): Located<string> | undefined {
    const { name, planned } = this.indicator;
    const target = planned?.target;
    return whereExempt({ value: name.value, at: this.at(NAME) }, [
      target && { ...target, at: this.at(TARGET) },
    ]);
  }

  private at(column: number): OpenCell {
    return new OpenCell(this.sheet, this.line, column);
  }

  private readingAt<T>(column: number, value: T | undefined): Reading<T> {
    const at = this.at(column);
    return value === undefined ? at : { state: "read", value, at, text: "" };
  }
}
