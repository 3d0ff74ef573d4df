import type { CellRef } from "../../grid/cell-ref";
import type { Reading } from "../../grid/reading";
import { keyOfLine } from "../../text/key-of-line";
import type { Budget } from "../budget";
import type { MentionText } from "../cells/read-project-mentions";
import type { ProjectMention } from "../key-results";
import { reading } from "../tables/cell-text";

/** A mention that stands in one cell. There are more of these than of anything else in a plan, so they are small. */
export class FoundMention implements ProjectMention {
  readonly name: string;
  readonly at: CellRef;
  readonly repeated: boolean;
  readonly #cellText: string;
  readonly #endsAt: number;
  readonly #budgetText: string | undefined;
  readonly #budget: Budget | undefined;

  constructor({ name, budgetText, budget, repeated, endsAt }: MentionText, at: CellRef, cellText: string) {
    this.name = name;
    this.at = at;
    this.repeated = repeated;
    this.#cellText = cellText;
    this.#endsAt = endsAt;
    this.#budgetText = budgetText;
    this.#budget = budget;
  }

  get key(): string {
    return keyOfLine(this.name);
  }

  get budget(): Reading<Budget> | undefined {
    return this.#budgetText === undefined ? undefined : reading(this.at, this.#budgetText, this.#budget);
  }

  get end(): ProjectMention["end"] {
    return { at: this.at, cellText: this.#cellText, offset: this.#endsAt };
  }
}
