import { a1, type CellRef } from "../core/grid/cell-ref";

/**
 * Something stopped us from reading or writing the workbook.
 * A problem in what the user typed is a `Finding`; a mistake of ours is a plain `Error`.
 * `code` is stable: messages and tests go by it, since class names do not survive minifying.
 */
export abstract class WorkbookError extends Error {
  abstract readonly code: string;
}

export class SheetMissingError extends WorkbookError {
  readonly code = "sheet-missing";
  constructor(readonly sheet: string) {
    super(`No sheet is called '${sheet}'`);
  }
}

export class SheetExistsError extends WorkbookError {
  readonly code = "sheet-exists";
  constructor(readonly sheet: string) {
    super(`A sheet is called '${sheet}' already`);
  }
}

export class CellsChangedError extends WorkbookError {
  readonly code = "cells-changed";
  constructor(readonly cells: readonly CellRef[]) {
    super(`Changed since they were read: ${cells.map(a1).join(", ")}`);
  }
}

export class SheetProtectedError extends WorkbookError {
  readonly code = "sheet-protected";
  constructor(readonly sheet: string) {
    super(`The sheet '${sheet}' is protected`);
  }
}

/** A cell that cannot be written singly: inside a merged area, or part of an array or shared formula. */
export class CellNotWritableError extends WorkbookError {
  readonly code = "cell-not-writable";
  constructor(readonly cell: CellRef) {
    super(`${a1(cell)} cannot be written singly`);
  }
}

/** Why a file cannot be read as a workbook. */
export type UnreadableReason =
  | "not-a-workbook"
  | "old-xls"
  | "password-protected"
  | "truncated"
  | "too-large"
  | "xml-entities"
  | "damaged";

export class FileUnreadableError extends WorkbookError {
  readonly code = "file-unreadable";
  constructor(
    readonly reason: UnreadableReason,
    options?: ErrorOptions,
  ) {
    super(`The file cannot be read: ${reason}`, options);
  }
}
