import type { Language, Locale } from "../core/messages/locale";
import { load } from "./load";

const LOCALES: Readonly<Record<Language, () => Promise<Locale>>> = {
  th: async () => (await import("../core/messages/th")).th,
  en: async () => (await import("../core/messages/en")).en,
};

/** All words of a language. */
export function loadLocale(language: Language): Promise<Locale> {
  return load(LOCALES[language]);
}
