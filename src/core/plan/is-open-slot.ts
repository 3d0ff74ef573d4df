import type { Slot } from "./scoring";

/** Whether there is a slot and nothing stands in it, neither typed nor calculated. */
export function isOpenSlot<S extends Slot<unknown>>(slot: S | undefined): slot is S {
  return slot?.reading.state === "blank" && slot.formula === undefined;
}
