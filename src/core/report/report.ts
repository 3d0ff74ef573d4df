import type { Language } from "../messages/locale";

/** A record of what a plan was found to be at one moment: words and values, nothing that follows the workbook. */
export interface Report {
  readonly language: Language;
  readonly title: string;
  /** Which plan it is about. */
  readonly subject: string;
  /** The office, the file and the date. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly sections: readonly ReportSection[];
  readonly signatures: ReportSignatures;
}

/** A numbered section: what it says, then its table or its numbered items. */
export interface ReportSection {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly table: ReportTable | undefined;
  /** Below the table. */
  readonly note: string | undefined;
  readonly items: readonly string[];
}

export interface ReportTable {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
}

export interface ReportColumn {
  readonly header: string;
  readonly align: "left" | "center" | "right";
  /** Of `REPORT_COLUMNS`, so many; those of a table make up all of them. */
  readonly span: number;
}

/** A `group` is a heading across the table. */
export type ReportRow =
  | { readonly kind: "row" | "sum"; readonly cells: readonly ReportCell[] }
  | { readonly kind: "group"; readonly text: string };

/** Numbers are shown with two decimals, those that rest on an assumption with a star. */
export type ReportCell = string | number | { readonly assumed: number };

/** `lines` are to be filled in by hand, once for each role. */
export interface ReportSignatures {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly roles: readonly string[];
}

/** The columns of the page that all tables share, in characters; three of them make a third of the page. */
export const REPORT_COLUMNS: readonly number[] = [5, 12, 18, 14, 17, 9.5, 8.5, 9.5, 8.5];
