import type { Snapshot } from "../core/grid/snapshot";

/** Reads a workbook from a file, beside the one at hand. */
export interface WorkbookReader {
  /**
   * @param bytes an .xlsx file
   * @throws {FileUnreadableError} if the bytes are no workbook that can be read
   */
  read(bytes: Uint8Array): Promise<Snapshot>;
}
