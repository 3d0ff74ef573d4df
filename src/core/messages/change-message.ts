import type { Change } from "../compare/change";
import type { ComparisonWords } from "./comparison-words";

/** The change as a sentence. */
export function changeMessage({ changes }: ComparisonWords, { code, facts }: Change): string {
  return (changes[code] as (facts: Change["facts"]) => string)(facts);
}
