/** Tells when someone else than this program changed the contents of cells. */
export interface ChangeWatch {
  /**
   * Calls `onChange` after each change until the returned function is called.
   * @throws {WorkbookError} if the host does not let us
   */
  watch(onChange: () => void): Promise<() => Promise<void>>;
}
