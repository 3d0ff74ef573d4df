import { officeChangeWatch } from "../../../src/adapters/office/office-change-watch";
import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import type { Area } from "../../../src/core/grid/area";
import { aSnapshot } from "../../support/a-snapshot";
import { aWrite } from "../../support/office/a-write";
import { startOfficeTest, type OfficeTest } from "../../support/office/office-test";

let office: OfficeTest;
beforeAll(async () => {
  office = await startOfficeTest();
});
afterAll(() => office.close());

const cells = aSnapshot({ แผน: [[1, 2]], อื่น: [[3]] });

async function watched() {
  const opened = office.open(cells);
  const seen: Area[] = [];
  const stop = await officeChangeWatch(opened.after).watch((area) => void seen.push(area));
  const write = (name: string, row: number, column: number) =>
    opened.sheet(name).write({ top: row, left: column, bottom: row, right: column }, [[{ value: 9 }]]);
  // Events come with the client's next turn.
  const settle = () => officeWorkbook(opened.after).read();
  return { ...opened, seen, stop, write, settle };
}

test("tells which cells of which sheet were changed", async () => {
  const { seen, write, settle } = await watched();
  write("อื่น", 4, 2);
  await settle();
  expect(seen).toEqual([{ sheet: "อื่น", top: 4, left: 2, bottom: 4, right: 2 }]);
});

test("does not tell what this add-in writes itself", async () => {
  const { seen, workbook, settle } = await watched();
  await workbook.apply([aWrite({ sheet: "แผน", row: 0, column: 0 }, 1, 5)]);
  await settle();
  expect(seen).toEqual([]);
});

test("takes one request, and tells nothing any more once it is stopped", async () => {
  const { host, seen, stop, write, settle } = await watched();
  expect(host.traffic.take()).toHaveLength(1);
  await stop();
  write("แผน", 0, 1);
  await settle();
  expect(seen).toEqual([]);
});

test("names a sheet that has come since, and tells of its changes also where Excel does not name it", async () => {
  const { engine, host, seen, write, settle } = await watched();
  const { id } = engine.addSheet("ใหม่");
  host.faults.plan({ kind: "refuse", error: "cellEditMode" }, 1, Infinity);
  write("ใหม่", 0, 0);
  while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  host.faults.clear();
  write("ใหม่", 1, 0);
  await settle();
  expect(seen.map(({ sheet, top }) => [sheet, top])).toEqual([
    [id, 0],
    ["ใหม่", 1],
  ]);
});
