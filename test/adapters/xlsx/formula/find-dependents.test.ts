import { openXlsx } from "../../../../src/adapters/xlsx/open-xlsx";
import { heldCells } from "../../../support/held-cells";
import { aPackage } from "../../../support/a-package";

const TABLE =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" displayName="T" ref="A1:B4" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b [1]"/></tableColumns></table>';

const NAMES = {
  workbook:
    '<definedNames><definedName name="สอง">ก!$A$2:$A$3</definedName><definedName name="rate">0.5</definedName><definedName name="twice">SUM(สอง)*2</definedName><definedName name="local" localSheetId="1">\'It\'\'s\'!$A$1</definedName></definedNames>',
  parts: {
    "xl/worksheets/_rels/sheet1.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="x/table" Target="../tables/table1.xml"/></Relationships>',
    "xl/tables/table1.xml": TABLE,
  },
};

/**
 * What D1, a formula without knowledge of its inputs, shows after A2 has become 100. A2 and A3 held 1 and 2. Without
 * names, formulas that read other columns are told by their texts alone.
 */
async function resultOf(formula: string, hasNames = true): Promise<unknown> {
  const cell = formula.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const file = aPackage({
    sheets: [
      {
        name: "ก",
        xml: `<sheetData><row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b [1]</v></c><c r="D1"><f>${cell}</f><v>-1</v></c><c r="E1"><f>D1</f><v>-1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c><c r="B3"><v>5</v></c></row><row r="4"><c r="A4"><v>7</v></c></row></sheetData>${hasNames ? "<tableParts><tablePart/></tableParts>" : ""}`,
      },
      { name: "It's", xml: '<sheetData><row r="1"><c r="A1"><v>50</v></c></row></sheetData>' },
    ],
    ...(hasNames && NAMES),
  });
  const workbook = await openXlsx(file);
  await workbook.apply([
    { kind: "write", at: { sheet: "ก", row: 1, column: 0 }, was: { value: 1 }, becomes: { value: 100 } },
  ]);
  const cells = heldCells(await workbook.read())["ก"];
  expect(cells?.["E1"]?.value).toEqual(cells?.["D1"]?.value);
  return cells?.["D1"]?.value;
}

test.each<[string, number]>([
  ["A2+A3", 102],
  ["SUM($A$2:A3)", 102],
  ["SUM(A:A)", 109],
  ["SUM(2:3)", 107],
  ["SUM(ก!A2:A3,'It''s'!A1)", 152],
  ["SUM(สอง)*rate", 51],
  ["twice", 204],
  ["SUM(T[a])", 102],
  ["SUM(T[[#All],[a]])", 109],
  ["SUM(T[[#Data],[#Totals],[a]])", 109],
  ["SUM(T[[a]:[b '[1']]])", 107],
  ["SUM(T)", 107],
  ['INDIRECT("A"&2)', 100],
  ["OFFSET(A3,-1,0)", 100],
  ["SUM(A1:INDEX(A1:A9,3))", 102],
  ['IF(A2>50,1,0)&"A3"', NaN],
])("calculates =%s anew", async (formula, result) => {
  expect(await resultOf(formula)).toBe(Number.isNaN(result) ? "1A3" : result);
});

test.each([
  "A3+1",
  "SUM(A3:B9)",
  '"A2"&"ก!A2"',
  "'It''s'!A2",
  "rate",
  "A22",
  "SUM(T[b '[1']])",
  "SUM(T[[#Headers],[a]])",
])("leaves the result of =%s, which does not read the cell", async (formula) => {
  expect(await resultOf(formula)).toBe(-1);
});

test.each<[string, number]>([
  ["A2", 100],
  ["$a$2*2", 200],
  ["SUM(A:A)", 109],
  ["SUM(2:3)+B3", 112],
  ["B3+'ก'!A2", 105],
  ['INDIRECT("A"&2)', 100],
  ["OFFSET(B3,-1,-1)", 100],
])("calculates =%s anew in a workbook without names", async (formula, result) => {
  expect(await resultOf(formula, false)).toBe(result);
});

test.each(["B3+1", "SUM(B3,AA2)", "A3+1", "SUM(A3:B9)", "'It''s'!A2"])(
  "leaves the result of =%s, which does not read the cell, in a workbook without names",
  async (formula) => {
    expect(await resultOf(formula, false)).toBe(-1);
  },
);

test("leaves all results where a blank cell is only given a look", async () => {
  const file = aPackage({
    sheets: [
      { name: "ก", xml: '<sheetData><row r="1"><c r="D1"><f>A1+1</f><v>-1</v></c></row></sheetData>' },
    ],
  });
  const workbook = await openXlsx(file);
  const blank = { value: null };
  await workbook.apply([
    { kind: "write", at: { sheet: "ก", row: 0, column: 0 }, was: blank, becomes: blank, look: 3 },
  ]);
  expect(heldCells(await workbook.read())["ก"]?.["D1"]?.value).toBe(-1);
});
