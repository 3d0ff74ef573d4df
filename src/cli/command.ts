import type { Language } from "../core/messages/locale";

/** What the user asked for. */
export type Command =
  | { readonly name: "help"; readonly about: "phaen" | "validate" | "score"; readonly language: Language }
  | { readonly name: "version" }
  | ValidateCommand
  | ScoreCommand;

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
