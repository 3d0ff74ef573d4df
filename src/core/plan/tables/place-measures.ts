import type { CellValue } from "../../grid/cell-value";
import { cleanText } from "./cell-text";
import type { Role } from "./headers";
import { matchHeader } from "./match-header";
import { lowestLabel, type ColumnHeading } from "./titles-over";

/** What the units in a column are of. */
type Measured = "target" | "actual";

/** Beside anything else these may be offices: หน่วยงาน. */
const VAGUE = /^(?:หน่วย|units?)$/i;
const AMOUNT = /^(?:จำนวน|ปริมาณ|ตัวเลข|ค่า)$/;

/**
 * Places the columns of หน่วยนับ: `columns.measure` is that of the targets, or the only one; a second one beside the
 * actuals is returned. A column that may be of anything else is taken out.
 */
export function placeMeasures(
  columns: Partial<Record<Role, number>>,
  years: readonly { readonly column: number }[],
  headings: readonly ColumnHeading[],
): number | undefined {
  if (columns.measure === undefined) return undefined;
  const measures = headings.flatMap((heading, column) =>
    namesMeasure(lowestLabel(heading)) ? [column] : [],
  );
  delete columns.measure;
  const measuredAt = (column: number): Measured | undefined => {
    if (years.some((year) => year.column === column)) return "target";
    return headings[column]?.over.map(measuredBy).find((measured) => measured !== undefined);
  };
  const placed = measures.flatMap((column) => {
    const measured = measuredAt(column) ?? measuredAt(column - 1) ?? measuredAt(column + 1);
    const heading = headings[column];
    const isVague = heading !== undefined && VAGUE.test(cleanText(lowestLabel(heading)));
    return measured === undefined && isVague ? [] : [{ column, measured }];
  });
  const ofTarget = placed.find(({ measured }) => measured !== "actual") ?? placed[0];
  if (!ofTarget) return undefined;
  for (const role of ["target", "actual"] as const) {
    // A title may stand over the unit first, and over what it is of behind it.
    const title = columns[role];
    if (title !== undefined && measures.includes(title) && measuredAt(title + 1) === role)
      columns[role] = title + 1;
  }
  columns.measure = ofTarget.column;
  return placed.find((one) => one !== ofTarget && one.measured === "actual")?.column;
}

export function namesMeasure(value: CellValue): boolean {
  return matchHeader(value)?.role === "measure";
}

/** Whether a label beside หน่วยนับ says that the numbers themselves stand below it. */
export function namesAmount(value: CellValue): boolean {
  return typeof value === "string" && AMOUNT.test(cleanText(value));
}

function measuredBy(value: CellValue): Measured | undefined {
  const role = matchHeader(value)?.role;
  return role === "target" || role === "actual" ? role : undefined;
}
