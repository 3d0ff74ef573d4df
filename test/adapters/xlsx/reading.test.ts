import { openXlsx } from "../../../src/adapters/xlsx/open-xlsx";
import type { CellContent } from "../../../src/core/grid/cell-value";
import {
  HEAD,
  MAIN,
  OFFICE,
  PACKAGE,
  aPackage,
  packageParts,
  relationship,
  relationships,
} from "../../support/a-package";
import { heldCells } from "../../support/held-cells";
import { zipOf } from "../../support/zip-of";

async function cellsOf(xlsx: Uint8Array): Promise<Record<string, CellContent>> {
  return Object.values(heldCells(await (await openXlsx(xlsx)).read()))[0] ?? {};
}

/** The cells of one sheet with this inside its sheetData. */
function cellsIn(rows: string, strings?: string): Promise<Record<string, CellContent>> {
  const xml = `<sheetData>${rows}</sheetData>`;
  return cellsOf(aPackage({ sheets: [{ name: "แผน", xml }], ...(strings !== undefined && { strings }) }));
}

describe("values", () => {
  test.each<[string, string, CellContent]>([
    ["a number", "<v>12.5</v>", { value: 12.5 }],
    ["a small number", "<v>1E-3</v>", { value: 0.001 }],
    ["a negative number", "<v>-7</v>", { value: -7 }],
    ["a number of more than 15 digits", "<v>72024774136843597311</v>", { value: 72024774136843600000 }],
    ["a formula with a number", "<f>1+1</f><v>2</v>", { value: 2, formula: "=1+1" }],
    ["a formula with comparison signs", "<f>A1&lt;2</f><v>1</v>", { value: 1, formula: "=A1<2" }],
  ])("reads %s", async (_, inner, content) => {
    expect(await cellsIn(`<row r="2"><c r="B2">${inner}</c></row>`)).toEqual({ B2: content });
  });

  test.each<[string, string, CellContent]>([
    ["a true value", '<c r="A1" t="b"><v>1</v></c>', { value: true }],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { value: { error: "#DIV/0!" } }],
    ["a text result", '<c r="A1" t="str"><f>T("ก")</f><v>ก</v></c>', { value: "ก", formula: '=T("ก")' }],
    ["an empty text result", '<c r="A1" t="str"><f>""</f><v></v></c>', { value: "", formula: '=""' }],
    ["an inline text", '<c r="A1" t="inlineStr"><is><t>ก</t></is></c>', { value: "ก" }],
    ["an ISO date", '<c r="A1" t="d"><v>2025-01-31T12:00:00</v></c>', { value: 45688.5 }],
    ["attributes in another order and in single quotes", "<c t='b' r='A1'><v>0</v></c>", { value: false }],
    ["a value in a CDATA section", '<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>', { value: "a<b" }],
    ["a value with a comment in it", '<c r="A1"><v>1<!-- > -->2</v></c>', { value: 12 }],
    ["spaces inside tags", '<c r="A1" ><v >3</v ></c >', { value: 3 }],
  ])("reads %s", async (_, cell, content) => {
    expect(await cellsIn(`<row r="1">${cell}</row>`)).toEqual({ A1: content });
  });

  test("reads shared strings: plain, rich without phonetics, with references, with escapes", async () => {
    const strings = [
      "<si><t>ก</t></si>",
      '<si><r><rPr><b/></rPr><t xml:space="preserve">ข </t></r><r><t>ค</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
      "<si><t>&#3607;&#xE17; &amp; &lt;</t></si>",
      "<si><t>ง_x000D_\r\nจ_x005F_x0041_</t></si>",
      "<si><t/></si>",
    ].join("");
    const cells = [0, 1, 2, 3, 4].map((i) => `<c t="s"><v>${i}</v></c>`).join("");
    expect(await cellsIn(`<row>${cells}</row>`, strings)).toEqual({
      A1: { value: "ก" },
      B1: { value: "ข ค" },
      C1: { value: "ทท & <" },
      D1: { value: "ง\r\nจ_x0041_" },
    });
  });

  test("reads any number of character references in a row, and those beyond Unicode's first plane", async () => {
    const thai = "ท".repeat(3000);
    const cell = `<c t="inlineStr"><is><t>a${"&#3607;".repeat(3000)} &#x1F600;&#128512;&apos;&quot;&#0033;</t></is></c>`;
    expect(await cellsIn(`<row>${cell}</row>`)).toEqual({ A1: { value: `a${thai} 😀😀'"!` } });
  });

  test.each(["&#3607", "&", "&;", "&#;", "&#x;", "&#0;", "&#x110000;", "&#12a;", "&nbsp;", "&#xfffffff;"])(
    "refuses %s, which refers to nothing",
    async (reference) => {
      const cell = `<c t="inlineStr"><is><t>ก${reference} ข</t></is></c>`;
      await expect(cellsIn(`<row>${cell}</row>`)).rejects.toMatchObject({ reason: "damaged" });
    },
  );

  test("reads rich inline texts and character references without phonetics", async () => {
    const cell =
      '<c t="inlineStr"><is><r><t>ก&#3607;</t></r><r><rPr/><t>ข</t></r><rPh><t>x</t></rPh></is></c>';
    expect(await cellsIn(`<row>${cell}</row>`)).toEqual({ A1: { value: "กทข" } });
  });

  test("counts on from the last row and cell where the file does not number them", async () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(Object.entries(await cellsIn(rows)).map(([name, { value }]) => [name, value])).toEqual([
      ["A1", 1],
      ["B1", 2],
      ["C4", 3],
      ["D4", 4],
      ["A5", 5],
    ]);
  });
});

describe("formulas", () => {
  test("gives every cell of a shared formula its own", async () => {
    const rows = `<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">$A1+B$5*SUM('A1'!A1:A2)&amp;"A1"</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>`;
    const cells = await cellsIn(rows);
    expect(cells["B1"]?.formula).toBe(`=$A1+B$5*SUM('A1'!A1:A2)&"A1"`);
    expect(cells["C1"]?.formula).toBe(`=$A1+C$5*SUM('A1'!B1:B2)&"A1"`);
    expect(cells["B2"]?.formula).toBe(`=$A2+B$5*SUM('A1'!A2:A3)&"A1"`);
  });

  test("reads an array formula in its first cell", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">{1,2}</f><v>1</v></c><c r="B1"><v>2</v></c></row>';
    expect(await cellsIn(rows)).toEqual({ A1: { value: 1, formula: "={1,2}" }, B1: { value: 2 } });
  });

  test("calculates a formula that has no cached result", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*C1</f></c><c r="C1"><f>A1+1</f><v></v></c><c r="D1"><f>NOSUCHFUNCTION(1)</f></c></row>';
    const cells = await cellsIn(rows);
    expect([cells["B1"]?.value, cells["C1"]?.value]).toEqual([6, 3]);
    expect(cells["D1"]?.value).toEqual({ error: "#NAME?" });
  });
});

describe("sheets", () => {
  test("reads built-in and custom formats, and leaves General out", async () => {
    const styles = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="170" formatCode="0.0 &quot;บาท&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="170"/></cellXfs></styleSheet>`;
    const xml =
      '<sheetData><row><c s="0"><v>1</v></c><c s="1"><v>1</v></c><c s="2"><v>1</v></c><c s="2"/></row></sheetData>';
    const cells = await cellsOf(
      aPackage({ sheets: [{ name: "ก", xml }], parts: { "xl/styles.xml": styles } }),
    );
    expect(cells).toEqual({
      A1: { value: 1 },
      B1: { value: 1, format: "0%" },
      C1: { value: 1, format: '0.0 "บาท"' },
      D1: { value: null, format: '0.0 "บาท"' },
    });
  });

  test("reads hidden sheets and rows, merged areas, and sheets in the workbook's order", async () => {
    const sheets = [
      {
        name: "ข",
        xml: '<sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B3"/></mergeCells>',
      },
      { name: "ก", state: "veryHidden", xml: "<sheetData/>" },
    ];
    const { sheets: read } = await (await openXlsx(aPackage({ sheets }))).read();
    expect(read.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["ข", undefined],
      ["ก", true],
    ]);
    expect(read[0]?.merges).toEqual([{ sheet: "ข", top: 0, left: 0, bottom: 2, right: 1 }]);
    expect(read[0]?.values[0]).toEqual([1]);
  });

  test("leaves chart sheets out", async () => {
    const parts = packageParts({
      sheets: [
        { name: "ก", xml: "<sheetData/>" },
        { name: "กราฟ", xml: "<sheetData/>" },
      ],
    });
    parts["xl/_rels/workbook.xml.rels"] = String(parts["xl/_rels/workbook.xml.rels"]).replace(
      /worksheet"( Target="worksheets\/sheet2)/,
      'chartsheet"$1',
    );
    const { sheets } = await (await openXlsx(zipOf(parts))).read();
    expect(sheets.map(({ name }) => name)).toEqual(["ก"]);
  });

  test("reads prefixed, strict files with absolute targets, as other programs write them", async () => {
    const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const relation = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const file = zipOf({
      "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"/>`,
      "_rels/.rels": `<p:Relationships xmlns:p="${PACKAGE}/relationships"><p:Relationship Type="${relation}/officeDocument" Id="r1" Target="/xl/book.xml"/></p:Relationships>`,
      "xl/book.xml": `<x:workbook xmlns:x="${strict}" xmlns:rel="${relation}"><x:sheets><x:sheet rel:id="r1" sheetId="1" name="ก &amp; ข"/></x:sheets></x:workbook>`,
      "xl/_rels/book.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${relation}/worksheet" Target="/xl/worksheets/one.xml"/><Relationship Id="r2" Type="${relation}/sharedStrings" Target="../xl/./strings.xml"/></Relationships>`,
      "xl/strings.xml": `<x:sst xmlns:x="${strict}"><x:si><x:t>หนึ่ง</x:t></x:si></x:sst>`,
      "xl/worksheets/one.xml": `\ufeff<?xml version="1.0"?><!-- > --><x:worksheet xmlns:x="${strict}">\n <x:sheetData>\n  <x:row r="1">\n   <x:c r="A1" t="s"><x:v>0</x:v></x:c> <x:c r="B1"><x:f>A1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    expect(heldCells(await (await openXlsx(file)).read())).toEqual({
      "ก & ข": { A1: { value: "หนึ่ง" }, B1: { value: 2, formula: "=A1" } },
    });
  });

  test("reads UTF-16 parts", async () => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>ก</v></c></row></sheetData></worksheet>`;
    const bytes = new Uint8Array(Uint16Array.from(xml, (character) => character.charCodeAt(0)).buffer);
    const file = aPackage({ sheets: [{ name: "ก", xml: "" }], parts: { "xl/worksheets/sheet1.xml": bytes } });
    const workbook = await openXlsx(file);
    await workbook.apply([
      { kind: "write", at: { sheet: "ก", row: 0, column: 1 }, was: { value: null }, becomes: { value: "ข" } },
    ]);
    expect(await cellsOf(workbook.save())).toEqual({ A1: { value: "ก" }, B1: { value: "ข" } });
  });

  test("reads cells around elements of other makers", async () => {
    const xml = `<sheetData><row r="1"><c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c></row></sheetData><extLst><ext xmlns:x14="x"><x14:sheetData><row r="1"><c r="A1"><v>5</v></c></row></x14:sheetData></ext></extLst>`;
    expect(await cellsOf(aPackage({ sheets: [{ name: "ก", xml }] }))).toEqual({ A1: { value: 1 } });
  });

  test("reads a workbook without shared strings, styles and relationships it does not need", async () => {
    const file = zipOf({
      "_rels/.rels": relationships(relationship("r", "officeDocument", "xl/workbook.xml")),
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="ก" sheetId="1" r:id="a"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": relationships(relationship("a", "worksheet", "worksheets/sheet.xml")),
      "xl/worksheets/sheet.xml": `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`,
    });
    expect(await cellsOf(file)).toEqual({ A1: { value: 1 } });
  });

  test("joins what falls on the border of two pieces of a large part", async () => {
    const rows = Array.from(
      { length: 4000 },
      (_, i) =>
        `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>ตัวชี้วัด &amp; ${i}</t></is></c><c r="B${i + 1}"><v>${i}</v></c></row>`,
    );
    const cells = await cellsIn(rows.join(""));
    expect(Object.keys(cells)).toHaveLength(8000);
    for (let i = 0; i < 4000; i++) expect(cells[`A${i + 1}`]?.value).toBe(`ตัวชี้วัด & ${i}`);
  });
});
