import { report as en } from "./en/report";
import type { Language } from "./locale";
import type { ReportWords } from "./report-words";
import { report as th } from "./th/report";

/** Apart from `locales`: they load with what shows them. */
export const reportLocales: Readonly<Record<Language, ReportWords>> = { th, en };
