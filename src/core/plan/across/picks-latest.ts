import { sameCell } from "../../grid/cell-ref";
import type { ScoringRow } from "../scoring";

/** The row's actual is the latest of several parts of the year that is filled: no plain column says it. */
export function picksLatest({ actual, periods }: Pick<ScoringRow, "actual" | "periods">): boolean {
  return (
    actual !== undefined && periods.length > 1 && periods.some((one) => sameCell(one.actual.at, actual.at))
  );
}
