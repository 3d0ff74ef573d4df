import { accessDenied } from "../rich-api/host-error";
import type { HostSheet } from "../workbook/host-workbook";
import { overlap, sharedBy } from "../workbook/rect";
import type { Place, Session } from "./session";

/** Excel looks at cells that are in use; the rest of a huge range is locked as it was born. */
const LOOKED_AT = 100_000;

/**
 * Refuses to change locked cells of a protected sheet, and everything where the workbook is read-only.
 * @throws {HostError} AccessDenied
 */
export function refuseLocked({ state }: Session, { sheet, area }: Place): void {
  if (state.readOnly) throw accessDenied();
  if (!sheet.isProtected()) return;
  const used = sheet.usedArea(false);
  const near = used && overlap(used, area);
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (cells > LOOKED_AT || !near) throw accessDenied();
  if (sharedBy(area, (row, column) => sheet.look(row, column).locked) !== false) throw accessDenied();
}

/**
 * Refuses conditional formats and validations: protection keeps them from unlocked cells too.
 * @throws {HostError} AccessDenied
 */
export function refuseFormatting({ state }: Session, sheet: HostSheet): void {
  if (state.readOnly || sheet.isProtected()) throw accessDenied();
}

/** @throws {HostError} AccessDenied where sheets may not be added, removed or renamed */
export function refuseStructure({ state }: Session): void {
  if (state.readOnly || state.structureProtected) throw accessDenied();
}
