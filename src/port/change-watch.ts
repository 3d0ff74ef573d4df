import type { Area } from "../core/grid/area";

/** Tells when someone else than this program changed the contents of cells. */
export interface ChangeWatch {
  /**
   * Calls `onChange` with the changed cells after each change until the returned function is called. An area
   * reaches over whole rows or columns where those were moved.
   * @throws {WorkbookError} if the host does not let us
   */
  watch(onChange: (area: Area) => void): Promise<() => Promise<void>>;
}
