import { aSnapshot, formatted, formula, merged } from "../support/a-snapshot";
import { startOfficeTest, type OfficeTest } from "../support/office/office-test";

let office: OfficeTest;
beforeAll(async () => {
  office = await startOfficeTest();
});
afterAll(() => office.close());

const cells = aSnapshot({
  แผน: [
    ["ก", 1, formula("=B1*2", 2)],
    [formatted(null, "@"), { error: "#N/A" }],
  ],
});

/** Does something with the genuine client in a workbook of its own. */
function inExcel<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  from = cells,
) {
  office.open(from);
  return office.window.Excel.run((context) => work(context.workbook.worksheets.getItem("แผน"), context));
}

/** What a cell holds after `written` was set. */
function writing(written: unknown, format?: string) {
  return inExcel(async (sheet, context) => {
    const range = sheet.getRange("F1");
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = [[written]];
    range.load("values,formulas,valueTypes,numberFormat");
    await context.sync();
    const [value, shown] = [range.values, range.formulas].map((matrix) => (matrix as unknown[][])[0]?.[0]);
    return [value, shown, range.valueTypes[0]?.[0], (range.numberFormat as string[][])[0]?.[0]];
  });
}

test.each<[unknown, unknown[]]>([
  ["", ["", "", "Empty", "General"]],
  ["ก", ["ก", "ก", "String", "General"]],
  ["=1+1", [2, "=1+1", "Double", "General"]],
  ["'=1+1", ["=1+1", "=1+1", "String", "General"]],
  ["-5", [-5, -5, "Double", "General"]],
  ["'-5", ["-5", "-5", "String", "General"]],
  ["+B1", [1, "=+B1", "Double", "General"]],
  ["95%", [0.95, 0.95, "Double", "0%"]],
  ["4,135,000", [4135000, 4135000, "Double", "#,##0"]],
  ["TRUE", [true, true, "Boolean", "General"]],
  ["#N/A", ["#N/A", "#N/A", "Error", "General"]],
  ["=1/0", ["#DIV/0!", "=1/0", "Error", "General"]],
  [12.5, [12.5, 12.5, "Double", "General"]],
  [false, [false, false, "Boolean", "General"]],
])("makes of a written %j what Excel makes of it", async (written, expected) => {
  expect(await writing(written)).toEqual(expected);
});

test("takes everything for text in a cell formatted as text", async () => {
  expect(await writing("5127", "@")).toEqual(["5127", "5127", "String", "@"]);
});

test("leaves the cells where a matrix has null", async () => {
  const after = await inExcel(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[null, 5, null]];
    range.load("values,formulas");
    await context.sync();
    return [range.values, range.formulas];
  });
  expect(after).toEqual([[["ก", 5, 10]], [["ก", 5, "=B1*2"]]]);
});

test("refuses a matrix of another size, and keeps what the batch did before", async () => {
  await inExcel(async (sheet, context) => {
    sheet.getRange("A1").values = [["ใหม่"]];
    sheet.getRange("A2:B2").values = [[1, 2, 3]];
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    const first = sheet.getRange("A1");
    first.load("values");
    await context.sync();
    expect(first.values).toEqual([["ใหม่"]]);
  });
});

test("names the member that it does not model", async () => {
  await inExcel(async (sheet, context) => {
    sheet.charts.load("items/name");
    const message = expect.stringContaining("Worksheet.Charts") as unknown;
    await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound", message });
  });
});

test("answers null objects for what is not there, and for all behind them", async () => {
  await inExcel(async (sheet, context) => {
    const lost = context.workbook.worksheets.getItemOrNullObject("ไม่มี");
    const range = lost.getRange("A1").load("values");
    const merges = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
    lost.load("name");
    merges.load("address");
    await context.sync();
    expect([lost.isNullObject, range.isNullObject, merges.isNullObject]).toEqual([true, true, true]);
    context.workbook.worksheets.getItem("ไม่มี").load("name");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("keeps the value of a merged area in its first cell, whatever is written to the others", async () => {
  await inExcel(
    async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["ชื่อ", "หาย"]];
      range.load("values");
      const merges = range.getMergedAreasOrNullObject();
      merges.load("address");
      await context.sync();
      expect(range.values).toEqual([["ชื่อ", ""]]);
      expect(merges.address).toBe("'แผน'!A1:B1");
    },
    aSnapshot({ แผน: [[merged("หัว", 2)]] }),
  );
});

test("misplaces a matrix of several rows over hidden rows", async () => {
  const from = aSnapshot({ แผน: [[1], [2], [3]] });
  const { sheet } = office.open(from);
  sheet("แผน").hideRows(1, 1, true);
  await office.window.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("แผน").getRange("A1:A3");
    range.values = [[10], [20], [30]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[10], [2], [10]]);
  });
});

test("denies locked cells of a protected sheet, values and looks", async () => {
  await inExcel(async (sheet, context) => {
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange("B1").values = [[9]];
    await context.sync();
    sheet.getRange("A1").values = [[9]];
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    sheet.getRange("A1").format.fill.color = "#FF0000";
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

test("announces ExcelApi 1.15 and no more", () => {
  const { requirements } = office.window.Office.context;
  const supported = ["1.1", "1.13", "1.15", "1.16"].map((version) =>
    requirements.isSetSupported("ExcelApi", version),
  );
  expect(supported).toEqual([true, true, true, false]);
});

test("adds, renames and deletes sheets, and refuses names that Excel refuses", async () => {
  await inExcel(async (sheet, context) => {
    const { worksheets } = context.workbook;
    worksheets.add("ใหม่").name = "อื่น";
    sheet.load("name");
    worksheets.load("items/name");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["แผน", "อื่น"]);
    worksheets.add("อื่น");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    worksheets.add("a/b");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    worksheets.getItem("แผน").delete();
    worksheets.load("items/name");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["อื่น"]);
  });
});

test("leaves the sheet in sight where another one is added, merged and its rows are hidden", async () => {
  await inExcel(async (_, context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("ใหม่");
    added.getRange("A1:C1").merge(false);
    added.getRange("A1:C1").unmerge();
    added.getRange("A3").rowHidden = true;
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    expect(active.name).toBe("แผน");
  });
});
