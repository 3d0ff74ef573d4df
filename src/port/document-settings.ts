/** Small things kept in the workbook itself, as JSON, by name. */
export interface DocumentSettings {
  /** undefined where nothing was saved under `name`. */
  get(name: string): unknown;
  /** @throws {WorkbookError} if the host does not save them */
  set(name: string, value: unknown): Promise<void>;
}
