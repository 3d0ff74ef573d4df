import type { Area } from "../../../src/core/grid/area";
import type { Disturbance } from "./disturbance";
import { findTables, type FoundTable } from "./find-tables";
import { moveCells } from "./move-cells";
import type { Random } from "./random";

/** Swaps two columns of every table; what is merged over several columns stays where it is. */
export const swapColumns: Disturbance = (snapshot, random) =>
  snapshot.sheets.reduce((moved, grid) => {
    const swaps = findTables(grid).flatMap((table) => chooseSwap(table, random));
    return moveCells(moved, grid.name, (row, column) => {
      const swap = swaps.find(({ table }) => table.top <= row && row <= table.bottom);
      if (!swap || swap.table.wideMerges.some((area) => isOver(area, row, column))) return [row, column];
      const [one, other] = swap.columns;
      return [row, column === one ? other : column === other ? one : column];
    });
  }, snapshot);

/** Two columns can change places if every merge over one of them is over the other as well. */
function chooseSwap(table: FoundTable, random: Random) {
  const all = Array.from({ length: table.width }, (_, column) => column);
  const pairs = all
    .flatMap((one) => all.slice(one + 1).map((other) => [one, other] as const))
    .filter(([one, other]) =>
      table.wideMerges.every((area) => isOver(area, area.top, one) === isOver(area, area.top, other)),
    );
  const [columns] = random.shuffled(pairs);
  return columns ? [{ table, columns }] : [];
}

function isOver(area: Area, row: number, column: number): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}
