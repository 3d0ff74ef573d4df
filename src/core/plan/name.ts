import type { Located } from "../grid/located";

/** A name as written on one line, with its `nameKey`: rules compare names many times. */
export interface Name extends Located<string> {
  readonly key: string;
}
