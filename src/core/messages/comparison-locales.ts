import { comparison as en } from "./en/comparison";
import type { Language } from "./locale";
import type { ComparisonWords } from "./comparison-words";
import { comparison as th } from "./th/comparison";

/** Apart from `locales`: they load with what shows them. */
export const comparisonLocales: Readonly<Record<Language, ComparisonWords>> = { th, en };
