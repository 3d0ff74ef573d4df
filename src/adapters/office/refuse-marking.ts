import type { Mark } from "../../port/marks";
import { SheetMissingError, SheetProtectedError, WorkbookReadOnlyError } from "../../port/workbook-errors";
import type { FoundMarks } from "./find-marks";

/**
 * Refuses before anything is changed what Excel would refuse in the middle.
 * @throws {WorkbookReadOnlyError | SheetMissingError | SheetProtectedError}
 */
export function refuseMarking({ isReadOnly, sheets }: FoundMarks, marks: readonly Mark[]): void {
  if (isReadOnly) throw new WorkbookReadOnlyError();
  const wanted = new Set(marks.map(({ at }) => at.sheet));
  for (const { name, isProtected, marks: present } of sheets) {
    const isTouched = wanted.delete(name) || present.length > 0;
    if (isTouched && isProtected) throw new SheetProtectedError(name);
  }
  for (const lost of wanted) throw new SheetMissingError(lost);
}
