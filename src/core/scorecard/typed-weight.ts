import type { Slot } from "../plan/scoring";

/** The weight that a user typed in a heading or subtotal row; a formula there only adds up the rows. */
export function typedWeight(slot: Slot<number> | undefined): number | undefined {
  if (slot?.formula !== undefined || slot?.reading.state !== "read") return undefined;
  return slot.reading.value >= 0 ? slot.reading.value : undefined;
}
