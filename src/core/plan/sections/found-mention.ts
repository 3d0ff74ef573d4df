import type { CellRef } from "../../grid/cell-ref";
import type { Reading } from "../../grid/reading";
import type { Budget } from "../budget";
import type { MentionText } from "../cells/read-project-mentions";
import type { NotedBudget } from "../cells/take-mention-notes";
import type { ProjectMention } from "../key-results";
import { Name } from "../name";
import { reading } from "../tables/cell-text";

/** A mention that stands in one cell. There are more of these than of anything else in a plan: what can be told from the cell is not kept. */
export class FoundMention extends Name implements ProjectMention {
  readonly repeated: boolean;
  readonly #cellText: string;
  readonly #endsAt: number;
  readonly #noted: NotedBudget | undefined;

  constructor({ name, noted, repeated, endsAt }: MentionText, at: CellRef, cellText: string) {
    super(name, at);
    this.repeated = repeated;
    this.#cellText = cellText;
    this.#endsAt = endsAt;
    this.#noted = noted;
  }

  get budget(): Reading<Budget> | undefined {
    return this.#noted && reading(this.at, this.#noted.text, this.#noted.budget);
  }

  get end(): ProjectMention["end"] {
    return { at: this.at, cellText: this.#cellText, offset: this.#endsAt };
  }
}
