import type { CellRef } from "../grid/cell-ref";
import type { ScoreFault } from "./score-fault";

/** Faults of one kind: those of a column's rows as one, for what is wrong in many rows was typed or filled down alike. */
export function alikeFaults(
  faults: readonly ScoreFault[],
): readonly (readonly [ScoreFault, readonly CellRef[]])[] {
  const inRows = faults.filter(({ indicator }) => indicator !== undefined);
  const columns = (["achievement", "score"] as const).flatMap((wanted) => {
    const [first, ...others] = inRows.filter(({ column }) => column === wanted);
    return first ? [[first, others.map(({ at }) => at)] as const] : [];
  });
  const sums = faults.filter(({ indicator }) => indicator === undefined);
  return [...columns, ...sums.map((fault) => [fault, []] as const)];
}
