import type { Workbook } from "../port/workbook";

/** A workbook that can be turned into the bytes of a file again. */
export interface FileWorkbook extends Workbook {
  readonly save: () => Uint8Array;
}

/** Where text goes: `process.stdout`, `process.stderr`. */
export interface Terminal {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
}

/** What the command line is given by its root. */
export interface World {
  readonly openWorkbook: (bytes: Uint8Array) => Promise<FileWorkbook>;
  /** A workbook without a sheet. */
  readonly newWorkbook: () => Promise<FileWorkbook>;
  readonly out: Terminal;
  readonly err: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
}

/** 0: no error findings; 1: error findings; 2: could not do it. */
export type ExitCode = 0 | 1 | 2;
