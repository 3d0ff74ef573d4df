import { columnIndex, columnLetters } from "../../../core/grid/cell-ref";
import { SheetProtectedError } from "../../../port/workbook-errors";
import { editText, type TextEdit } from "../xml/edit-text";
import { childNamed, childrenNamed, parseXml, type XmlElement } from "../xml/xml-tree";
import { cellBody, resultBody, type CellBody } from "./cell-xml";
import type { CellEdit } from "./cell-edit";
import { editedStyle, rowStyles, type RowStyles } from "./row-styles";
import type { SheetLook } from "./sheet-look";

type EditedCells = readonly (readonly [column: number, edit: CellEdit])[];

/** A row the sheet does not have yet; `edited` in the order of columns. */
export function newRow(row: number, edited: EditedCells, look: SheetLook): string {
  const styles = rowStyles([], undefined, look);
  const cells = edited.map(([column, edit]) => newCell(row, column, edit, look, styles)).join("");
  return cells === "" ? "" : `<${look.prefix}row r="${row + 1}">${cells}</${look.prefix}row>`;
}

/** The row's source with its edited cells written; `edited` in the order of columns. */
export function patchRow(source: string, row: number, edited: EditedCells, look: SheetLook): string {
  const element = parseXml(source);
  const rowStyle = element.attributes.has("customFormat")
    ? Number(element.attributes.get("s") ?? 0)
    : undefined;
  const cells = cellsOf(element);
  const styles = rowStyles(cells, rowStyle, look);
  const edits: TextEdit[] = [];
  let added = "";
  let next = 0;
  for (const [column, edit] of edited) {
    while (next < cells.length && cells[next]!.column < column) next++;
    const place = cells[next];
    if (place?.column === column) {
      const { start, end } = place.element;
      edits.push({ start, end, text: patchedCell(source, place, edit, look, styles) });
    } else {
      const text = newCell(row, column, edit, look, styles);
      if (place) edits.push({ start: place.element.start, end: place.element.start, text });
      else added += text;
    }
  }
  const spans = widenedSpans(source, element, edited);
  if (!element.isSelfClosing) {
    return editText(source, [
      ...edits,
      ...spans,
      { start: element.innerEnd, end: element.innerEnd, text: added },
    ]);
  }
  if (added === "") return source;
  return `${editText(source, spans).replace(/\s*\/>$/, ">")}${added}</${look.prefix}row>`;
}

function cellsOf(row: XmlElement): { readonly element: XmlElement; readonly column: number }[] {
  let next = 0;
  return childrenNamed(row, "c").map((element) => {
    const reference = element.attributes.get("r");
    const column = reference === undefined ? next : columnIndex(reference.replace(/[0-9]+$/, ""));
    next = column + 1;
    return { element, column };
  });
}

function newCell(row: number, column: number, edit: CellEdit, look: SheetLook, styles: RowStyles): string {
  const { content } = edit;
  if (!content) return "";
  const { prefix } = look;
  const inherited = styles.inherited(column);
  refuseLocked(inherited, look);
  const style = editedStyle(column, inherited, edit, look, styles);
  const { type, inner } = cellBody(prefix, content);
  if (inner === "" && style === inherited) return "";
  const tag = `<${prefix}c r="${columnLetters(column)}${row + 1}"${style === 0 ? "" : ` s="${style}"`}${type}`;
  return inner === "" ? `${tag}/>` : `${tag}>${inner}</${prefix}c>`;
}

function patchedCell(
  source: string,
  { element, column }: { readonly element: XmlElement; readonly column: number },
  edit: CellEdit,
  look: SheetLook,
  styles: RowStyles,
): string {
  const { prefix } = look;
  const { content } = edit;
  const style = Number(element.attributes.get("s") ?? 0);
  if (content) refuseLocked(style, look);
  const newStyle = editedStyle(column, style, edit, look, styles);
  const { type, inner } = content ? cellBody(prefix, content) : editedFormula(source, element, edit, prefix);
  const kept = [...element.children]
    .filter((child) => child.prefix !== prefix || !["f", "v", "is"].includes(child.local))
    .map(({ start, end }) => source.slice(start, end));
  return cellTag(source, element, newStyle === style ? undefined : newStyle, type, inner + kept.join(""));
}

/** The cell's own tag with another type and perhaps another style; rich-value links (cm, vm) go with the old content. */
function cellTag(
  source: string,
  element: XmlElement,
  style: number | undefined,
  type: string,
  inner: string,
): string {
  let tag = source.slice(element.start, element.innerStart).replace(/\s*\/?>$/, "");
  tag = tag.replace(/\s+(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
  if (style !== undefined) tag = `${tag.replace(/\s+s\s*=\s*(?:"[^"]*"|'[^']*')/, "")} s="${style}"`;
  const name = `${element.prefix}${element.local}`;
  return inner === "" ? `${tag}${type}/>` : `${tag}${type}>${inner}</${name}>`;
}

/** Formula and result of a cell whose content stays: one of them, or both, anew. */
function editedFormula(source: string, element: XmlElement, edit: CellEdit, prefix: string): CellBody {
  const sourceOf = (local: string): string => {
    const child = childNamed(element, local);
    return child ? source.slice(child.start, child.end) : "";
  };
  const formula =
    edit.formula === undefined
      ? sourceOf("f")
      : cellBody(prefix, { value: null, formula: edit.formula }).inner;
  if (edit.result) {
    const { type, inner } = resultBody(prefix, edit.result.value);
    return { type, inner: formula + inner };
  }
  const type = element.attributes.get("t");
  return { type: type === undefined ? "" : ` t="${type}"`, inner: formula + sourceOf("v") + sourceOf("is") };
}

function refuseLocked(style: number, { isProtected, styles, name }: SheetLook): void {
  if (isProtected && styles.isLocked(style)) throw new SheetProtectedError(name);
}

/** `spans` is a hint for readers, but a wrong one makes some of them lose cells. */
function widenedSpans(source: string, row: XmlElement, edited: EditedCells): TextEdit[] {
  const match = /^([0-9]+):([0-9]+)$/.exec(row.attributes.get("spans") ?? "");
  if (!match) return [];
  const columns = edited.filter(([, { content }]) => content).map(([column]) => column + 1);
  const first = Math.min(Number(match[1]), ...columns);
  const last = Math.max(Number(match[2]), ...columns);
  const tag = source.slice(row.start, row.innerStart);
  const text = tag.replace(/(\sspans\s*=\s*["'])[^"']*/, `$1${first}:${last}`);
  return text === tag ? [] : [{ start: row.start, end: row.innerStart, text }];
}
