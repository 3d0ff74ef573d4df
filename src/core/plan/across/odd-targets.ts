import { a1, type CellRef } from "../../grid/cell-ref";
import { valueOf, type ReadValue } from "../../grid/reading";
import { findOutOfRange } from "./find-out-of-range";
import type { KeyResultStatement } from "./key-result-statements";
import type { KeyResultPlaces } from "./key-result-matches";
import { sharedKeyResults } from "./match-key-results";
import { perPlan } from "../per-plan";
import { sameTarget } from "./same-target";
import type { Target } from "../target";

/** A target that the other parts of the plan contradict. */
export interface OddTarget {
  readonly name: string;
  readonly here: ReadValue<Target>;
  /** What most parts say. */
  readonly elsewhere: ReadValue<Target>;
  /** The cells that say so, and others that say what stands here. */
  readonly related: readonly CellRef[];
}

export interface OddTargets {
  readonly found: readonly OddTarget[];
  /** By `a1`, the cells of all targets that are the odd ones out, for whoever compares with them. */
  readonly cells: ReadonlySet<string>;
}

/**
 * KRs whose target for the plan's year differs between part 1 and the evaluation. The fewer are the odd ones;
 * one against one, part 1 holds, from which the evaluation is made. Only the same code or the very same name
 * makes a KR the same here.
 */
export const oddTargets = perPlan((plan): OddTargets => {
  const found: OddTarget[] = [];
  const cells = new Set<string>();
  for (const places of sharedKeyResults(plan)) {
    if (places.at(-1)?.part === "list") continue;
    const [most, ...odd] = groupTargets(places);
    const elsewhere = most?.[0];
    if (!elsewhere) continue;
    for (const group of odd) {
      for (const { at } of group) cells.add(a1(at));
      const [here, ...others] = group;
      if (!here) continue;
      const name = places[0]?.name.value ?? "";
      found.push({ name, here, elsewhere, related: [...most, ...others].map(({ at }) => at) });
    }
  }
  return { found, cells };
});

/** The targets that say the same, the most frequent first; among equals, part 1 before the evaluation. */
function groupTargets(places: KeyResultPlaces): readonly (readonly ReadValue<Target>[])[] {
  const groups: ReadValue<Target>[][] = [];
  for (const { name, target } of comparable(places)) {
    if (target?.state !== "read" || findOutOfRange(target.value, name.value)) continue;
    const group = groups.find(([first]) => first && sameTarget(first.value, target.value));
    if (group) group.push(target);
    else groups.push([target]);
  }
  return groups.length < 2 ? [] : groups.sort((a, b) => b.length - a.length);
}

/** Part 1, then the evaluation's first row; its repeats are another fault, as is another code under the same name. */
function comparable(places: KeyResultPlaces): readonly KeyResultStatement[] {
  const [first] = places;
  const part1 = places.filter(({ part }) => part === "objectives" || part === "yearly-targets");
  const of = first?.part === "evaluation" ? first : part1[0];
  const wanted = valueOf(of?.code);
  const isSame = ({ name, code }: KeyResultStatement): boolean => {
    if (wanted === undefined || code?.state !== "read") return name.key === of?.name.key;
    return code.value === wanted;
  };
  return [...part1.filter(isSame), ...(first?.part === "evaluation" ? [first] : [])];
}
