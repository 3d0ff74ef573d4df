/** The `most` ids of lowest rank among those offered, in order of rank; first come first among equals. */
export class KeepLowest {
  readonly ids: Int32Array;
  private readonly ranks: Int32Array;
  size = 0;

  constructor(private readonly most: number) {
    this.ids = new Int32Array(most);
    this.ranks = new Int32Array(most);
  }

  clear(): void {
    this.size = 0;
  }

  offer(id: number, rank: number): void {
    const { ids, ranks, most } = this;
    if (this.size === most && rank >= (ranks[most - 1] ?? 0)) return;
    let place = this.size < most ? this.size++ : most - 1;
    for (; place > 0 && (ranks[place - 1] ?? 0) > rank; place--) {
      ids[place] = ids[place - 1] ?? 0;
      ranks[place] = ranks[place - 1] ?? 0;
    }
    ids[place] = id;
    ranks[place] = rank;
  }
}
