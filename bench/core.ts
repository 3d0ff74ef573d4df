import { findProblems } from "../src/core/findings/find-problems";
import { readPlan } from "../src/core/plan/read-plan";
import { nearNames } from "../src/core/text/near-names";
import { WalkedName } from "../src/core/text/walked-name";
import { likeNames } from "./like-names";
import { planShapes } from "./plan-shapes";

/*
 * The core on large plans in memory, read from their cells and checked by all rules, and nearly the same names among
 * many. The best of some rounds is told, since the first ones compile and other work on the machine slows others; a
 * forced collection between them would throw away compiled code.
 */
const ROUNDS = 6;
const ROWS = [10_000, 100_000] as const;
const NAMES = [20_000, 100_000] as const;

export interface CoreFigure {
  readonly what: string;
  /** Best time for the smaller and for the larger size, in ms. */
  readonly few: number;
  readonly many: number;
  /** The part of `many` that the rules take, once the plan is read; 0 for names. */
  readonly rules: number;
  /** What the larger one, with its findings, holds in memory, in MB; 0 for names. */
  readonly heap: number;
}

/** Measures each shape of plan at 10,000 and 100,000 rows, and each list of names at 20,000 and 100,000. */
export function benchCore(): readonly CoreFigure[] {
  const plans = Object.entries(planShapes).map(([what, make]): CoreFigure => {
    const [few, many] = ROWS.map((rows) => measurePlan(make(rows))) as [Measured, Measured];
    return { what, few: few.time, many: many.time, rules: many.rules, heap: many.heap };
  });
  const names = Object.entries(likeNames).map(([what, make]): CoreFigure => {
    const [few, many] = NAMES.map((count) => {
      const keys = Array.from({ length: count }, (_, place) => make(place));
      return best(() => nearNames(keys.map((key) => new WalkedName(key))));
    }) as [number, number];
    return { what, few, many, rules: 0, heap: 0 };
  });
  return [...plans, ...names];
}

/** The figures as lines of text: rows a second, or seconds for all names. */
export function printCore(figures: readonly CoreFigure[]): string {
  const lines = figures.map(({ what, few, many, rules, heap }) => {
    const ratio = `${(many / few).toFixed(1)} × the time of ${heap ? "10,000" : "20,000"}`;
    if (!heap)
      return `100,000 names that ${what}: ${(many / 1000).toFixed(2)} s, 20,000 ${(few / 1000).toFixed(2)} s`;
    const speed = `${perSecond(ROWS[1], many)} rows/s at 100,000, by the rules alone ${perSecond(ROWS[1], rules)}`;
    return `${what}: ${speed}, ${ratio}, ${Math.round(heap)} MB`;
  });
  return `${lines.join("\n")}\n`;
}

interface Measured {
  readonly time: number;
  readonly rules: number;
  readonly heap: number;
}

function measurePlan(snapshot: ReturnType<(typeof planShapes)[string]>): Measured {
  let [time, rules] = [Infinity, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    const plan = readPlan(snapshot);
    const read = performance.now();
    findProblems(plan);
    const checked = performance.now();
    if (checked - started < time) [time, rules] = [checked - started, checked - read];
  }
  const before = heapUsed();
  const plan = readPlan(snapshot);
  const findings = findProblems(plan);
  const heap = heapUsed() - before;
  // Both must be alive when the heap is measured.
  return plan.listed.length + findings.length < 0 ? { time: 0, rules: 0, heap: 0 } : { time, rules, heap };
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function best(run: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    run();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

function perSecond(count: number, ms: number): string {
  return Math.round((count / ms) * 1000).toLocaleString("en-US");
}

process.stdout.write(printCore(benchCore()));
