import type { FindingCode } from "../core/findings/finding";
import type { Language } from "../core/messages/locale";

/** The user guide. Relative to the pane's page, as every address of help. */
export function guideAddress(language: Language): string {
  return `help/guide-${language}.html`;
}

/** Where a rule is explained. */
export function ruleAddress(language: Language, code: FindingCode): string {
  return `help/rules-${language}.html#${code}`;
}
