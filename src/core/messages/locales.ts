import { en } from "./en";
import type { Language, Locale } from "./locale";
import { th } from "./th";

export const locales: Readonly<Record<Language, Locale>> = { th, en };
