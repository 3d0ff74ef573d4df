import type { Component } from "../plan/component";
import type { Indicator } from "./list-indicators";

/** Says what its indicator says, without a copy of it: a large plan has many. */
export abstract class OfIndicator {
  constructor(protected readonly indicator: Indicator) {}

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
  get planned(): Indicator["planned"] {
    return this.indicator.planned;
  }
}
