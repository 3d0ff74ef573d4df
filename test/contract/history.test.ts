import { readFileSync } from "node:fs";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { applyLogged } from "../../src/app/apply-logged";
import { previewScores } from "../../src/app/fill-scores";
import { loggedTime } from "../../src/app/logged-time";
import { prepareRestore } from "../../src/app/prepare-restore";
import { readHistory } from "../../src/app/read-history";
import { contentAt, type Snapshot } from "../../src/core/grid/snapshot";
import type { CellContent } from "../../src/core/grid/cell-value";
import { WRITE_LOG } from "../../src/core/kept/write-log-sheet";
import { loggedActions } from "../../src/core/messages/th/logged-actions";
import type { CellWrite } from "../../src/core/patch/patch";
import type { Workbook } from "../../src/port/workbook";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { aSnapshot, formatted, formula } from "../support/a-snapshot";
import { heldCells } from "../support/held-cells";
import { startOfficeTest, type OfficeTest } from "../support/office/office-test";
import { toSnapshot } from "../support/to-snapshot";
import { xlsxOf } from "../support/xlsx-of";

let office: OfficeTest;
beforeAll(async () => {
  office = await startOfficeTest();
});
afterAll(() => office.close());

const time = loggedTime(new Date(2026, 10, 23, 9, 5));
const filling = { time, name: loggedActions.filling };
const fixing = { time, name: loggedActions.fixing };

/** Opens a workbook, and reads it as somebody would who opens it later. */
interface Kept {
  readonly workbook: Workbook;
  readonly later: () => Promise<Workbook>;
}

async function inFile(snapshot: Snapshot): Promise<Kept> {
  const workbook = await openXlsx(xlsxOf(snapshot));
  return { workbook, later: () => openXlsx(workbook.save()) };
}

async function inOffice(snapshot: Snapshot): Promise<Kept> {
  const { workbook } = office.open(snapshot);
  return { workbook, later: async () => workbook };
}

const withoutLog = async (workbook: Workbook) => {
  const { sheets } = await workbook.read();
  return heldCells({ sheets: sheets.filter(({ name }) => name !== WRITE_LOG.title) });
};

const cells = aSnapshot({
  แผน: [
    ["ที่", "โครงการ", "งบประมาณ"],
    [1, "ก", formatted(100, "#,##0")],
    [2, "ข", formatted(0.1 + 0.2, "0%")],
    ["รวม", { error: "#N/A" }, formula("=SUM(A2:A3)", 3, "#,##0")],
  ],
  "It's": [[formula("=แผน!C4*2", 6), true, "=5", "5", "' ก"]],
});
const at = (row: number, column: number, sheet = "แผน") => ({ sheet, row, column });

describe.each([
  ["an .xlsx file", inFile],
  ["Office.js over the embedded host", inOffice],
])("%s", (_, open) => {
  test("gives every kind of content back after it was opened again", async () => {
    const { workbook, later } = await open(cells);
    const before = await withoutLog(workbook);
    const snapshot = await workbook.read();
    const write = (cell: CellWrite["at"], becomes: CellContent): CellWrite => ({
      kind: "write",
      at: cell,
      was: contentAt(snapshot, cell),
      becomes,
    });
    const sheet = "It's";
    const patch = [
      write(at(0, 0), { value: null }),
      write(at(1, 2), { value: "หนึ่งร้อย", format: "@" }),
      write(at(2, 2), { value: 1 / 3 }),
      write(at(3, 1), { value: 5, formula: "=2+3", format: "0.00" }),
      write(at(3, 2), { value: false }),
      write(at(0, 0, sheet), { value: { error: "#REF!" } }),
      write(at(0, 1, sheet), { value: "TRUE" }),
      write(at(0, 2, sheet), { value: 5 }),
      write(at(0, 3, sheet), { value: 5 }),
      write(at(0, 4, sheet), { value: "=1+1" }),
      write(at(9, 9, sheet), { value: 7, formula: "='แผน'!A2 + 6" }),
    ];
    await applyLogged(workbook, patch, fixing, snapshot);
    const again = await later();
    expect(await readHistory(again)).toMatchObject([{ number: 1, ...fixing, state: "restorable" }]);
    const restored = await prepareRestore(again, { action: 1 });
    await applyLogged(again, restored.restoration?.patch ?? [], { time, name: restored.name });
    expect(await withoutLog(again)).toEqual(before);
    expect((await readHistory(again)).map(({ name, state }) => [name, state])).toEqual([
      ["เรียกคืนครั้งที่ 1", "restorable"],
      [loggedActions.fixing, "restored"],
    ]);
    const redone = await prepareRestore(again, { to: 1 });
    await applyLogged(again, redone.restoration?.patch ?? [], { time, name: redone.name });
    expect((await readHistory(again)).at(-1)).toMatchObject({ state: "restorable" });
  });

  test("removes a scoring sheet that it added, and refuses once somebody has typed there", async () => {
    const { workbook, later } = await open(toSnapshot(plannedSheets().slice(0, -1)));
    const before = await withoutLog(workbook);
    const { snapshot, patch, scorecard } = await previewScores(workbook);
    expect(patch.map(({ kind }) => kind)).toEqual(["add-sheet"]);
    await applyLogged(workbook, patch, filling, snapshot);
    const again = await later();
    const actual = scorecard.rows[0]?.cells.actual ?? at(0, 0);
    const typed: CellWrite = {
      kind: "write",
      at: actual,
      was: contentAt(await again.read(), actual),
      becomes: { value: 95 },
    };
    await again.apply([typed]);
    expect((await prepareRestore(again, { action: 1 })).restoration).toMatchObject({
      isRefused: true,
      changedSheets: [actual.sheet],
    });
    await again.apply([{ ...typed, was: typed.becomes, becomes: typed.was }]);
    const { restoration, name } = await prepareRestore(again, { action: 1 });
    await applyLogged(again, restoration?.patch ?? [], { time, name });
    expect(await withoutLog(again)).toEqual(before);
  });
});

test("scores the sample plan and writes the scores with their log in five requests", async () => {
  const file = await openXlsx(readFileSync("assets/sample-plan-2568.xlsx"));
  const { workbook, host } = office.open(await file.read());
  for (const turn of [1, 2]) {
    host.traffic.take();
    const { snapshot, patch } = await previewScores(workbook);
    expect(patch.length).toBeGreaterThan(0);
    await applyLogged(workbook, patch, filling, snapshot);
    await settled();
    expect(host.traffic.take()).toHaveLength(5);
    expect((await previewScores(workbook)).patch).toEqual([]);
    const { restoration, name } = await prepareRestore(workbook, { to: turn === 1 ? 0 : 2 });
    await applyLogged(workbook, restoration?.patch ?? [], { time, name });
    await settled();
  }
});

/** What Excel.run sends when it has ended comes after it. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
