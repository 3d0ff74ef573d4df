import type { Component } from "../component";
import type { Placed } from "./numbered-by-component";
import type { PartRows } from "./read-scoring-parts";

/** Tells what a part is: all of its component, whose subtotal it then is, all of several components, or less. */
export function shareOfPart(
  placed: readonly Placed[],
): (part: PartRows, component: Component | undefined) => "total" | "component" | "part" | undefined {
  const counts = new Map<Component | undefined, number>();
  let all = 0;
  for (const { places } of placed) {
    for (const [{ kind }, component] of places) {
      if (kind !== "data") continue;
      counts.set(component, (counts.get(component) ?? 0) + 1);
      all++;
    }
  }
  return ({ count }, component) => {
    const isAll = count === all;
    if (count !== 0 && count === counts.get(component)) return isAll ? undefined : "component";
    return isAll && count !== 0 ? "total" : "part";
  };
}
