import { unzipSync } from "fflate";
import { openXlsx } from "../../../src/adapters/xlsx/open-xlsx";
import type { CellContent } from "../../../src/core/grid/cell-value";
import { parseA1 } from "../../../src/core/grid/cell-ref";
import { contentAt } from "../../../src/core/grid/snapshot";
import { invert, type CellWrite, type Patch } from "../../../src/core/patch/patch";
import { aPackage } from "../../support/a-package";
import { heldCells } from "../../support/held-cells";
import { partsOf, zipOf } from "../../support/zip-of";
import { excelParts, libreOfficeParts, openpyxlParts, prefixedParts, type Parts } from "./rich-packages";

const SHEET = "xl/worksheets/sheet1.xml";
const SUMMARY = "xl/worksheets/sheet2.xml";

/** Writes on the sheet แผน, after reading what stands there; the saved file. */
async function written(file: Uint8Array, writes: Readonly<Record<string, CellContent>>): Promise<Uint8Array> {
  const workbook = await openXlsx(file);
  await workbook.apply(await patchOf(file, writes));
  return workbook.save();
}

async function patchOf(
  file: Uint8Array,
  writes: Readonly<Record<string, CellContent>>,
): Promise<CellWrite[]> {
  const snapshot = await (await openXlsx(file)).read();
  return Object.entries(writes).map(([name, becomes]) => {
    const at = parseA1(name, "แผน")!;
    return { kind: "write", at, was: contentAt(snapshot, at), becomes };
  });
}

/** The names of parts that differ, are gone or new. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names]
    .filter((name) => Buffer.compare(old[name] ?? Buffer.of(), now[name] ?? Buffer.of()) !== 0)
    .sort();
}

describe("a rich workbook of Excel", () => {
  const file = zipOf(excelParts());

  test("changes nothing when nothing is written", async () => {
    const workbook = await openXlsx(file);
    await workbook.read();
    expect(workbook.save()).toEqual(file);
  });

  test("changes only the sheet's part, and in it only the cell", async () => {
    const after = await written(file, { A2: { value: "ใหม่" } });
    expect(changedParts(file, after)).toEqual([SHEET, SUMMARY].slice(0, 1));
    expect(partsOf(after)[SHEET]).toBe(
      partsOf(file)[SHEET]!.replace(
        '<c r="A2" t="s"><v>2</v></c>',
        '<c r="A2" t="inlineStr"><is><t>ใหม่</t></is></c>',
      ),
    );
  });

  test("copies untouched entries still compressed, in their order, with their times", async () => {
    const after = await written(file, { A2: { value: "ใหม่" } });
    expect(Object.keys(unzipSync(after))).toEqual(Object.keys(unzipSync(file)));
    const first = Buffer.from(file).indexOf(SHEET) - 30;
    expect(Buffer.compare(file.subarray(0, first), after.subarray(0, first))).toBe(0);
  });

  test("sets new results of dependents, through names, tables and whole columns, and of no other formula", async () => {
    const after = await written(file, { B2: { value: 150 } });
    expect(changedParts(file, after)).toEqual([SHEET, SUMMARY]);
    const [old, now] = [partsOf(file), partsOf(after)];
    expect(now[SHEET]).toBe(
      old[SHEET]!.replace('<c r="B2" s="2"><v>100</v>', '<c r="B2" s="2"><v>150</v>')
        .replace("<f>B2*2</f><v>200</v>", "<f>B2*2</f><v>300</v>")
        .replace("<f>SUM(Budget[งบ])</f><v>300</v>", "<f>SUM(Budget[งบ])</f><v>350</v>"),
    );
    expect(now[SUMMARY]).toBe(
      old[SUMMARY]!.replace("<v>607</v>", "<v>707</v>")
        .replace("<v>308</v>", "<v>358</v>")
        .replace("<v>100</v>", "<v>150</v>"),
    );
  });

  test("inserts cells in the order of columns, widens spans and dimension, and takes the row's or column's style", async () => {
    const after = partsOf(await written(file, { A4: { value: 1 }, F3: { value: true } }))[SHEET]!;
    expect(after).toContain('<row r="4" spans="1:3"><c r="A4" s="2"><v>1</v></c><c r="B4"');
    expect(after).toContain('<row r="3" spans="1:6" hidden="1">');
    expect(after).toContain('<v>400</v></c><c r="F3" t="b"><v>1</v></c></row>');
    expect(after).toContain('<dimension ref="A1:F5"/>');
  });

  test("inserts rows in order and behind the last", async () => {
    const file = aPackage({
      sheets: [
        {
          name: "แผน",
          xml: '<dimension ref="B2"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row><row r="9"/></sheetData>',
        },
      ],
    });
    const after = partsOf(
      await written(file, { A1: { value: 1 }, A5: { value: 5 }, A9: { value: 9 }, A12: { value: 12 } }),
    )[SHEET]!;
    expect(after).toContain(
      '<dimension ref="A1:B12"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>1</v></c></row>' +
        '<row r="5"><c r="A5"><v>5</v></c></row><row r="9"><c r="A9"><v>9</v></c></row><row r="12"><c r="A12"><v>12</v></c></row></sheetData>',
    );
  });

  test("gives the others of a group their own formulas when the shared one is overwritten", async () => {
    const after = await written(file, { C3: { value: 1 } });
    const sheet = partsOf(after)[SHEET]!;
    expect(sheet).toContain('<c r="C3" s="2"><v>1</v></c>');
    expect(sheet).toContain('<c r="C4" s="2"><f>B4*2</f><v>14</v></c>');
    expect(heldCells(await (await openXlsx(after)).read())["แผน"]?.["C4"]).toMatchObject({
      formula: "=B4*2",
      value: 14,
    });
  });

  test("leaves the shared formula where another of its group is overwritten", async () => {
    const after = partsOf(await written(file, { C4: { value: 1 } }))[SHEET]!;
    expect(after).toContain('<f t="shared" ref="C3:C4" si="0">B3*2</f><v>400</v>');
    expect(after).toContain('<c r="C4" s="2"><v>1</v></c>');
  });

  test("drops the calculation chain when formulas come or go, and keeps it otherwise", async () => {
    const after = partsOf(await written(file, { A4: { value: 3, formula: "=1+2" } }));
    expect(after).not.toHaveProperty(["xl/calcChain.xml"]);
    expect(after["[Content_Types].xml"]).not.toContain("calcChain");
    expect(after["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
    expect(partsOf(await written(file, { C2: { value: 9, formula: "=B2*3" } }))).toHaveProperty([
      "xl/calcChain.xml",
    ]);
  });

  test("keeps a cell's style when its format changes, and finds the old style again", async () => {
    const workbook = await openXlsx(file);
    const patch = await patchOf(file, { B2: { value: 1, format: "0.0%" } });
    await workbook.apply(patch);
    const after = partsOf(workbook.save());
    expect(after["xl/styles.xml"]).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts',
    );
    expect(after["xl/styles.xml"]).toContain(
      '<xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="top"/><protection locked="0"/></xf></cellXfs>',
    );
    expect(after["xl/styles.xml"]).toContain('<cellXfs count="4">');
    expect(after[SHEET]).toContain('<c r="B2" s="3"><v>1</v></c>');
    await workbook.apply(invert(patch));
    expect(partsOf(workbook.save())[SHEET]).toBe(partsOf(file)[SHEET]);
  });

  test("refuses the covered part of a merged area, but not its first cell", async () => {
    const workbook = await openXlsx(file);
    await expect(workbook.apply(await patchOf(file, { B8: { value: 1 } }))).rejects.toMatchObject({
      code: "cell-not-writable",
      cell: { sheet: "แผน", row: 7, column: 1 },
    });
    await workbook.apply(await patchOf(file, { A8: { value: 1 } }));
    expect(partsOf(workbook.save())[SHEET]).toContain(
      '<row r="8"><c r="A8" s="2"><v>1</v></c></row></sheetData>',
    );
  });

  test("refuses the header cells of a table, whose texts are its columns' names", async () => {
    await expect(written(file, { B1: { value: "อื่น" } })).rejects.toMatchObject({ code: "cell-not-writable" });
  });

  test("changes nothing when one of several sheets refuses", async () => {
    const workbook = await openXlsx(file);
    const patch = await patchOf(file, { A2: { value: "ใหม่" }, B9: { value: 1 } });
    await expect(workbook.apply(patch)).rejects.toMatchObject({ code: "cell-not-writable" });
    expect(workbook.save()).toEqual(file);
  });
});

describe("other writers", () => {
  test.each<[string, Parts, string]>([
    ["LibreOffice", libreOfficeParts(), '<c r="B1" s="0"><v>6</v></c>'],
    ["openpyxl", openpyxlParts(), '<c r="B1"><v>6</v></c>'],
    ["prefixed XML", prefixedParts(), '<x:c r="B1"><x:v>6</x:v></x:c>'],
  ])("patches a file of %s in its own manner", async (_, parts, cell) => {
    const after = await written(zipOf(parts), { B1: { value: 6 }, D3: { value: " ท้าย ", format: "@" } });
    expect(partsOf(after)[SHEET]).toContain(cell);
    const cells = heldCells(await (await openXlsx(after)).read())["แผน"];
    expect(cells).toMatchObject({
      A1: { value: "ก" },
      B1: { value: 6 },
      B2: { value: 12, formula: "=B1*2" },
      D3: { value: " ท้าย ", format: "@" },
    });
  });

  test("adds and removes a sheet in prefixed XML", async () => {
    const file = zipOf(prefixedParts());
    const workbook = await openXlsx(file);
    const patch: Patch = [
      {
        kind: "add-sheet",
        sheet: {
          name: "ใหม่",
          font: { name: "Sarabun", size: 11 },
          cells: [{ row: 0, column: 0, content: { value: 1 } }],
          merges: [],
          widths: [],
          heights: new Map(),
          frozenRows: 0,
          print: { landscape: false, repeatRows: [0, 0] },
        },
      },
    ];
    await workbook.apply(patch);
    expect(partsOf(workbook.save())["xl/workbook.xml"]).toContain(
      `<x:sheet name="ใหม่" sheetId="5" q:id="rId3"/></x:sheets><x:definedNames><x:definedName name="_xlnm.Print_Titles" localSheetId="1">'ใหม่'!$1:$1</x:definedName></x:definedNames></x:workbook>`,
    );
    await workbook.apply(invert(patch));
    expect(changedParts(file, workbook.save())).toEqual(["xl/styles.xml"]);
  });

  test("writes on a sheet without any rows", async () => {
    const file = aPackage({
      sheets: [{ name: "แผน", xml: '<dimension ref="A1"/><sheetData/><pageMargins left="1"/>' }],
    });
    expect(partsOf(await written(file, { B2: { value: 2 } }))[SHEET]).toContain(
      '<dimension ref="A1:B2"/><sheetData><row r="2"><c r="B2"><v>2</v></c></row></sheetData><pageMargins left="1"/>',
    );
  });

  test("writes between rows and cells that are not numbered", async () => {
    const file = aPackage({
      sheets: [
        {
          name: "แผน",
          xml: '<sheetData><row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row></sheetData>',
        },
      ],
    });
    const after = await written(file, {
      A1: { value: 10 },
      B1: { value: 2 },
      E1: { value: 50 },
      F1: { value: 6 },
    });
    expect(partsOf(after)[SHEET]).toContain(
      '<row><c><v>10</v></c><c r="B1"><v>2</v></c><c r="D1"><v>4</v></c><c><v>50</v></c><c r="F1"><v>6</v></c></row>',
    );
  });

  test("keeps what others put inside a cell, and drops links to rich values with the old content", async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1" vm="1" s="0" cm=\'1\'><f>1</f><v>1</v><extLst><ext uri="u"/></extLst></c></row></sheetData>';
    const after = await written(aPackage({ sheets: [{ name: "แผน", xml }] }), { A1: { value: 2 } });
    expect(partsOf(after)[SHEET]).toContain('<c r="A1" s="0"><v>2</v><extLst><ext uri="u"/></extLst></c>');
  });

  test("writes texts that XML cannot hold in the way of spreadsheets", async () => {
    const text = "a\u0001_x0041_\r\n<&>\ud800\t\ufffe";
    const file = aPackage({ sheets: [{ name: "แผน", xml: "<sheetData/>" }] });
    const after = await written(file, { A1: { value: text } });
    expect(heldCells(await (await openXlsx(after)).read())["แผน"]).toEqual({ A1: { value: text } });
  });

  test.each([
    ["an array formula's first cell", "A1"],
    ["an array formula's other cell", "A2"],
    ["a cell of a what-if table", "C2"],
  ])("refuses %s", async (_, name) => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">{1;2}</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="C2"><f t="dataTable" ref="C2:C3" dt2D="0" dtr="0" r1="E1"/><v>5</v></c></row></sheetData>';
    const file = aPackage({ sheets: [{ name: "แผน", xml }] });
    await expect(written(file, { [name]: { value: 9 } })).rejects.toMatchObject({
      code: "cell-not-writable",
    });
  });
});

describe("protected sheets", () => {
  const styles = partsOf(zipOf(excelParts()))["xl/styles.xml"]!;
  const protect = (flag: string): Uint8Array =>
    aPackage({
      sheets: [
        {
          name: "แผน",
          xml: `<sheetData><row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData><sheetProtection ${flag}/>`,
        },
      ],
      parts: { "xl/styles.xml": styles },
    });

  test("accepts writing on an unlocked cell", async () => {
    expect(partsOf(await written(protect('sheet="1"'), { A1: { value: 5 } }))[SHEET]).toContain("<v>5</v>");
  });

  test.each(["B1", "C1", "A7"])("refuses the locked cell %s", async (name) => {
    await expect(written(protect('sheet="true"'), { [name]: { value: 5 } })).rejects.toMatchObject({
      code: "sheet-protected",
      sheet: "แผน",
    });
  });

  test("accepts any cell where protection is set up but not on", async () => {
    expect(partsOf(await written(protect('formatCells="0"'), { B1: { value: 5 } }))[SHEET]).toContain(
      "<v>5</v>",
    );
  });

  test("refuses to add a sheet to a workbook whose structure is locked", async () => {
    const file = aPackage({
      sheets: [{ name: "แผน", xml: "<sheetData/>" }],
      workbook: '<workbookProtection lockStructure="1"/>',
    });
    const sheet = {
      name: "ใหม่",
      font: { name: "Sarabun", size: 11 },
      cells: [],
      merges: [],
      widths: [],
      heights: new Map<number, number>(),
      frozenRows: 0,
      print: { landscape: false },
    };
    await expect((await openXlsx(file)).apply([{ kind: "add-sheet", sheet }])).rejects.toMatchObject({
      code: "sheet-protected",
    });
  });
});

describe("results that cannot be found", () => {
  test("drops them, with all that follows from them, and asks Excel to calculate", async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>NOSUCHFUNCTION(A1)</f><v>5</v></c><c r="C1"><f>IFERROR(B1,0)</f><v>5</v></c><c r="D1"><f>A1+1</f><v>2</v></c><c r="E1"><f>[1]ก!A1</f><v>8</v></c></row></sheetData>';
    const after = partsOf(
      await written(aPackage({ sheets: [{ name: "แผน", xml }], workbook: "<calcPr calcId='1'/>" }), {
        A1: { value: 2 },
      }),
    );
    expect(after[SHEET]).toContain(
      '<c r="B1"><f>NOSUCHFUNCTION(A1)</f></c><c r="C1"><f>IFERROR(B1,0)</f></c><c r="D1"><f>A1+1</f><v>3</v></c><c r="E1"><f>[1]ก!A1</f><v>8</v></c>',
    );
    expect(after["xl/workbook.xml"]).toContain(`<calcPr calcId='1' fullCalcOnLoad="1"/>`);
  });

  test("does not ask for it otherwise", async () => {
    const after = partsOf(await written(zipOf(excelParts()), { B2: { value: 150 } }));
    expect(after["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
  });

  test("finds the result of a formula that is written without one", async () => {
    const file = aPackage({
      sheets: [{ name: "แผน", xml: '<sheetData><row r="1"><c r="A1"><v>4</v></c></row></sheetData>' }],
    });
    expect(partsOf(await written(file, { B1: { value: null, formula: "=A1*2" } }))[SHEET]).toContain(
      "<f>A1*2</f><v>8</v>",
    );
  });
});

test.each(["", "ก"])(
  "keeps every letter of a long sheet, wherever it is cut into pieces: %j",
  async (shift) => {
    const long = shift + "😀".repeat(70_000);
    const file = aPackage({
      sheets: [
        {
          name: "แผน",
          xml: `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>${long}</t></is></c></row></sheetData>`,
        },
      ],
    });
    const cells = heldCells(await (await openXlsx(await written(file, { A1: { value: 2 } }))).read());
    expect(cells["แผน"]?.["A1"]).toEqual({ value: 2 });
    expect(cells["แผน"]?.["B1"]?.value === long).toBe(true);
  },
);
