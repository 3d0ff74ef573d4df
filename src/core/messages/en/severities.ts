import type { Locale } from "../locale";

export const severities: Locale["severities"] = { error: "Errors", warning: "Warnings", info: "Notes" };
