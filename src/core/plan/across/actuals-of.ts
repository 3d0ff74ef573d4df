import { sameCell } from "../../grid/cell-ref";
import type { ActualSlot, ScoringRow } from "../scoring";

/** Every actual of a row, each cell once: those of parts of the year in their order, then a plain one. */
export function actualsOf({
  actual,
  periods,
}: Pick<ScoringRow, "actual" | "periods">): readonly ActualSlot[] {
  const slots = periods.map((one) => one.actual);
  return !actual || slots.some(({ at }) => sameCell(at, actual.at)) ? slots : [...slots, actual];
}
