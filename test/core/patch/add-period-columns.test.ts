import { a1 } from "../../../src/core/grid/cell-ref";
import { valueOf } from "../../../src/core/grid/reading";
import type { Snapshot } from "../../../src/core/grid/snapshot";
import { addPeriodColumns } from "../../../src/core/patch/add-period-columns";
import { applyPatch } from "../../../src/core/patch/apply-patch";
import { readPlan } from "../../../src/core/plan/read-plan";
import { plannedSheets } from "../../fixtures/plan-2568/planned-sheets";
import { aSnapshot, merged, type TestCell } from "../../support/a-snapshot";
import { disturb } from "../../support/disturb/disturb";
import { toSnapshot } from "../../support/to-snapshot";

const added = (snapshot: Snapshot) => addPeriodColumns(readPlan(snapshot), snapshot);
const HEADER = ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "ผลการดำเนินงาน", "คะแนน"];
const sheet = (...rows: TestCell[][]) => aSnapshot({ ก: rows });

test("adds headers at the right edge, and blank cells that look like the table's own", () => {
  const writes = added(
    sheet(["แบบให้คะแนน"], HEADER, ["1.1 Agenda Base"], [1, "งาน", "6 ครั้ง", 5], [null, "รวม 1.1"]),
  );
  expect(writes.map(({ at, becomes, look }) => [a1(at).slice(4), becomes.value, look])).toEqual([
    ["F2", "ผล 6 เดือน", 4],
    ["G2", "ผล 9 เดือน", 4],
    ["H2", "ผล 12 เดือน", 4],
    ...["F3", "G3", "H3"].map((cell) => [cell, null, 4]),
    ...["F4", "G4", "H4"].map((cell) => [cell, null, 3]),
    ...["F5", "G5", "H5"].map((cell) => [cell, null, 4]),
  ]);
});

test("adds what lacks only, behind columns of the user's own and whatever else stands there", () => {
  const header = ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "ผล 6 เดือน", "ผล 9 เดือน", "คะแนน", "หมายเหตุ"];
  const writes = added(sheet(header, [1, "งาน", "6 ครั้ง", 5, null, null, "เร่งด่วน", "ดู", "ด้วย"]));
  expect(writes.map(({ at, becomes }) => [a1(at).slice(4), becomes.value])).toEqual([
    ["J1", "ผล 12 เดือน"],
    ["J2", null],
  ]);
});

test("adds none of which a column is there, although its header is too short to be read", () => {
  const header = ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "ไตรมาส 2", "ผลการดำเนินงาน", "คะแนน"];
  const writes = added(sheet(header, [1, "งาน", "6 ครั้ง", 3, 5]));
  expect(writes.flatMap(({ becomes }) => becomes.value ?? [])).toEqual(["ผล 9 เดือน", "ผล 12 เดือน"]);
});

test("takes no look from merged cells, and writes into none", () => {
  const rows = [HEADER, [merged("1.1 Agenda Base", 5)], [1, "งาน", "6 ครั้ง", 5]];
  const writes = added(sheet(...rows));
  expect(writes.filter(({ at }) => at.row === 1).map(({ look }) => look)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("adds them to a table of more rows than a call takes arguments", () => {
  const blank = Array.from({ length: 200_000 }, (): TestCell[] => []);
  const rows = [HEADER, [1, "งาน", "6 ครั้ง", 5], ...blank, [2, "อีกงาน", "3 ครั้ง", 2]];
  expect(added(aSnapshot({ ก: rows })).at(-1)).toMatchObject({ at: { row: 200_002, column: 7 } });
});

test("adds nothing where nothing lacks, or where there is no scoring sheet", () => {
  const snapshot = sheet(HEADER, [1, "งาน", "6 ครั้ง", 5]);
  expect(added(applyPatch(snapshot, added(snapshot)))).toEqual([]);
  expect(added(sheet(["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย"], [1, "งาน", "6 ครั้ง"]))).toEqual([]);
});

describe("the sample in disguise", () => {
  const planned = toSnapshot(plannedSheets());
  const seeds = [1, 2, 3, 4, 5, 6];

  test.each(seeds)("what was added is read and changes no actual (seed %i)", (seed) => {
    const snapshot = disturb(planned, seed);
    const actualsOf = (of: Snapshot) => readPlan(of).scoring?.rows.map(({ actual }) => actual?.reading);
    const with3 = applyPatch(snapshot, added(snapshot));
    expect(actualsOf(with3)).toEqual(actualsOf(snapshot));
    const periods = readPlan(with3).scoring?.rows.map((row) =>
      row.periods.map(({ period }) => period).join(),
    );
    expect(new Set(periods)).toEqual(new Set(["6,9,12"]));
  });

  test.each(seeds)("the parts of the year read the same (seed %i)", (seed) => {
    const typed = applyPatch(
      planned,
      added(planned).map((write, i) =>
        write.becomes.value === null && i % 4 > 0 ? { ...write, becomes: { value: i } } : write,
      ),
    );
    const read = (snapshot: Snapshot) =>
      readPlan(snapshot).scoring?.rows.map(({ periods }) =>
        periods.map(({ period, actual }) => [period, valueOf(actual.reading)]),
      );
    expect(read(disturb(typed, seed))).toEqual(read(typed));
  });
});
