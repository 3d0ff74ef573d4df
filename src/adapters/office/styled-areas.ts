import type { CellStyle, NewCell } from "../../core/patch/new-sheet";

export interface StyledArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly style: CellStyle;
}

const PARTS = ["bold", "size", "color", "fill", "align", "vertical", "wrap", "border"] as const;

/**
 * What is alike in the looks of cells, in as few rectangles as rows and columns allow: a table's lines are one
 * rectangle, whatever else its columns differ in. A request with a range for each cell would be ten times as large.
 */
export function styledAreas(cells: readonly NewCell[]): StyledArea[] {
  return PARTS.flatMap((part) =>
    areasOf(
      cells.flatMap(({ style, ...cell }) =>
        style?.[part] === undefined ? [] : [{ ...cell, style: { [part]: style[part] } }],
      ),
    ),
  );
}

function areasOf(cells: readonly NewCell[]): StyledArea[] {
  const open = new Map<string, StyledArea>();
  const done: StyledArea[] = [];
  for (const line of linesOf(cells)) {
    const key = `${line.left} ${line.right} ${JSON.stringify(line.style)}`;
    const above = open.get(key);
    if (above?.bottom === line.top - 1) open.set(key, { ...above, bottom: line.bottom });
    else {
      if (above) done.push(above);
      open.set(key, line);
    }
  }
  return [...done, ...open.values()];
}

/** Neighbours of one row with the same look. */
function linesOf(cells: readonly NewCell[]): StyledArea[] {
  const lines: StyledArea[] = [];
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  for (const { row, column, style = {} } of sorted) {
    const last = lines.at(-1);
    const continues =
      last?.top === row && last.right === column - 1 && JSON.stringify(last.style) === JSON.stringify(style);
    if (last && continues) lines[lines.length - 1] = { ...last, right: column };
    else lines.push({ top: row, left: column, bottom: row, right: column, style });
  }
  return lines;
}
