import type { CellContent } from "../../src/core/grid/cell-value";
import { cellName } from "../../src/core/grid/cell-ref";
import { contentIn, type SheetGrid, type Snapshot } from "../../src/core/grid/snapshot";
import { aPackage, HEAD, relationship, relationships } from "./a-package";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/**
 * An .xlsx file with these cells, formats and merges; the listed sheets are protected. `shapes`: the names of
 * pictures on sheets, by their names.
 */
export function xlsxOf(
  { sheets }: Snapshot,
  protectedSheets: readonly string[] = [],
  shapes: Readonly<Record<string, readonly string[]>> = {},
): Uint8Array {
  const codes: string[] = [];
  const styleOf = (format: string | undefined): number => {
    if (format === undefined) return 0;
    if (!codes.includes(format)) codes.push(format);
    return codes.indexOf(format) + 1;
  };
  const worksheets = sheets.map((grid) => ({
    name: grid.name,
    xml: sheetXml(grid, styleOf, protectedSheets.includes(grid.name)),
    ...(grid.isHidden && { state: "hidden" }),
  }));
  const drawings = sheets.map(({ name }, i) => drawingParts(i + 1, shapes[name] ?? []));
  const parts = Object.assign({}, ...drawings) as Record<string, string>;
  return aPackage({ sheets: worksheets, formats: codes, parts });
}

function drawingParts(id: number, pictures: readonly string[]): Record<string, string> {
  if (pictures.length === 0) return {};
  const anchors = pictures.map(
    (name, i) =>
      `<xdr:absoluteAnchor><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${i + 2}" name="${escaped(name)}"/></xdr:nvPicPr></xdr:pic><xdr:clientData/></xdr:absoluteAnchor>`,
  );
  return {
    [`xl/worksheets/_rels/sheet${id}.xml.rels`]: relationships(
      relationship("rId1", "drawing", `../drawings/drawing${id}.xml`),
    ),
    [`xl/drawings/drawing${id}.xml`]: `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}">${anchors.join("")}</xdr:wsDr>`,
  };
}

function sheetXml(
  grid: SheetGrid,
  styleOf: (format: string | undefined) => number,
  isProtected: boolean,
): string {
  const height = Math.max(grid.values.length, grid.formats.length);
  const rows = Array.from({ length: height }, (_, row) => {
    const width = Math.max(grid.values[row]?.length ?? 0, grid.formats[row]?.length ?? 0);
    const cells = Array.from({ length: width }, (_, column) => {
      const content = contentIn(grid, row, column);
      return cellXml(cellName({ row, column }), styleOf(content.format), content);
    }).join("");
    return cells === "" ? "" : `<row r="${row + 1}">${cells}</row>`;
  });
  const merges = grid.merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}"/>`,
  );
  return (
    `<sheetData>${rows.join("")}</sheetData>` +
    (isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "") +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "")
  );
}

function cellXml(at: string, style: number, { value, formula }: CellContent): string {
  const f = formula === undefined ? "" : `<f>${escaped(formula.slice(1))}</f>`;
  const tag = `<c r="${at}"${style > 0 ? ` s="${style}"` : ""}`;
  if (value === null) return f === "" && style === 0 ? "" : `${tag}>${f}</c>`;
  if (typeof value === "number") return `${tag}>${f}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${tag} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "object") return `${tag} t="e">${f}<v>${value.error}</v></c>`;
  if (f !== "") return `${tag} t="str">${f}<v>${escaped(value)}</v></c>`;
  return `${tag} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("_x", "_x005F_x")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "_x000D_");
}
