import { cleanLine } from "./clean-line";
import { keyOfLine } from "./key-of-line";

/** A key that two spellings of the same name share: no markup, list bullet, outer quotes, spaces or capitals. */
export function nameKey(text: string): string {
  return keyOfLine(cleanLine(text));
}
