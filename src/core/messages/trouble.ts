/** What keeps us from reading or writing a workbook, by the codes of src/port/workbook-errors.ts. */
export interface WorkbookTroubleFacts {
  "sheet-missing": { readonly sheet: string };
  "sheet-hidden": { readonly sheet: string };
  "sheet-exists": { readonly sheet: string };
  /** The shapes by Excel's names, separated by commas. */
  "sheet-has-shapes": { readonly sheet: string; readonly shapes: string };
  "sheet-protected": { readonly sheet: string };
  /** Cells as `a1` prints them, separated by commas. */
  "cells-changed": { readonly cells: string };
  "cell-not-writable": { readonly cell: string };
  "cell-being-edited": object;
  "access-denied": object;
  "workbook-read-only": object;
  "structure-protected": object;
  "connection-lost": object;
  "host-busy": object;
  "host-too-old": object;
  /** Excel's own name for what happened. */
  "host-failed": { readonly reason: string };
  /** Cells as `a1` prints them and names of sheets, separated by commas. */
  "partly-written": { readonly places: string };
  "write-unconfirmed": { readonly places: string };
  "not-a-workbook": object;
  "old-xls": object;
  "password-protected": object;
  truncated: object;
  "too-large": object;
  "xml-entities": object;
  damaged: object;
  /** The workbook has no table that looks like a plan's. */
  "no-plan": object;
  /** The plan has tables, and none with an indicator that could be scored. */
  "no-indicators": object;
  /** The plan has no scoring sheet to which something could be added. */
  "no-scoring-sheet": object;
}

/** What keeps the command line from doing what it was asked. */
export interface CommandTroubleFacts {
  "command-missing": object;
  "command-unknown": { readonly command: string };
  "option-unknown": { readonly option: string };
  "option-without-value": { readonly option: string };
  "option-with-value": { readonly option: string };
  "option-misplaced": { readonly option: string; readonly command: string };
  "language-unknown": { readonly language: string };
  "file-not-given": { readonly command: string };
  "too-many-files": { readonly command: string };
  /** Of compare. */
  "two-files-needed": object;
  "out-not-given": { readonly command: string };
  /** A new file is not to take the place of one that is there. */
  "out-exists": object;
  /** Of restore: neither or both of `--action` and `--to`. */
  "restore-point-missing": object;
  /** The log has no action of that number. */
  "action-unknown": { readonly action: string };
  /** Cells as `a1` prints them and names of sheets, separated by commas. */
  "changed-since": { readonly places: string };
  /** Numbers of actions of which the log does not keep enough, separated by commas. */
  "not-restorable": { readonly actions: string };
  "year-unknown": { readonly year: string };
  "file-missing": object;
  "file-is-folder": object;
  "file-not-allowed": object;
  "file-not-readable": { readonly reason: string };
  "out-folder-missing": { readonly folder: string };
  "out-is-folder": object;
  "out-is-no-file": object;
  /** The report must not take the place of a workbook. */
  "out-is-no-page": object;
  /** The ending that the file's name must have. */
  "out-is-no-workbook": { readonly ending: string };
  "out-not-allowed": object;
  "out-not-writable": { readonly reason: string };
  "disk-full": object;
  /** What was printed got nowhere. */
  "output-lost": { readonly reason: string };
  /** A mistake of ours. */
  unexpected: { readonly reason: string };
}

/**
 * A sentence says what is the matter and how to mend it, in one line. The file it is about is named
 * in front of it by whoever shows it.
 */
export interface TroubleFacts extends WorkbookTroubleFacts, CommandTroubleFacts {}

export type Trouble = {
  [C in keyof TroubleFacts]: { readonly code: C; readonly facts: TroubleFacts[C] };
}[keyof TroubleFacts];
