import type { Reading } from "../../grid/reading";
import type { Budget } from "../budget";
import type { ProjectMention } from "../key-results";
import { Name } from "../name";

/** A mention that a page's end cuts in two: its name begins with `cut` and goes on in `rest`. */
export class JoinedMention extends Name implements ProjectMention {
  readonly budget: Reading<Budget> | undefined;
  readonly repeated: boolean;
  readonly end: ProjectMention["end"];

  constructor(cut: ProjectMention, rest: ProjectMention) {
    super(`${cut.value} ${rest.value}`, cut.at);
    this.budget = rest.budget ?? cut.budget;
    this.repeated = rest.repeated || cut.repeated;
    this.end = rest.end;
  }
}
