import type { Located } from "../../grid/located";
import { perPlan } from "../per-plan";

/** Part 4 of the plan: องค์ประกอบที่ 1 ร้อยละ 70, องค์ประกอบที่ 2 ร้อยละ 30, of 100. */
export const USUAL_PERFORMANCE = 70;
const POTENTIAL = 30;
export const ALL_POINTS = USUAL_PERFORMANCE + POTENTIAL;

/** The points of the two components, of 100 together. */
export interface ComponentPoints {
  readonly performance: number;
  readonly potential: number;
  /** A heading that contradicts the other component's; the usual points hold then. */
  readonly odd: { readonly stated: Located<number>; readonly other: Located<number> } | undefined;
}

/** What the headings of part 4 say, else those of the scoring sheet; where one says nothing, what the other leaves. */
export const statedPoints = perPlan(({ evaluations, potential, scoring }): ComponentPoints => {
  const inPart4 = evaluations.find(({ statedWeight }) => statedWeight)?.statedWeight;
  const isInPart4 = inPart4 !== undefined || potential?.statedWeight !== undefined;
  const one = isInPart4 ? inPart4 : scoring?.stated.get("1");
  const two = isInPart4 ? potential?.statedWeight : scoring?.stated.get("2");
  if (one && two && one.value + two.value !== ALL_POINTS) {
    const odd = two.value === POTENTIAL ? { stated: one, other: two } : { stated: two, other: one };
    return { performance: USUAL_PERFORMANCE, potential: POTENTIAL, odd };
  }
  const performance = one?.value ?? (two ? ALL_POINTS - two.value : USUAL_PERFORMANCE);
  return { performance, potential: ALL_POINTS - performance, odd: undefined };
});
