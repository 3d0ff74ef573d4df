import type { InputHelp } from "../new-sheet";
import type { PlannedCell } from "./planned-row";

interface Placed {
  readonly cell: PlannedCell;
  readonly row: number;
  readonly column: number;
}

/** The help of all cells; cells one below the other that share one have it in one piece. */
export function inputsOf(placed: readonly Placed[]): InputHelp[] {
  const done: InputHelp[] = [];
  const open = new Map<number, InputHelp>();
  for (const { cell, row, column } of placed) {
    const { help } = cell;
    if (!help) continue;
    const above = open.get(column);
    const goesOn = above?.area.bottom === row - 1 && isSame(above, help);
    if (above && !goesOn) done.push(above);
    const top = above && goesOn ? above.area.top : row;
    open.set(column, { ...help, area: { top, left: column, bottom: row, right: column } });
  }
  return [...done, ...open.values()];
}

function isSame(one: InputHelp, { choices, hint }: Omit<InputHelp, "area">): boolean {
  return one.choices === choices && one.hint === hint;
}
