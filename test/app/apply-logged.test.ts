import { applyLogged } from "../../src/app/apply-logged";
import { loggedTime } from "../../src/app/logged-time";
import { readMappingChoices } from "../../src/app/read-mapping-choices";
import { readHistory } from "../../src/app/read-history";
import type { CellValue } from "../../src/core/grid/cell-value";
import { contentAt } from "../../src/core/grid/snapshot";
import { WRITE_LOG } from "../../src/core/kept/write-log-sheet";
import type { Patch } from "../../src/core/patch/patch";
import { aSnapshot } from "../support/a-snapshot";
import { memoryWorkbook } from "../support/memory-workbook";

const cells = aSnapshot({ แผน: [["ก", "ข", "ค"]] });
const note = { time: "23 พ.ย. 2569 09:05", name: "แก้ไขตามข้อเสนอ" };

function write(column: number, was: CellValue, becomes: CellValue): Patch {
  const at = { sheet: "แผน", row: 0, column };
  return [{ kind: "write", at, was: { value: was }, becomes: { value: becomes } }];
}

test("writes a patch and its log at once", async () => {
  const inner = memoryWorkbook(cells);
  const applied: Patch[] = [];
  const workbook = { ...inner, apply: (patch: Patch) => (applied.push(patch), inner.apply(patch)) };
  await applyLogged(workbook, write(0, "ก", "กก"), note);
  expect(applied).toHaveLength(1);
  expect(await readHistory(workbook)).toMatchObject([{ number: 1, ...note, state: "restorable" }]);
});

test("reads the log again where it has gone on since the patch was made", async () => {
  const workbook = memoryWorkbook(cells);
  const first = await workbook.read();
  await applyLogged(workbook, write(0, "ก", "กก"), note, first);
  await applyLogged(workbook, write(1, "ข", "ขข"), note, first);
  const second = await workbook.read();
  await applyLogged(workbook, write(2, "ค", "คค"), note, second);
  await applyLogged(workbook, write(0, "กก", "กกก"), note, second);
  expect((await readHistory(workbook)).map(({ number, changes }) => [number, changes.length])).toEqual([
    [4, 1],
    [3, 1],
    [2, 1],
    [1, 1],
  ]);
});

test("writes the log anew where the user deleted it since", async () => {
  const workbook = memoryWorkbook(cells);
  await applyLogged(workbook, write(0, "ก", "กก"), note);
  const known = await workbook.read();
  const without = memoryWorkbook({ sheets: known.sheets.filter(({ name }) => name !== WRITE_LOG.title) });
  await applyLogged(without, write(1, "ข", "ขข"), note, known);
  expect(await readHistory(without)).toMatchObject([{ number: 1 }]);
});

test("writes neither where a cell of the patch has changed, and names it", async () => {
  const workbook = memoryWorkbook(cells);
  const known = await workbook.read();
  await expect(applyLogged(workbook, write(0, "อื่น", "กก"), note, known)).rejects.toMatchObject({
    code: "cells-changed",
    cells: [{ sheet: "แผน", row: 0, column: 0 }],
  });
  expect(await workbook.read()).toEqual(cells);
});

test("writes neither where the log is protected, and names it", async () => {
  const workbook = memoryWorkbook(cells);
  await applyLogged(workbook, write(0, "ก", "กก"), note);
  const closed = memoryWorkbook(await workbook.read(), [WRITE_LOG.title]);
  await expect(applyLogged(closed, write(1, "ข", "ขข"), note)).rejects.toMatchObject({
    code: "sheet-protected",
    sheet: WRITE_LOG.title,
  });
  expect(contentAt(await closed.read(), { sheet: "แผน", row: 0, column: 1 }).value).toBe("ข");
});

test("leaves the workbook alone where there is nothing to write", async () => {
  const workbook = memoryWorkbook(cells);
  await applyLogged(workbook, [], note);
  expect(await workbook.read()).toBe(cells);
});

test("the log is no table of the plan's", async () => {
  const workbook = memoryWorkbook(aSnapshot({ แผน: [["ลำดับที่", "ชื่อโครงการ/กิจกรรมสำคัญ", "งบประมาณ"]] }));
  const before = await readMappingChoices(workbook);
  await applyLogged(workbook, write(0, "ลำดับที่", "ที่"), note);
  const { sheets } = await readMappingChoices(workbook);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(before.sheets.map(({ sheet }) => sheet));
});

test("tells the time by the Buddhist calendar", () => {
  expect(loggedTime(new Date(2026, 10, 3, 9, 5))).toBe("3 พ.ย. 2569 09.05 น.");
});
