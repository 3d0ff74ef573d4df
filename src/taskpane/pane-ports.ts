import type { CommandQueue } from "../app/command-queue";
import type { After } from "../port/after";
import type { CellPointer } from "../port/cell-pointer";
import type { ChangeWatch } from "../port/change-watch";
import type { Marks } from "../port/marks";
import type { PageOpener } from "../port/page-opener";
import type { Workbook } from "../port/workbook";
import type { WorkbookOpener } from "../port/workbook-opener";
import type { WorkbookReader } from "../port/workbook-reader";
import type { Preferences } from "./local-preferences";

/** What the pane works on. */
export interface PanePorts {
  readonly workbook: Workbook;
  readonly pointer: CellPointer;
  readonly changes: ChangeWatch;
  readonly marks: Marks;
  readonly opener: WorkbookOpener;
  /** For last year's file. */
  readonly reader: WorkbookReader;
  readonly pages: PageOpener;
  /** The sample plan, an .xlsx file as base64. */
  readonly sample: () => Promise<string>;
  readonly ribbon: Pick<CommandQueue, "listen">;
  readonly preferences: Preferences;
  readonly after: After;
  readonly now: () => Date;
}
