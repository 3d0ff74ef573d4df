import type { CellRef } from "./cell-ref";

/** A rectangle of cells on one sheet; both corners belong to it and count from zero. */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function isInside(area: Area, { sheet, row, column }: CellRef): boolean {
  return (
    sheet === area.sheet &&
    row >= area.top &&
    row <= area.bottom &&
    column >= area.left &&
    column <= area.right
  );
}
