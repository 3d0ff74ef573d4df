/**
 * The cells of one row after the other, each row an array with no more room than it needs: one that grows
 * by itself takes twice as much, which counts with a hundred thousand rows.
 */
export class RowArray<T> {
  private cells: T[] = [];
  private length = 0;
  private last: readonly T[] = [];

  set(column: number, cell: T): void {
    this.cells[column] = cell;
    if (column >= this.length) this.length = column + 1;
  }

  /** The row that was set, and makes room for the next; undefined if it holds nothing. */
  take(): T[] | undefined {
    const { cells, length } = this;
    if (length === 0) return undefined;
    if (cells.length > length) cells.length = length;
    this.cells = new Array<T>(length);
    this.length = 0;
    return cells;
  }

  /** As `take`; a row that equals the one before is that row, as nearly all rows of a table look alike. */
  takeAlike(): readonly T[] | undefined {
    const cells = this.take();
    if (cells && !sameCells(cells, this.last)) this.last = cells;
    return cells && this.last;
  }
}

function sameCells<T>(one: readonly T[], other: readonly T[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
