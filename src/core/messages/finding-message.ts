import type { Finding, FixableCode } from "../findings/finding";
import type { Locale } from "./locale";

/** The finding as a sentence. */
export function findingMessage({ findings, callRow }: Locale, { code, facts, at }: Finding): string {
  const sentence = (findings[code] as (facts: Finding["facts"]) => string)(facts);
  return isNameless(facts) ? callRow(sentence, at.row + 1) : sentence;
}

/** The facts that are names. */
const NAMES = ["indicator", "keyResult", "project"] as const;

/** That a row has lost its name is another finding; here it is called by its place. */
function isNameless(facts: Finding["facts"]): boolean {
  return NAMES.some((name) => (facts as Readonly<Record<string, unknown>>)[name] === "");
}

/** What the finding's fix would do; undefined where it has none. */
export function fixLabel({ fixes }: Locale, { code, facts, fix }: Finding): string | undefined {
  return fix && (fixes[code as FixableCode] as (facts: Finding["facts"]) => string)(facts);
}
