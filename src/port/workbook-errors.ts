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

/** A cell cannot be shown on a sheet that is hidden. */
export class SheetHiddenError extends WorkbookError {
  readonly code = "sheet-hidden";
  constructor(readonly sheet: string) {
    super(`The sheet '${sheet}' is hidden`);
  }
}

export class SheetExistsError extends WorkbookError {
  readonly code = "sheet-exists";
  constructor(readonly sheet: string) {
    super(`A sheet is called '${sheet}' already`);
  }
}

/** A sheet to take away on which pictures or other shapes lie, a signature perhaps: they would be lost with it. */
export class SheetHasShapesError extends WorkbookError {
  readonly code = "sheet-has-shapes";
  constructor(
    readonly sheet: string,
    readonly shapes: readonly string[],
  ) {
    super(`On the sheet '${sheet}' lie shapes: ${shapes.join(", ")}`);
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

/** A cell is being typed into; the workbook waits for that. */
export class CellBeingEditedError extends WorkbookError {
  readonly code = "cell-being-edited";
  constructor(options?: ErrorOptions) {
    super("A cell is being edited", options);
  }
}

export class AccessDeniedError extends WorkbookError {
  readonly code = "access-denied";
  constructor(options?: ErrorOptions) {
    super("The workbook denies access", options);
  }
}

export class WorkbookReadOnlyError extends WorkbookError {
  readonly code = "workbook-read-only";
  constructor() {
    super("The workbook is open for reading only");
  }
}

/** The workbook's structure is protected: sheets may not be added or removed. */
export class StructureProtectedError extends WorkbookError {
  readonly code = "structure-protected";
  constructor() {
    super("The workbook's structure is protected");
  }
}

/** More at a time than the host takes or gives. */
export class WorkbookTooLargeError extends WorkbookError {
  readonly code = "too-large";
  constructor(options?: ErrorOptions) {
    super("The workbook is too large", options);
  }
}

/** No answer from the host, or its session is over. */
export class ConnectionLostError extends WorkbookError {
  readonly code = "connection-lost";
  constructor(options?: ErrorOptions) {
    super("The host does not answer", options);
  }
}

/** The host refuses for the moment: too much to do, or a dialog is open. */
export class HostBusyError extends WorkbookError {
  readonly code = "host-busy";
  constructor(options?: ErrorOptions) {
    super("The host is busy", options);
  }
}

export class HostTooOldError extends WorkbookError {
  readonly code = "host-too-old";
  constructor(options?: ErrorOptions) {
    super("The host lacks what is needed", options);
  }
}

/** Any other refusal of the host, by its own name for it. */
export class HostFailedError extends WorkbookError {
  readonly code = "host-failed";
  constructor(
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`The host failed: ${reason}`, options);
  }
}

/** Writing broke off and could not be taken back: these cells and sheets are not what they were. */
export class PartlyWrittenError extends WorkbookError {
  readonly code = "partly-written";
  constructor(
    readonly cells: readonly CellRef[],
    readonly sheets: readonly string[],
    options?: ErrorOptions,
  ) {
    super(`Left changed: ${[...cells.map(a1), ...sheets].join(", ")}`, options);
  }
}

/** Nobody answered whether these cells and sheets were written. */
export class WriteUnconfirmedError extends WorkbookError {
  readonly code = "write-unconfirmed";
  constructor(
    readonly cells: readonly CellRef[],
    readonly sheets: readonly string[],
    options?: ErrorOptions,
  ) {
    super(`Perhaps changed: ${[...cells.map(a1), ...sheets].join(", ")}`, options);
  }
}
