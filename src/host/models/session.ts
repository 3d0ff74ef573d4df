import type { HostObject } from "../rich-api/host-object";
import type { References } from "../rich-api/references";
import type { HostSheet, HostWorkbook } from "../workbook/host-workbook";
import type { Rect } from "../workbook/rect";

/** What the objects of one connection share. */
export interface Session {
  readonly workbook: HostWorkbook;
  readonly references: References;
  /** The ids of the sheets whose changes were asked for, and `WORKBOOK` for those of all. */
  readonly watched: { readonly changes: Set<string>; readonly selections: Set<string> };
  /** What the host says of the document as a whole. */
  readonly state: { readOnly: boolean; structureProtected: boolean };
  /** Opens a file, given as base64, in a window of its own. */
  readonly openNew: (bytes: string) => void;
  /** Objects that lead to each other meet here. */
  readonly make: {
    readonly worksheet: (sheet: HostSheet) => HostObject;
    readonly range: (place: Place) => RangeObject;
    readonly rangeAreas: (sheet: HostSheet, areas: readonly Rect[]) => HostObject;
  };
}

/** A range as an object, which other ranges take as an argument. */
export interface RangeObject extends HostObject {
  readonly place: Place;
}

/** Stands for the workbook among the targets of events. */
export const WORKBOOK = "Workbook";

/** A rectangle of one sheet. */
export interface Place {
  readonly sheet: HostSheet;
  readonly area: Rect;
}
