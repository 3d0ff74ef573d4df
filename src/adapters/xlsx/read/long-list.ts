const BITS = 10;
const BLOCK = 1 << BITS;

/**
 * A list put together in blocks. An array of a hundred thousand items that grows by itself asks for new room for all
 * of them again and again, which takes longer than what it is filled with.
 */
export class LongList<T> {
  private readonly blocks: T[][] = [];
  private length = 0;

  push(item: T): void {
    this.set(this.length, item);
  }

  set(index: number, item: T): void {
    while (this.blocks.length <= index >> BITS) this.blocks.push(new Array<T>(BLOCK));
    this.blocks[index >> BITS]![index & (BLOCK - 1)] = item;
    if (index >= this.length) this.length = index + 1;
  }

  /** All items in one array, with holes where none was set. */
  all(): T[] {
    const all = new Array<T>().concat(...this.blocks);
    all.length = this.length;
    return all;
  }
}
