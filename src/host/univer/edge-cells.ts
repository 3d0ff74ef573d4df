import type { Side } from "../workbook/cell-look";
import type { Rect } from "../workbook/rect";
import type { Edge } from "./look-data";

/** The cells of a range that draw one of its sides, and which of their edges does. */
export function edgeCells(area: Rect, side: Side): { readonly area: Rect; readonly edge: Edge }[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, edge: "t" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, edge: "b" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, edge: "l" }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, edge: "r" }];
    case "InsideHorizontal":
      return area.bottom > area.top ? [{ area: { ...area, bottom: area.bottom - 1 }, edge: "b" }] : [];
    case "InsideVertical":
      return area.right > area.left ? [{ area: { ...area, right: area.right - 1 }, edge: "r" }] : [];
  }
}
