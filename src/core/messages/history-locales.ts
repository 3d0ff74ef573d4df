import { history as en } from "./en/history";
import type { HistoryWords } from "./history-words";
import type { Language } from "./locale";
import { history as th } from "./th/history";

/** Apart from `locales`: they load with what shows them. */
export const historyLocales: Readonly<Record<Language, HistoryWords>> = { th, en };
