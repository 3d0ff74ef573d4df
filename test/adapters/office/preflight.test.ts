import { contentAt } from "../../../src/core/grid/snapshot";
import type { NewSheet } from "../../../src/core/patch/new-sheet";
import type { Patch } from "../../../src/core/patch/patch";
import { aSnapshot, merged } from "../../support/a-snapshot";
import { aWrite } from "../../support/office/a-write";
import { startOfficeTest, type OfficeTest, type OpenWorkbook } from "../../support/office/office-test";

let office: OfficeTest;
beforeAll(async () => {
  office = await startOfficeTest();
});
afterAll(() => office.close());

const cells = aSnapshot({
  แผน: [[merged("หัวเรื่อง", 3)], ["ที่", "โครงการ", "งบประมาณ"], [1, "ก", 100], [2, "ข", 200], [3, "ค", 300]],
});
const at = (row: number, column: number) => ({ sheet: "แผน", row, column });
const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
const write = aWrite(at(2, 2), 100, 150);

/** Why the patch is refused, which leaves the workbook as it was. */
async function refused({ workbook }: OpenWorkbook, patch: Patch): Promise<unknown> {
  const before = await workbook.read();
  const failure: unknown = await workbook.apply(patch).catch((error: unknown) => error);
  expect(await workbook.read()).toEqual(before);
  return failure;
}

function blankSheet(name: string): NewSheet {
  return {
    name,
    font: { name: "Sarabun", size: 11 },
    cells: [],
    merges: [],
    widths: [],
    heights: new Map(),
    frozenRows: 0,
    print: { landscape: false },
  };
}

test("refuses locked cells of a protected sheet", async () => {
  const open = office.open(cells);
  open.sheet("แผน").protect(true);
  expect(await refused(open, [write])).toMatchObject({ code: "sheet-protected", sheet: "แผน" });
});

test("writes unlocked cells of a protected sheet", async () => {
  const { workbook, sheet } = office.open(cells);
  sheet("แผน").restyle(cell(2, 2), { locked: false });
  sheet("แผน").protect(true);
  await workbook.apply([write]);
  expect(contentAt(await workbook.read(), at(2, 2)).value).toBe(150);
});

test("refuses a row of cells of which one is locked", async () => {
  const open = office.open(cells);
  open.sheet("แผน").restyle(cell(2, 2), { locked: false });
  open.sheet("แผน").protect(true);
  const patch = [write, aWrite(at(2, 1), "ก", "ข")];
  expect(await refused(open, patch)).toMatchObject({ code: "sheet-protected" });
});

test("refuses cells that a merged area covers, and writes its first", async () => {
  const open = office.open(cells);
  const covered = await refused(open, [aWrite(at(0, 1), null, "x")]);
  expect(covered).toMatchObject({ code: "cell-not-writable", cell: at(0, 1) });
  await open.workbook.apply([aWrite(at(0, 0), "หัวเรื่อง", "ชื่อ")]);
  expect(contentAt(await open.workbook.read(), at(0, 0)).value).toBe("ชื่อ");
});

test("refuses the header of a table, and writes below it", async () => {
  const open = office.open(cells);
  open.sheet("แผน").addTable({ name: "โครงการ", area: { top: 1, left: 0, bottom: 4, right: 2 } });
  const header = await refused(open, [aWrite(at(1, 2), "งบประมาณ", "เงิน")]);
  expect(header).toMatchObject({ code: "cell-not-writable", cell: at(1, 2) });
  await open.workbook.apply([write]);
  expect(contentAt(await open.workbook.read(), at(2, 2)).value).toBe(150);
});

test("writes rows that a filter hides where they belong", async () => {
  const { workbook, sheet } = office.open(cells);
  sheet("แผน").hideRows(3, 3, true);
  const patch = [write, aWrite(at(3, 2), 200, 250), aWrite(at(4, 2), 300, 350)];
  await workbook.apply(patch);
  const now = await workbook.read();
  expect([2, 3, 4].map((row) => contentAt(now, at(row, 2)).value)).toEqual([150, 250, 350]);
});

test("refuses to take away a sheet on which a picture lies, names it, and asks no more often than without", async () => {
  const signed: NewSheet = { ...blankSheet("รายงาน"), cells: [{ row: 0, column: 0, content: { value: 1 } }] };
  const open = office.open(cells);
  await open.workbook.apply([{ kind: "add-sheet", sheet: signed }]);
  open.sheet("รายงาน").addShape("Picture 1");
  open.host.traffic.take();
  const patch: Patch = [{ kind: "remove-sheet", sheet: signed }];
  expect(await open.workbook.apply(patch).catch((error: unknown) => error)).toMatchObject({
    code: "sheet-has-shapes",
    sheet: "รายงาน",
    shapes: ["Picture 1"],
  });
  expect(open.host.traffic.take()).toHaveLength(1);
  expect((await open.workbook.read()).sheets.map(({ name }) => name)).toContain("รายงาน");
});

test("refuses a workbook that is open for reading only", async () => {
  const open = office.open(cells);
  open.host.state.readOnly = true;
  expect(await refused(open, [write])).toMatchObject({ code: "workbook-read-only" });
});

test("refuses to add and remove sheets where the structure is protected, and still writes cells", async () => {
  const open = office.open(cells);
  open.host.state.structureProtected = true;
  const sheet = blankSheet("ใหม่");
  expect(await refused(open, [{ kind: "add-sheet", sheet }])).toMatchObject({ code: "structure-protected" });
  await open.workbook.apply([write]);
});
