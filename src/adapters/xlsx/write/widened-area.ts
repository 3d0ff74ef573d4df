import { cellName } from "../../../core/grid/cell-ref";
import { parseArea } from "../read/parse-area";

/** `B2:C3` widened so that it holds all `cells`; as it was if it does already, or is no area. */
export function widenedArea(
  text: string,
  cells: readonly { readonly row: number; readonly column: number }[],
): string {
  const area = parseArea(text, "");
  if (!area) return text;
  let { top, left, bottom, right } = area;
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (top === area.top && left === area.left && bottom === area.bottom && right === area.right) return text;
  return `${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}`;
}
