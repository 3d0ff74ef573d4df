import { isUsual } from "./is-usual";
import { normalise } from "./normalise";
import { stripMarkup } from "./strip-markup";

/** The text on one line in its normal form, without crumbs of the document it was pasted from. */
export function cleanLine(text: string): string {
  return isUsual(text) ? text : normalise(stripMarkup(text));
}
