import type { CellRef } from "../grid/cell-ref";
import type { Finding } from "./finding";

/** A row of the sheet of ignored findings, its texts as they stand there. */
export interface IgnoredFinding {
  /** The row's first cell. */
  readonly at: CellRef;
  readonly date: string;
  readonly code: string;
  readonly sheet: string;
  /** Where the finding stood when it was ignored: `C7`. */
  readonly cell: string;
  readonly sentence: string;
  readonly reason: string;
  /** As `findingReference` makes it. */
  readonly reference: string;
  /** What it leaves out now; undefined where no such finding comes up any more. */
  readonly finding: Finding | undefined;
}
