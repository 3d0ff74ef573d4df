import { PLAIN_LOOK, type Side } from "../workbook/cell-look";
import { mapCells } from "../workbook/rect";
import type { Place } from "./session";

const EDGES: readonly Side[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

/** Gives every cell of `target` the look of the first one of `source`, its lines included. */
export function copyLook({ sheet: from, area: source }: Place, { sheet, area }: Place): void {
  const { top, left } = source;
  sheet.eraseBorders(area);
  sheet.restyle(area, from.look(top, left));
  const edges = EDGES.filter((edge) => from.hasBorder(top, left, edge));
  mapCells(area, (row, column) => {
    for (const edge of edges) sheet.drawBorder({ top: row, left: column, bottom: row, right: column }, edge);
  });
}

export function clearLook({ sheet, area }: Place): void {
  sheet.eraseBorders(area);
  sheet.restyle(area, PLAIN_LOOK);
}
