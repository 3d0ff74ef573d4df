import { progress as en } from "./en/progress";
import type { Language } from "./locale";
import type { ProgressWords } from "./progress-words";
import { progress as th } from "./th/progress";

/** Apart from `locales`: they load with what shows them. */
export const progressLocales: Readonly<Record<Language, ProgressWords>> = { th, en };
