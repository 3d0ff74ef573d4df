import type { XmlElement } from "../xml/xml-tree";
import type { CellEdit } from "./cell-edit";
import type { SheetLook } from "./sheet-look";

/** The styles of a row's cells: their own, and what those without one inherit from row or column. */
export interface RowStyles {
  readonly of: (column: number) => number;
  readonly inherited: (column: number) => number;
}

export function rowStyles(
  cells: readonly { readonly element: XmlElement; readonly column: number }[],
  rowStyle: number | undefined,
  look: SheetLook,
): RowStyles {
  const inherited = (column: number): number => rowStyle ?? look.columnStyle(column) ?? 0;
  const of = (column: number): number => {
    const cell = cells.find((one) => one.column === column);
    return cell ? Number(cell.element.attributes.get("s") ?? 0) : inherited(column);
  };
  return { of, inherited };
}

/** The style that an edited cell gets in place of `style`. */
export function editedStyle(
  column: number,
  style: number,
  { content, look: looks }: CellEdit,
  { styles }: SheetLook,
  row: RowStyles,
): number {
  const base = looks === undefined ? style : looks === "plain" ? row.inherited(column) : row.of(looks);
  return content?.format === undefined ? base : styles.withFormat(base, content.format);
}
