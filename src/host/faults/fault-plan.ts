import type { Fault } from "./fault";

interface PlannedFault {
  readonly fault: Fault;
  readonly from: number;
  readonly to: number;
}

/** Which of the coming requests go wrong. */
export class FaultPlan {
  private planned: PlannedFault[] = [];
  private seen = 0;

  /** The `nth` request from now goes wrong (1 is the next), and `times - 1` more after it. */
  plan(fault: Fault, nth = 1, times = 1): void {
    const from = this.seen + nth;
    this.planned.push({ fault, from, to: from + times - 1 });
  }

  /** What is planned for the request that has just come. */
  next(): readonly Fault[] {
    this.seen++;
    return this.planned
      .filter(({ from, to }) => from <= this.seen && this.seen <= to)
      .map(({ fault }) => fault);
  }

  clear(): void {
    this.planned = [];
  }
}
