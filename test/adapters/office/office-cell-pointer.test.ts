import { officeCellPointer } from "../../../src/adapters/office/office-cell-pointer";
import { aSnapshot } from "../../support/a-snapshot";
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

test("does not go to a sheet that is hidden, and names it", async () => {
  const [plan, draft] = aSnapshot({ แผน: [[1]], ร่าง: [[2]] }).sheets;
  const { engine, after } = office.open({ sheets: [plan!, { ...draft!, isHidden: true }] });
  const hidden = officeCellPointer(after).select({ sheet: "ร่าง", row: 0, column: 0 });
  await expect(hidden).rejects.toMatchObject({ code: "sheet-hidden", sheet: "ร่าง" });
  expect(engine.active().name()).toBe("แผน");
});
