import { findProblems } from "../src/core/findings/find-problems";
import { readPlan } from "../src/core/plan/read-plan";
import { nearNames } from "../src/core/text/near-names";
import { WalkedName } from "../src/core/text/walked-name";
import { likeNames } from "./like-names";
import { planShapes } from "./plan-shapes";

/*
 * The core on large plans in memory, read and checked by all rules, and nearly the same names among many. Times are
 * the processor's, garbage collection included: other work on the machine counts as little as can be. The best of
 * some rounds is told, since the first ones compile; a forced collection between them would throw away compiled code.
 */
const ROUNDS = 6;
const ROWS = [10_000, 100_000] as const;
const NAMES = [20_000, 100_000] as const;

export interface CoreFigure {
  readonly what: string;
  /** Best time for the smaller and for the larger size, in ms. */
  readonly few: number;
  readonly many: number;
  /** What the larger one, with its findings, holds in memory, in MB; 0 for names. */
  readonly heap: number;
}

/** Measures each shape of plan at 10,000 and 100,000 rows, and each list of names at 20,000 and 100,000. */
export function benchCore(): readonly CoreFigure[] {
  const plans = Object.entries(planShapes).map(([what, make]): CoreFigure => {
    const [few, many] = ROWS.map((rows) => measurePlan(make(rows))) as [Measured, Measured];
    return { what, few: few.time, many: many.time, heap: many.heap };
  });
  const names = Object.entries(likeNames).map(([what, make]): CoreFigure => {
    const [few, many] = NAMES.map((count) => {
      const keys = Array.from({ length: count }, (_, place) => make(place));
      return best(() => nearNames(keys.map((key) => new WalkedName(key))));
    }) as [number, number];
    return { what, few, many, heap: 0 };
  });
  return [...plans, ...names];
}

/** The figures as lines of text: rows a second, or seconds for all names. */
export function printCore(figures: readonly CoreFigure[]): string {
  const lines = figures.map(({ what, few, many, heap }) => {
    const ratio = `${(many / few).toFixed(1)} × the time of ${heap ? "10,000" : "20,000"}`;
    if (!heap)
      return `100,000 names that ${what}: ${(many / 1000).toFixed(2)} s, 20,000 ${(few / 1000).toFixed(2)} s`;
    return `${what}: ${perSecond(ROWS[1], many)} rows/s at 100,000, ${ratio}, ${Math.round(heap)} MB`;
  });
  return `${lines.join("\n")}\n`;
}

type Measured = { readonly time: number; readonly heap: number };

function measurePlan(snapshot: ReturnType<(typeof planShapes)[string]>): Measured {
  const time = best(() => findProblems(readPlan(snapshot)));
  const before = heapUsed();
  const plan = readPlan(snapshot);
  const findings = findProblems(plan);
  const heap = heapUsed() - before;
  // Both must be alive when the heap is measured.
  return plan.listed.length + findings.length < 0 ? { time: 0, heap: 0 } : { time, heap };
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function best(run: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function perSecond(count: number, ms: number): string {
  return Math.round((count / ms) * 1000).toLocaleString("en-US");
}

process.stdout.write(printCore(benchCore()));
