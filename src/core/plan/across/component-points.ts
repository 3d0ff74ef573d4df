import type { Located } from "../../grid/located";
import { valueOf } from "../../grid/reading";
import { perPlan } from "../per-plan";

/** Part 4 of the plan: องค์ประกอบที่ 1 ร้อยละ 70, องค์ประกอบที่ 2 ร้อยละ 30, of 100. */
const PERFORMANCE = 70;
const POTENTIAL = 30;
const ALL = PERFORMANCE + POTENTIAL;
/** 33.3 and 66.7 make 100 although their floats do not. */
const DUST = 5e-7;

/** The points of the two components, of 100 together. */
export interface ComponentPoints {
  readonly performance: number;
  readonly potential: number;
  /** A heading that contradicts the other component's; the usual points hold then. */
  readonly odd: { readonly stated: Located<number>; readonly other: Located<number> } | undefined;
}

/** What the headings of part 4 say; where one says nothing, what the other leaves. */
export const statedPoints = perPlan(({ evaluations, potential }): ComponentPoints => {
  const one = evaluations.find(({ statedWeight }) => statedWeight)?.statedWeight;
  const two = potential?.statedWeight;
  if (one && two && one.value + two.value !== ALL) {
    const odd = two.value === POTENTIAL ? { stated: one, other: two } : { stated: two, other: one };
    return { performance: PERFORMANCE, potential: POTENTIAL, odd };
  }
  const performance = one?.value ?? (two ? ALL - two.value : PERFORMANCE);
  return { performance, potential: ALL - performance, odd: undefined };
});

/** The points in force: those of the criteria sheet where its two make 100, else what the headings say. */
export const componentPoints = perPlan((plan): ComponentPoints => {
  const stated = statedPoints(plan);
  const given = (wanted: "1" | "2") =>
    valueOf(plan.criteria?.components.find(({ component }) => component === wanted)?.weight);
  const [performance, potential] = [given("1"), given("2")];
  if (performance === undefined || potential === undefined) return stated;
  const isWhole = Math.min(performance, potential) >= 0 && Math.abs(performance + potential - ALL) < DUST;
  return isWhole ? { performance, potential, odd: stated.odd } : stated;
});
