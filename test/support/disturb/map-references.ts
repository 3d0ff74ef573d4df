import { columnIndex, columnLetters, quoteSheet } from "../../../src/core/grid/cell-ref";

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Texts are matched too, so that what looks like a reference inside them is left alone. */
const REFERENCE =
  /"[^"]*"|(?:(?:'((?:[^']|'')+)'|([\p{L}\p{M}\p{N}_.]+))!)?(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\p{L}\p{N}_(])/gu;

/** `formula`, which stands on `sheet`, with every reference moved to where `move` says its cell is now. */
export function mapReferences(formula: string, sheet: string, move: (place: Place) => Place): string {
  return formula.replace(
    REFERENCE,
    (whole, quoted?: string, plain?: string, first?: string, last?: string) => {
      if (first === undefined) return whole;
      const named = quoted?.replaceAll("''", "'") ?? plain;
      const corners = last === undefined ? [first] : [first, last];
      const moved = corners.map((corner) => moveCorner(corner, named ?? sheet, move));
      const prefix = named === undefined ? "" : `${quoteSheet(moved[0]?.sheet ?? named)}!`;
      return prefix + moved.map(({ text }) => text).join(":");
    },
  );
}

function moveCorner(
  corner: string,
  sheet: string,
  move: (place: Place) => Place,
): { sheet: string; text: string } {
  const [, columnLock = "", letters = "", rowLock = "", digits = ""] =
    /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(corner) ?? [];
  const moved = move({ sheet, row: Number(digits) - 1, column: columnIndex(letters) });
  return {
    sheet: moved.sheet,
    text: `${columnLock}${columnLetters(moved.column)}${rowLock}${moved.row + 1}`,
  };
}
