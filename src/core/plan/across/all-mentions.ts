import type { KeyResult, ProjectMention } from "../key-results";

/** A project named by an evaluated KR; `order` is its place among all mentions. */
export interface PlannedMention {
  readonly keyResult: KeyResult;
  readonly mention: ProjectMention;
  readonly order: number;
}

const NONE = -1;

/** All mentions of a plan in order, those of one name linked: a list for each name would take far more room. */
export class AllMentions {
  readonly #mentions: ProjectMention[];
  readonly #keyResults: KeyResult[];
  /** By a mention's order, the order of the next with its name. */
  readonly #next: Int32Array;
  #count = 0;

  /** @param count how many there are */
  constructor(count: number) {
    this.#mentions = new Array<ProjectMention>(count);
    this.#keyResults = new Array<KeyResult>(count);
    this.#next = new Int32Array(count).fill(NONE);
  }

  /** Adds a mention behind the last one of its name, if there is one, and returns its order. */
  add(keyResult: KeyResult, mention: ProjectMention, last: number): number {
    const order = this.#count++;
    this.#mentions[order] = mention;
    this.#keyResults[order] = keyResult;
    if (last !== NONE) this.#next[last] = order;
    return order;
  }

  /** A mention and all that follow it under its name. */
  from(first: number): readonly PlannedMention[] {
    const planned: PlannedMention[] = [];
    for (let order = first; order !== NONE; order = this.#next[order] ?? NONE) {
      const mention = this.#mentions[order];
      const keyResult = this.#keyResults[order];
      if (mention && keyResult) planned.push({ keyResult, mention, order });
    }
    return planned;
  }
}
