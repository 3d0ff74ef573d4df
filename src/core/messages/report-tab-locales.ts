import { reportTab as en } from "./en/report-tab";
import type { Language } from "./locale";
import type { ReportTabWords } from "./report-tab-words";
import { reportTab as th } from "./th/report-tab";

/** Apart from `locales`: they load with what shows them. */
export const reportTabLocales: Readonly<Record<Language, ReportTabWords>> = { th, en };
