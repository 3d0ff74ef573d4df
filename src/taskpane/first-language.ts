import type { Language } from "../core/messages/locale";

/** The pane's language for Excel's (`th-TH`, `en-US`, …): Thai unless Excel speaks something else. */
export function firstLanguage(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || /^th\b/i.test(displayLanguage) ? "th" : "en";
}
