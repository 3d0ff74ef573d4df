import { valueOf } from "../../grid/reading";
import { satangOf, type Satang } from "../budget";
import type { ProjectRow } from "../projects";

/** What rows amount to; the money of one marked as repeated counts elsewhere. */
export function moneyIn(rows: readonly ProjectRow[]): Satang {
  return rows.reduce(
    (sum, { budget, repeated }) => sum + (repeated ? 0 : (satangOf(valueOf(budget)) ?? 0)),
    0,
  );
}
