import type { RestorePoint } from "../core/history/restore-actions";
import type { Language } from "../core/messages/locale";

/** What the user asked for. */
export type Command =
  | { readonly name: "help"; readonly about: "phaen" | CommandName; readonly language: Language }
  | { readonly name: "version" }
  | ValidateCommand
  | ScoreCommand
  | CriteriaCommand
  | ReportCommand
  | CompareCommand
  | TemplateCommand
  | RestoreCommand
  | ProgressCommand;

export type CommandName =
  "validate" | "score" | "criteria" | "progress" | "report" | "compare" | "template" | "restore";

export interface ValidateCommand {
  readonly name: "validate";
  readonly files: readonly string[];
  readonly json: boolean;
  readonly language: Language;
}

export interface ScoreCommand {
  readonly name: "score";
  readonly file: string;
  /** Where the filled workbook goes; undefined only prints. */
  readonly out: string | undefined;
  readonly json: boolean;
  readonly language: Language;
}

export interface CriteriaCommand {
  readonly name: "criteria";
  readonly file: string;
  /** Where the workbook with its criteria sheet goes. */
  readonly out: string;
  readonly language: Language;
}

export interface ReportCommand {
  readonly name: "report";
  readonly file: string;
  /** Where the HTML page goes; undefined: to standard output. */
  readonly out: string | undefined;
  readonly language: Language;
}

export interface CompareCommand {
  readonly name: "compare";
  /** Last year's plan and this year's. */
  readonly last: string;
  readonly current: string;
  readonly json: boolean;
  readonly language: Language;
}

export interface TemplateCommand {
  readonly name: "template";
  /** The new workbook. */
  readonly out: string;
  /** Buddhist fiscal year; undefined: the one that runs. */
  readonly year: number | undefined;
  readonly language: Language;
}

export interface RestoreCommand {
  readonly name: "restore";
  readonly file: string;
  /** What to take back; undefined only lists what there is. */
  readonly point: RestorePoint | undefined;
  /** Where the restored workbook goes; undefined only prints. */
  readonly out: string | undefined;
  readonly json: boolean;
  readonly language: Language;
}

export interface ProgressCommand {
  readonly name: "progress";
  readonly file: string;
  /** Where the workbook with columns for 6, 9 and 12 months goes; undefined only prints. */
  readonly out: string | undefined;
  readonly json: boolean;
  readonly language: Language;
}
