import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../../src/core/grid/cell-ref";
import { contentIn, type SheetGrid, type Snapshot } from "../../src/core/grid/snapshot";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** The smallest .xlsx with these cells; without number formats. `isProtected` names sheets that refuse writes. */
export function anXlsxFile(
  { sheets }: Snapshot,
  isProtected: (sheet: string) => boolean = () => false,
): Uint8Array {
  const many = (make: (sheet: SheetGrid, id: number) => string) =>
    sheets.map((sheet, i) => make(sheet, i + 1)).join("");
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      many(
        (_, id) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
      ) +
      `</Types>`,
    "_rels/.rels":
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      many(({ name }, id) => `<sheet name="${escape(name)}" sheetId="${id}" r:id="rId${id}"/>`) +
      `</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      many(
        (_, id) =>
          `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
      ) +
      `</Relationships>`,
  };
  sheets.forEach((sheet, i) => {
    const guard = isProtected(sheet.name) ? `<sheetProtection sheet="1" objects="1" scenarios="1"/>` : "";
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${MAIN}"><sheetData>${rowsXml(sheet)}</sheetData>${guard}${mergesXml(sheet)}</worksheet>`;
  });
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(XML + xml)] as const);
  return zipSync(Object.fromEntries(files));
}

function rowsXml(grid: SheetGrid): string {
  return grid.values
    .map((values, row) => {
      const cells = (values ?? []).map((_, column) => cellXml(grid, row, column)).join("");
      return cells && `<row r="${row + 1}">${cells}</row>`;
    })
    .join("");
}

function cellXml(grid: SheetGrid, row: number, column: number): string {
  const { value, formula } = contentIn(grid, row, column);
  const r = `${columnLetters(column)}${row + 1}`;
  const f = formula === undefined ? "" : `<f>${escape(formula.slice(1))}</f>`;
  if (value === null) return f && `<c r="${r}">${f}</c>`;
  if (typeof value === "number") return `<c r="${r}">${f}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${r}" t="b">${f}<v>${Number(value)}</v></c>`;
  if (typeof value === "object") return `<c r="${r}" t="e">${f}<v>${value.error}</v></c>`;
  if (f) return `<c r="${r}" t="str">${f}<v>${escape(value)}</v></c>`;
  return `<c r="${r}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

function mergesXml({ merges }: SheetGrid): string {
  const areas = merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}"/>`,
  );
  return areas.length > 0 ? `<mergeCells count="${areas.length}">${areas.join("")}</mergeCells>` : "";
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
