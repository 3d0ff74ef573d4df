import { officeCellPointer } from "../../../src/adapters/office/office-cell-pointer";
import { officeChangeWatch } from "../../../src/adapters/office/office-change-watch";
import { officeSettings } from "../../../src/adapters/office/office-settings";
import { aSnapshot } from "../../support/a-snapshot";
import { aWrite } from "../../support/office/a-write";
import { startOfficeTest, type OfficeTest } from "../../support/office/office-test";

let office: OfficeTest;
beforeAll(async () => {
  office = await startOfficeTest();
});
afterAll(() => office.close());

const cells = aSnapshot({ แผน: [[1]], "It's": [[2]] });

test("brings a cell's sheet to the front and selects the cell", async () => {
  const { engine, after } = office.open(cells);
  await officeCellPointer(after).select({ sheet: "It's", row: 4, column: 2 });
  expect(engine.active().name()).toBe("It's");
  expect(engine.selection().area).toEqual({ top: 4, left: 2, bottom: 4, right: 2 });
});

test("names the sheet that is gone", async () => {
  const { after } = office.open(cells);
  const lost = officeCellPointer(after).select({ sheet: "ไม่มี", row: 0, column: 0 });
  await expect(lost).rejects.toMatchObject({ code: "sheet-missing", sheet: "ไม่มี" });
});

test("tells of changes by others until it is told to stop, and never of its own", async () => {
  const { workbook, sheet, after } = office.open(cells);
  let changes = 0;
  const stop = await officeChangeWatch(after).watch(() => changes++);
  const type = (value: number): void =>
    sheet("It's").write({ top: 0, left: 0, bottom: 0, right: 0 }, [[{ value }]]);
  type(5);
  await workbook.read();
  expect(changes).toBe(1);
  await workbook.apply([aWrite({ sheet: "แผน", row: 0, column: 0 }, 1, 9)]);
  await workbook.read();
  expect(changes).toBe(1);
  await stop();
  type(6);
  await workbook.read();
  expect(changes).toBe(1);
});

test("keeps settings in the workbook", async () => {
  const { host } = office.open(cells);
  expect(officeSettings.get("ยังไม่มี")).toBeUndefined();
  await officeSettings.set("ignored", { codes: ["kr-duplicated"] });
  expect(officeSettings.get("ignored")).toEqual({ codes: ["kr-duplicated"] });
  expect(JSON.parse(host.settings.get("ignored") ?? "")).toEqual({ codes: ["kr-duplicated"] });
});
