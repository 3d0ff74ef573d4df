import type { CellValue } from "../src/core/grid/cell-value";
import { strToU8, zipSync } from "fflate";

const COLUMNS = "ABCDEFG";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/**
 * One sheet, blank cells left out. Its texts as Excel writes them, in sharedStrings.xml, each once; or as openpyxl may,
 * in the cells, every letter beyond ASCII as a reference.
 */
export function part4Xlsx(
  values: readonly (readonly CellValue[] | undefined)[],
  texts: "shared" | "inline" = "shared",
): Uint8Array {
  const strings = new Map<string, number>();
  const indexOf = (text: string): number => {
    const index = strings.get(text) ?? strings.size;
    strings.set(text, index);
    return index;
  };
  const rows = values.length;
  const sheet = values.map((cells = [], row) => {
    const xml = cells.map((value, column) => {
      const at = `${COLUMNS[column]}${row + 1}`;
      if (typeof value === "string") {
        if (texts === "shared") return `<c r="${at}" s="1" t="s"><v>${indexOf(value)}</v></c>`;
        return `<c r="${at}" s="1" t="inlineStr"><is><t xml:space="preserve">${withReferences(value)}</t></is></c>`;
      }
      return value === null ? "" : `<c r="${at}" s="0"><v>${Number(value)}</v></c>`;
    });
    return `<row r="${row + 1}" spans="1:7">${xml.join("")}</row>`;
  });
  const type = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${CONTENT}.${kind}+xml"/>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type("workbook", "sheet.main")}${type("worksheets/sheet1", "worksheet")}${type("styles", "styles")}${type("sharedStrings", "sharedStrings")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="แผน" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", "worksheet", "worksheets/sheet1.xml")}${relation("rId2", "styles", "styles.xml")}${relation("rId3", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="49"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><dimension ref="A1:G${rows}"/><sheetData>${sheet.join("")}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" count="${rows * 6}" uniqueCount="${strings.size}">${[...strings.keys()].map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join("")}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)])));
}

function withReferences(text: string): string {
  return text.replace(/[^\n -~]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
