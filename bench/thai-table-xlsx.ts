import { strToU8, zipSync } from "fflate";

const WORDS =
  "ร้อยละ ความสำเร็จ ของ การดำเนินงาน ตามแผน ปฏิบัติราชการ ประจำปี สำนักงานเขต โครงการ พัฒนา ระบบ จราจร ขนส่ง งบประมาณ".split(
    " ",
  );
const COLUMNS = "ABCDEFG";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A sheet of Thai texts as Excel writes it: seven columns, shared strings, half of them used once. */
export function thaiTableXlsx(rows: number): Uint8Array {
  const strings = new Map<string, number>();
  const indexOf = (text: string): number => {
    const index = strings.get(text) ?? strings.size;
    strings.set(text, index);
    return index;
  };
  const sheet = Array.from({ length: rows }, (_, row) => {
    const cells = [...COLUMNS].map((letter, column) => {
      const index = indexOf(thaiText(row, column));
      return `<c r="${letter}${row + 1}" s="${column % 2}" t="s"><v>${index}</v></c>`;
    });
    return `<row r="${row + 1}" spans="1:7">${cells.join("")}</row>`;
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
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" count="${rows * 7}" uniqueCount="${strings.size}">${[...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)])));
}

function thaiText(row: number, column: number): string {
  const words = Array.from(
    { length: 4 + ((row + column) % 4) },
    (_, i) => WORDS[(row * 7 + column * 3 + i * 5) % WORDS.length],
  );
  return `${words.join("")} ${column % 2 === 0 ? row * 7 + column : (row * 7 + column) % 500}`;
}
