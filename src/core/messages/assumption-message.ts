import type { Assumption } from "../scorecard/assumption";
import type { Locale } from "./locale";

/** The assumption as a sentence. */
export function assumptionMessage({ assumptions }: Locale, { code, facts }: Assumption): string {
  return (assumptions[code] as (facts: Assumption["facts"]) => string)(facts);
}
