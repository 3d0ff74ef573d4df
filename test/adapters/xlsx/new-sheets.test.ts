import { emptyXlsx } from "../../../src/adapters/xlsx/empty-xlsx";
import { openXlsx } from "../../../src/adapters/xlsx/open-xlsx";
import { writeXlsx } from "../../support/write-xlsx";
import type { NewCell, NewSheet } from "../../../src/core/patch/new-sheet";
import { aPackage } from "../../support/a-package";
import { heldCells } from "../../support/held-cells";
import { partsOf, zipOf } from "../../support/zip-of";
import { excelParts } from "./rich-packages";

function aNewSheet(changes: Partial<NewSheet> = {}): NewSheet {
  const print = { landscape: false };
  const font = { name: "TH SarabunPSK", size: 14 };
  return {
    name: "ใหม่",
    font,
    cells: [],
    merges: [],
    widths: [],
    heights: new Map(),
    frozenRows: 0,
    print,
    ...changes,
  };
}

function aCell(row: number, column: number, rest: Partial<NewCell> = {}): NewCell {
  return { row, column, content: { value: 1 }, ...rest };
}

test("reads an empty workbook without sheets", async () => {
  expect(await (await openXlsx(emptyXlsx())).read()).toEqual({ sheets: [] });
});

test("writes sheets in order, with their cells in the order of rows and columns", async () => {
  const cells = [
    aCell(0, 0, { content: { value: true } }),
    aCell(0, 3),
    aCell(2, 1, { content: { value: "ค" } }),
  ];
  const file = await writeXlsx([aNewSheet({ cells }), aNewSheet({ name: "ที่สอง" })]);
  expect(heldCells(await (await openXlsx(file)).read())).toEqual({
    ใหม่: { A1: { value: true }, D1: { value: 1 }, B3: { value: "ค" } },
    ที่สอง: {},
  });
  expect(partsOf(file)["xl/worksheets/sheet1.xml"]).toMatch(
    /<dimension ref="A1:D3"\/>.*r="A1".*r="D1".*r="B3"/s,
  );
});

test.each([
  ["rows", [aCell(1, 0), aCell(0, 0)]],
  ["columns", [aCell(0, 1), aCell(0, 0)]],
  ["places", [aCell(0, 0), aCell(0, 0)]],
])("refuses cells whose %s are out of order, which Excel would call damage", async (_, cells) => {
  await expect(writeXlsx([aNewSheet({ cells })])).rejects.toThrow("order");
});

test("writes widths, heights, merged areas, frozen rows and how it prints", async () => {
  const sheet = aNewSheet({
    cells: [aCell(0, 0)],
    widths: [10, undefined, 20],
    heights: new Map([
      [0, 30],
      [4, 12.5],
    ]),
    merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
    frozenRows: 2,
    print: { landscape: true, repeatRows: [0, 1], footer: "หน้า &P" },
  });
  const parts = partsOf(await writeXlsx([sheet]));
  const xml = parts["xl/worksheets/sheet1.xml"];
  expect(xml).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
  expect(xml).toContain(
    '<col min="1" max="1" width="10.7109375" customWidth="1"/><col min="3" max="3" width="20.7109375" customWidth="1"/>',
  );
  expect(xml).toContain('<row r="1" ht="30" customHeight="1">');
  expect(xml).toContain('<row r="5" ht="12.5" customHeight="1"></row>');
  expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>');
  expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
  expect(xml).toContain('<printOptions horizontalCentered="1"/>');
  expect(xml).toContain("<oddFooter>&amp;Cหน้า &amp;P</oddFooter>");
  expect(parts["xl/workbook.xml"]).toContain(`localSheetId="0">'ใหม่'!$1:$2</definedName>`);
});

test("adds each look once and lets cells share it", async () => {
  const style = {
    bold: true,
    size: 18,
    color: "FF0000",
    fill: "FFF2CC",
    align: "center",
    vertical: "top",
    wrap: true,
    border: true,
  } as const;
  const cells = [
    aCell(0, 0, { style }),
    aCell(0, 1, { style: { ...style } }),
    aCell(0, 2),
    aCell(0, 3, { content: { value: 1, format: "#,##0.00" } }),
  ];
  const workbook = await openXlsx(zipOf(excelParts()));
  await workbook.apply([{ kind: "add-sheet", sheet: aNewSheet({ cells }) }]);
  const parts = partsOf(workbook.save());
  const styles = parts["xl/styles.xml"]!;
  expect(styles).toContain('<cellXfs count="6">');
  expect(styles).toContain(
    '<font><b/><sz val="18"/><color rgb="FFFF0000"/><name val="TH SarabunPSK"/><family val="2"/></font>',
  );
  expect(styles).toContain('<fgColor rgb="FFFFF2CC"/>');
  expect(styles).toContain('<left style="thin"><color indexed="64"/></left>');
  expect(styles).toContain(
    'applyAlignment="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf>',
  );
  expect(parts["xl/worksheets/sheet3.xml"]).toContain(
    '<c r="A1" s="3"><v>1</v></c><c r="B1" s="3"><v>1</v></c><c r="C1" s="4"><v>1</v></c><c r="D1" s="5">',
  );
});

test("leaves every other part of a rich workbook as it was", async () => {
  const file = zipOf(excelParts());
  const workbook = await openXlsx(file);
  await workbook.apply([{ kind: "add-sheet", sheet: aNewSheet({ cells: [aCell(0, 0)] }) }]);
  const [before, after] = [partsOf(file), partsOf(workbook.save())];
  const touched = [
    "[Content_Types].xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/calcChain.xml",
  ];
  for (const name of Object.keys(before)) if (!touched.includes(name)) expect(after[name]).toBe(before[name]);
  expect(after["xl/workbook.xml"]).toContain(
    '<sheet name="ใหม่" sheetId="3" r:id="rId5"/></sheets><definedNames>',
  );
});

test("keeps names of other sheets and the active sheet right when one in the middle goes", async () => {
  const file = aPackage({
    sheets: ["ก", "ข"].map((name) => ({ name, xml: "<sheetData/>" })),
    workbook:
      '<definedNames><definedName name="n" localSheetId="1">ข!$A$1</definedName><definedName name="m" localSheetId="0">1</definedName></definedNames>',
  });
  const workbook = await openXlsx(file);
  await workbook.apply([{ kind: "remove-sheet", sheet: aNewSheet({ name: "ก" }) }]);
  const xml = partsOf(workbook.save())["xl/workbook.xml"];
  expect(xml).toContain(
    '<sheets><sheet name="ข" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="n" localSheetId="0">ข!$A$1</definedName></definedNames>',
  );
});

test("finds results that a sheet's coming and going changes", async () => {
  const file = aPackage({
    sheets: [
      {
        name: "ก",
        xml: '<sheetData><row r="1"><c r="A1"><f>SUM(ใหม่!A:A)</f><v>0</v></c><c r="B1"><f>A1+1</f><v>1</v></c></row></sheetData>',
      },
    ],
  });
  const workbook = await openXlsx(file);
  const sheet = aNewSheet({ cells: [aCell(0, 0, { content: { value: 41 } })] });
  await workbook.apply([{ kind: "add-sheet", sheet }]);
  expect(heldCells(await workbook.read())["ก"]).toMatchObject({ A1: { value: 41 }, B1: { value: 42 } });
  await workbook.apply([{ kind: "remove-sheet", sheet }]);
  const parts = partsOf(workbook.save());
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    '<c r="A1"><f>SUM(ใหม่!A:A)</f></c><c r="B1"><f>A1+1</f></c>',
  );
  expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
});

test("does not mistake a new sheet for a removed one whose part's name it takes over", async () => {
  const workbook = await openXlsx(
    await writeXlsx([aNewSheet({ name: "ก" }), aNewSheet({ name: "ข", cells: [aCell(0, 0)] })]),
  );
  await workbook.apply([
    { kind: "remove-sheet", sheet: aNewSheet({ name: "ข", cells: [aCell(0, 0)] }) },
    { kind: "add-sheet", sheet: aNewSheet({ name: "ค", cells: [aCell(1, 1)] }) },
  ]);
  expect(heldCells(await workbook.read())).toEqual({ ก: {}, ค: { B2: { value: 1 } } });
});

test("writes lists and hints behind merged areas and before the page", async () => {
  const area = (top: number, bottom: number) => ({ top, left: 1, bottom, right: 1 });
  const sheet = aNewSheet({
    cells: [aCell(0, 0)],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    inputs: [
      { area: area(1, 9), choices: ['"ก"', "ข & ค"], hint: { title: "ช่อง <1>", text: "บรรทัด\nใหม่" } },
      { area: area(10, 10), choices: { sheet: "It's", top: 5, left: 1, bottom: 24, right: 1 } },
      { area: area(11, 11), hint: { title: "ก", text: "ข" } },
    ],
  });
  const xml = partsOf(await writeXlsx([sheet]))["xl/worksheets/sheet1.xml"] ?? "";
  expect(xml.slice(xml.indexOf("</mergeCells>"), xml.indexOf("<printOptions"))).toBe(
    '</mergeCells><dataValidations count="3">' +
      '<dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="ช่อง &lt;1&gt;" prompt="บรรทัด&#10;ใหม่" sqref="B2:B10">' +
      "<formula1>&quot;&quot;&quot;ก&quot;&quot;,ข &amp; ค&quot;</formula1></dataValidation>" +
      '<dataValidation type="list" allowBlank="1" sqref="B11:B11"><formula1>\'It\'\'s\'!$B$6:$B$25</formula1></dataValidation>' +
      '<dataValidation allowBlank="1" showInputMessage="1" promptTitle="ก" prompt="ข" sqref="B12:B12"/></dataValidations>',
  );
});

test("gives a row that shows nothing yet the room of its font, and lets Excel fit it", async () => {
  const cells = [aCell(0, 0, { content: { value: null } }), aCell(1, 0)];
  const xml = partsOf(await writeXlsx([aNewSheet({ cells })]))["xl/worksheets/sheet1.xml"];
  expect(xml).toContain('<row r="1" ht="24">');
  expect(xml).toContain('<row r="2">');
});
