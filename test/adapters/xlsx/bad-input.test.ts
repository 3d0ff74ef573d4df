import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../../src/adapters/xlsx/open-xlsx";
import { MAIN, aPackage, packageParts, relationship, relationships } from "../../support/a-package";
import { zipOf } from "../../support/zip-of";

// Some of these files are large on purpose.
jest.setTimeout(30_000);

const good = aPackage({
  sheets: [{ name: "ก", xml: '<sheetData><row><c t="str"><v>ข้อความยาวพอที่จะบีบอัด</v></c></row></sheetData>' }],
});

function withSheet(xml: string): Uint8Array {
  return aPackage({ sheets: [{ name: "ก", xml: "" }], parts: { "xl/worksheets/sheet1.xml": xml } });
}

function sheet(inner: string): string {
  return `<worksheet xmlns="${MAIN}">${inner}</worksheet>`;
}

function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, i) =>
    bytes.set(
      [...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
      1024 + i * 128,
    ),
  );
  return bytes;
}

function withoutPart(name: string): Uint8Array {
  const parts = packageParts({ sheets: [{ name: "ก", xml: "<sheetData/>" }] });
  delete parts[name];
  return zipOf(parts);
}

const cases: [string, string, () => Uint8Array][] = [
  ["nothing at all", "not-a-workbook", () => new Uint8Array()],
  ["a text file", "not-a-workbook", () => strToU8("ที่,โครงการ\n1,ก")],
  ["a zip of something else", "not-a-workbook", () => zipOf({ "readme.txt": "สวัสดี" })],
  [
    "a Word document",
    "not-a-workbook",
    () =>
      zipOf({
        "_rels/.rels": relationships(relationship("r", "officeDocument", "word/document.xml")),
        "word/document.xml": "<w:document/>",
      }),
  ],
  [
    "a binary workbook (.xlsb)",
    "not-a-workbook",
    () =>
      zipOf({
        "_rels/.rels": relationships(relationship("r", "officeDocument", "xl/workbook.bin")),
        "xl/workbook.bin": "\u0001",
      }),
  ],
  [
    "an OpenDocument file (.ods)",
    "not-a-workbook",
    () => zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
  ],
  ["a package without its workbook part", "not-a-workbook", () => withoutPart("xl/workbook.xml")],
  ["an old .xls", "old-xls", () => compoundFile("Root Entry", "Workbook")],
  [
    "a file locked with a password",
    "password-protected",
    () => compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage"),
  ],
  ["a file cut off in the middle", "truncated", () => good.slice(0, good.length >> 1)],
  ["a file cut off in its directory", "truncated", () => good.slice(0, -30)],
  ["a package without a worksheet's part", "damaged", () => withoutPart("xl/worksheets/sheet1.xml")],
  ["a document type", "xml-entities", () => withSheet(`<!DOCTYPE worksheet>${sheet("<sheetData/>")}`)],
  [
    "entities that multiply",
    "xml-entities",
    () =>
      withSheet(
        `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${sheet("<sheetData><row><c t='str'><v>&b;</v></c></row></sheetData>")}`,
      ),
  ],
  [
    "an entity nobody defined",
    "damaged",
    () => withSheet(sheet("<sheetData><row><c t='str'><v>&x;</v></c></row></sheetData>")),
  ],
  [
    "a loose ampersand",
    "damaged",
    () => withSheet(sheet("<sheetData><row><c t='str'><v>a & b</v></c></row></sheetData>")),
  ],
  ["tags that do not match", "damaged", () => withSheet(sheet("<sheetData><row></sheetData></row>"))],
  [
    "a part that ends too early",
    "damaged",
    () => withSheet(sheet("<sheetData><row>").replace("</worksheet>", "")),
  ],
  ["text behind the root", "damaged", () => withSheet(`${sheet("<sheetData/>")}x`)],
  [
    "an attribute without quotes",
    "damaged",
    () => withSheet(sheet("<sheetData><row r=1></row></sheetData>")),
  ],
  ["a worksheet without cells' section", "damaged", () => withSheet(sheet(""))],
  [
    "a string that is not there",
    "damaged",
    () => withSheet(sheet("<sheetData><row><c t='s'><v>7</v></c></row></sheetData>")),
  ],
  ["a row beyond the last", "damaged", () => withSheet(sheet('<sheetData><row r="1048577"/></sheetData>'))],
  [
    "a number that is none",
    "damaged",
    () => withSheet(sheet("<sheetData><row><c><v>1.2.3</v></c></row></sheetData>")),
  ],
  [
    "bytes that are no UTF-8",
    "damaged",
    () =>
      aPackage({
        sheets: [{ name: "ก", xml: "" }],
        parts: { "xl/worksheets/sheet1.xml": new Uint8Array([60, 97, 255, 62]) },
      }),
  ],
  [
    "a zip bomb in a sheet",
    "too-large",
    () => withSheet(sheet(`<sheetData>${" ".repeat(40_000_000)}</sheetData>`)),
  ],
  ["more cells than fit", "too-large", manyCells],
];

/** Six million cells in few bytes, a row being repeated. */
function manyCells(): Uint8Array {
  const row = `<row>${"<c><v>1</v></c>".repeat(1000)}</row>`;
  return withSheet(sheet(`<sheetData>${row.repeat(6000)}</sheetData>`));
}

test.each(cases)("refuses %s as %s", async (_, reason, bytes) => {
  await expect(openXlsx(bytes())).rejects.toMatchObject({ code: "file-unreadable", reason });
});

/** Where a part's record in the central directory begins. */
function recordOf(file: Uint8Array, name: string): number {
  const letters = strToU8(name);
  for (let at = file.length - letters.length; at > 46; at--) {
    if (
      file[at - 46] === 0x50 &&
      file[at - 44] === 1 &&
      letters.every((letter, i) => file[at + i] === letter)
    )
      return at - 46;
  }
  throw new Error(`No ${name}`);
}

test("refuses a part whose content does not match its checksum", async () => {
  const file = good.slice();
  const at = recordOf(file, "xl/worksheets/sheet1.xml") + 16;
  file[at] = file[at]! ^ 1;
  await expect(openXlsx(file)).rejects.toMatchObject({ reason: "damaged" });
});

test("is not deceived by a part that declares less than it inflates to", async () => {
  const file = withSheet(sheet(`<sheetData>${" ".repeat(40_000_000)}</sheetData>`));
  new DataView(file.buffer).setUint32(recordOf(file, "xl/worksheets/sheet1.xml") + 24, 100, true);
  await expect(openXlsx(file)).rejects.toMatchObject({ reason: "too-large" });
});

test("refuses a part that is packed in a way nobody reads", async () => {
  const file = good.slice();
  file[recordOf(file, "xl/worksheets/sheet1.xml") + 10] = 12;
  await expect(openXlsx(file)).rejects.toMatchObject({ reason: "damaged" });
});

test("refuses an encrypted part as password-protected", async () => {
  const file = good.slice();
  file[recordOf(file, "xl/worksheets/sheet1.xml") + 8] = 1;
  await expect(openXlsx(file)).rejects.toMatchObject({ reason: "password-protected" });
});

test("never inflates a part it does not need", async () => {
  const parts = packageParts({ sheets: [{ name: "ก", xml: "<sheetData/>" }] });
  const file = zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(String(xml))])),
    "xl/media/bomb.bin": new Uint8Array(50_000_000),
  });
  const workbook = await openXlsx(file);
  expect((await workbook.read()).sheets).toHaveLength(1);
  expect(workbook.save()).toEqual(file);
});
