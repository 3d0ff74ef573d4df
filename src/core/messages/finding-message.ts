import type { Finding, FixableCode } from "../findings/finding";
import type { Locale } from "./locale";

/** The finding as a sentence. */
export function findingMessage({ findings }: Locale, { code, facts }: Finding): string {
  return (findings[code] as (facts: Finding["facts"]) => string)(facts);
}

/** What the finding's fix would do; undefined where it has none. */
export function fixLabel({ fixes }: Locale, { code, facts, fix }: Finding): string | undefined {
  return fix && (fixes[code as FixableCode] as (facts: Finding["facts"]) => string)(facts);
}
