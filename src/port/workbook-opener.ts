/** Opens workbooks of their own, beside the one at hand. */
export interface WorkbookOpener {
  /**
   * @param bytes an .xlsx file as base64
   * @throws {WorkbookError} if the host does not let us
   */
  open(bytes: string): Promise<void>;
}
