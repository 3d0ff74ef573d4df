import { translateHostError } from "./host-error";
import { CELLS, type LoadedCells } from "./cell-codec";
import { WorkbookTooLargeError } from "../../port/workbook-errors";
import { inTurn } from "./in-turn";
import { groupByWeight } from "./group-by-weight";
import { untracked } from "./untracked";

/** A rectangle of a sheet that is read as a whole. */
export interface Piece {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export interface LoadedPiece extends Piece {
  readonly cells: LoadedCells;
}

/** Excel on the web gives 5 MB at a time; a cell of a plan takes some 90 bytes. */
const CELLS_AT_ONCE = 40_000;

/** The used range in pieces that one answer can hold. */
export function piecesOf(sheet: Excel.Worksheet, used: Excel.Range): Piece[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  return Array.from({ length: Math.ceil(rowCount / rows) }, (_, i) => ({
    sheet,
    top: rowIndex + i * rows,
    left: columnIndex,
    rows: Math.min(rows, rowCount - i * rows),
    columns: columnCount,
  }));
}

/** The cells of all pieces: one request, or as many as their size takes. */
export async function loadPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
): Promise<LoadedPiece[]> {
  const groups = groupByWeight(pieces, ({ rows, columns }) => rows * columns, CELLS_AT_ONCE);
  return inTurn(groups, (group) => loadGroup(context, group));
}

async function loadGroup(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<LoadedPiece[]> {
  const loaded = pieces.map((piece) => {
    const { sheet, top, left, rows, columns } = piece;
    const cells = untracked(sheet.getRangeByIndexes(top, left, rows, columns));
    cells.load(CELLS);
    return { ...piece, cells };
  });
  try {
    await context.sync();
  } catch (error) {
    const smaller = halves(pieces);
    if (!(translateHostError(error) instanceof WorkbookTooLargeError) || smaller.length === 0) throw error;
    return inTurn(smaller, (half) => loadGroup(context, half));
  }
  return loaded;
}

/** The pieces in two groups, or one piece cut in two; nothing where a single row is too much. */
function halves(pieces: readonly Piece[]): (readonly Piece[])[] {
  const middle = Math.ceil(pieces.length / 2);
  if (middle < pieces.length) return [pieces.slice(0, middle), pieces.slice(middle)];
  return pieces.flatMap((piece) => {
    const upper = Math.floor(piece.rows / 2);
    if (upper === 0) return [];
    return [[{ ...piece, rows: upper }], [{ ...piece, top: piece.top + upper, rows: piece.rows - upper }]];
  });
}
