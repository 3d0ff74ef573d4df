import type { UnreadableReason } from "../../../port/workbook-errors";

export type Language = "th" | "en";

/** What the page around the grid says. */
export interface PageWords {
  readonly otherLanguage: { readonly language: Language; readonly name: string };
  readonly isUnsaved: string;
  readonly file: string;
  readonly open: string;
  readonly openTip: string;
  readonly save: string;
  readonly saveTip: string;
  readonly pane: string;
  readonly closePane: string;
  readonly paneWidth: string;
  readonly opening: string;
  readonly ready: string;
  /** The name of a workbook that the add-in has opened. */
  readonly newWorkbook: string;
  readonly saved: (name: string) => string;
  readonly working: string;
  /** What this window is, for whoever takes it for Excel. */
  readonly standsIn: string;
  readonly contentsOnly: string;
  readonly isProtected: string;
  readonly unsaved: { readonly question: string; readonly leave: string; readonly stay: string };
  readonly notOpened: (name: string, why: string) => string;
  readonly notSaved: (why: string) => string;
  readonly unreadable: Readonly<Record<UnreadableReason, string>>;
  readonly refused: { readonly protected: (sheet: string) => string; readonly other: string };
}

/** `?lang=en` asks for English; Thai otherwise. */
export function languageOf(search: string): Language {
  return new URLSearchParams(search).get("lang") === "en" ? "en" : "th";
}
