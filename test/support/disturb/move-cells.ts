import { cellKey, keyedCell, type SheetGrid, type Snapshot } from "../../../src/core/grid/snapshot";
import { mapReferences, type Place } from "./map-references";

export type Move = (row: number, column: number) => readonly [row: number, column: number];

/** Moves the cells of one sheet, with merges and with all formulas of the workbook that refer to them. */
export function moveCells(snapshot: Snapshot, sheet: string, move: Move): Snapshot {
  const follow = (place: Place): Place => {
    if (place.sheet !== sheet) return place;
    const [row, column] = move(place.row, place.column);
    return { sheet, row, column };
  };
  return {
    sheets: snapshot.sheets.map((grid) => {
      const formulas = [...grid.formulas].map(
        ([key, formula]) => [key, mapReferences(formula, grid.name, follow)] as const,
      );
      const refreshed = { ...grid, formulas: new Map(formulas) };
      return grid.name === sheet ? moveGrid(refreshed, move) : refreshed;
    }),
  };
}

function moveGrid(grid: SheetGrid, move: Move): SheetGrid {
  return {
    ...grid,
    values: moveLayer(grid.values, move),
    formats: moveLayer(grid.formats, move),
    formulas: new Map(
      [...grid.formulas].map(([key, formula]) => {
        const { row, column } = keyedCell(key);
        return [cellKey(...move(row, column)), formula];
      }),
    ),
    merges: grid.merges.map(({ sheet, top, left, bottom, right }) => {
      const [movedTop, movedLeft] = move(top, left);
      const [movedBottom, movedRight] = move(bottom, right);
      return { sheet, top: movedTop, left: movedLeft, bottom: movedBottom, right: movedRight };
    }),
  };
}

function moveLayer<T>(layer: readonly (readonly T[] | undefined)[], move: Move): T[][] {
  const moved: T[][] = [];
  layer.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      const [toRow, toColumn] = move(row, column);
      (moved[toRow] ??= [])[toColumn] = cell;
    }),
  );
  return moved;
}
