import { checkPlan } from "../../src/app/check-plan";
import { mapTable } from "../../src/app/map-table";
import { readMappingChoices } from "../../src/app/read-mapping-choices";
import { unmapTable } from "../../src/app/unmap-table";
import { TABLE_MAPPINGS } from "../../src/core/kept/table-mappings-sheet";
import { sheetNamed } from "../../src/core/grid/snapshot";
import type { TableMapping } from "../../src/core/patch/map-table-rows";
import type { Workbook } from "../../src/port/workbook";
import { aSnapshot } from "../support/a-snapshot";
import { memoryWorkbook } from "../support/memory-workbook";

const PLAN = [["แผนของเรา"], ["สิ่งที่ทำ", "ใช้เงิน"], ["โครงการปลูกต้นไม้ริมคลอง", 1200]];
const PROJECTS: TableMapping = {
  part: "projects-2",
  sheet: "แผน",
  headerRow: 1,
  columns: [
    { column: 0, role: "project" },
    { column: 1, role: "budget", scale: 1000 },
  ],
};

const aWorkbook = () => memoryWorkbook(aSnapshot({ แผน: PLAN }));
const linesOf = async (workbook: Workbook) =>
  sheetNamed(await workbook.read(), TABLE_MAPPINGS.title)
    ?.values.slice(3)
    .filter((cells) => cells?.some((value) => value !== null));
const projectsOf = async (workbook: Workbook) =>
  (await checkPlan(workbook)).plan.projectTables.map(({ section, rows }) => [section, rows.length]);

test("what is said of a table is kept in the workbook, and read", async () => {
  const workbook = aWorkbook();
  expect(await projectsOf(workbook)).toEqual([]);
  await workbook.apply(await mapTable(workbook, PROJECTS));
  const part = "ส่วนที่ 2 โครงการ/กิจกรรม";
  expect(await linesOf(workbook)).toEqual([
    ["แผน", 2, "A", "สิ่งที่ทำ", "โครงการ/กิจกรรม", part],
    ["แผน", 2, "B", "ใช้เงิน", "งบประมาณ (พันบาท)", part],
  ]);
  expect(await projectsOf(workbook)).toEqual([[2, 1]]);
  expect((await readMappingChoices(workbook)).mapped).toEqual([
    { part: "projects-2", sheet: "แผน", headerRow: 1 },
  ]);
});

test("saying it anew replaces what was said, and it can be taken back", async () => {
  const workbook = aWorkbook();
  await workbook.apply(await mapTable(workbook, PROJECTS));
  await workbook.apply(
    await mapTable(workbook, { ...PROJECTS, part: "projects-1", columns: [{ column: 0, role: "project" }] }),
  );
  expect(await linesOf(workbook)).toEqual([
    ["แผน", 2, "A", "สิ่งที่ทำ", "โครงการ/กิจกรรม", "ส่วนที่ 1 โครงการ/กิจกรรม"],
  ]);
  expect(await projectsOf(workbook)).toEqual([[1, 1]]);
  await workbook.apply(await unmapTable(workbook, PROJECTS));
  expect(await linesOf(workbook)).toEqual([]);
  expect(await unmapTable(workbook, PROJECTS)).toEqual([]);
});

test("goes by where the header stands now, not by where it stood when it was said", async () => {
  const before = aWorkbook();
  await before.apply(await mapTable(before, PROJECTS));
  const { sheets } = await before.read();
  const workbook = memoryWorkbook({
    sheets: sheets.map((grid) =>
      grid.name === "แผน" ? { ...grid, values: [[], [], ...grid.values] } : grid,
    ),
  });
  expect((await readMappingChoices(workbook)).mapped).toMatchObject([{ headerRow: 3 }]);
  expect(await unmapTable(workbook, { sheet: "แผน", headerRow: 1 })).toEqual([]);
  await workbook.apply(await unmapTable(workbook, { sheet: "แผน", headerRow: 3 }));
  expect(await linesOf(workbook)).toEqual([]);
});

test("offers the plan's sheets, not those that the add-in keeps", async () => {
  const workbook = aWorkbook();
  await workbook.apply(await mapTable(workbook, PROJECTS));
  const { sheets } = await readMappingChoices(workbook);
  expect(sheets.map(({ sheet, candidates }) => [sheet, candidates.map(({ row }) => row)])).toEqual([
    ["แผน", [1]],
  ]);
});
