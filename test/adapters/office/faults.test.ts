import { sameContent } from "../../../src/core/grid/cell-value";
import { contentAt, type Snapshot } from "../../../src/core/grid/snapshot";
import type { NewSheet } from "../../../src/core/patch/new-sheet";
import { invert, type Patch } from "../../../src/core/patch/patch";
import type { Fault } from "../../../src/host/faults/fault";
import type { OfficeHost } from "../../../src/host/protocol/office-host";
import type { TransportError } from "../../../src/host/protocol/messages";
import { aSnapshot, formatted, formula } from "../../support/a-snapshot";
import { aWrite } from "../../support/office/a-write";
import { startOfficeTest, type OfficeTest, type OpenWorkbook } from "../../support/office/office-test";

let office: OfficeTest;
beforeAll(async () => {
  office = await startOfficeTest();
});
afterAll(() => office.close());

const cells = aSnapshot({
  แผน: [
    ["ที่", "โครงการ", "งบประมาณ"],
    [1, "=ข้อความ", formatted(100, "#,##0")],
    [2, "ข", formula("=C2*2", 200)],
  ],
});
const at = (row: number, column: number) => ({ sheet: "แผน", row, column });
const newSheet: NewSheet = {
  name: "ใหม่",
  font: { name: "Sarabun", size: 11 },
  cells: [{ row: 0, column: 0, content: { value: "แบบให้คะแนน" } }],
  merges: [],
  widths: [],
  heights: new Map(),
  frozenRows: 0,
  print: { landscape: false },
};
const patch: Patch = [
  aWrite(at(1, 0), 1, 10),
  aWrite(at(1, 1), "=ข้อความ", "ก"),
  aWrite(at(1, 2), 100, { value: 0.5, format: "0%" }),
  aWrite(at(2, 2), { value: 200, formula: "=C2*2" }, null),
  { kind: "add-sheet", sheet: newSheet },
  aWrite(at(5, 5), null, "ท้าย"),
];
const written = patch.flatMap((change) => (change.kind === "write" ? [change.at] : []));

/** The write of an `apply` is its second request: the first looks. */
const LOOK = 1;
const WRITE = 2;

async function opened(): Promise<OpenWorkbook & { readonly before: Snapshot }> {
  const open = office.open(cells);
  const before = await open.workbook.read();
  open.host.traffic.take();
  return { ...open, before };
}

/** Resolves when that many requests have come. */
async function asked({ traffic }: OfficeHost, requests: number): Promise<void> {
  while (traffic.count < requests) await new Promise((resolve) => setTimeout(resolve, 0));
}

const refusals: readonly (readonly [TransportError, string])[] = [
  ["cellEditMode", "cell-being-edited"],
  ["requestTooLarge", "too-large"],
  ["responseTooLarge", "too-large"],
  ["sessionLost", "connection-lost"],
  ["denied", "access-denied"],
  ["activityLimit", "host-busy"],
  ["internal", "host-failed"],
];

describe.each([
  ["every look before it", LOOK, Infinity],
  ["the write itself", WRITE, 1],
])("when Excel refuses %s", (_, request, times) => {
  test.each(refusals)("for %s, says %s, changes nothing, and the next try works", async (error, code) => {
    const { workbook, host, before } = await opened();
    host.faults.plan({ kind: "refuse", error }, request, times);
    await expect(workbook.apply(patch)).rejects.toMatchObject({ code });
    host.faults.clear();
    expect(await workbook.read()).toEqual(before);
    await workbook.apply(patch);
    expect(contentAt(await workbook.read(), at(5, 5)).value).toBe("ท้าย");
  });
});

test("looks at less at a time where Excel's answer would be too large", async () => {
  const { workbook, host, sheet } = await opened();
  sheet("แผน").protect(true);
  host.faults.plan({ kind: "refuse", error: "responseTooLarge" }, LOOK);
  await expect(workbook.apply(patch)).rejects.toMatchObject({ code: "sheet-protected" });
  sheet("แผน").protect(false);
  host.faults.plan({ kind: "refuse", error: "responseTooLarge" }, LOOK);
  await workbook.apply(patch);
  expect(contentAt(await workbook.read(), at(5, 5)).value).toBe("ท้าย");
});

test("takes everything back wherever in the write Excel breaks off", async () => {
  const { workbook, host, before } = await opened();
  const trial = await opened();
  await trial.workbook.apply(patch);
  const actions = trial.host.traffic.take()[WRITE - 1]?.actions ?? 0;
  expect(actions).toBeGreaterThan(20);
  office.reopen(host);
  for (let action = 0; action < actions; action++) {
    host.faults.plan({ kind: "break", action, code: "GeneralException" }, WRITE);
    await expect(workbook.apply(patch)).rejects.toMatchObject({ code: "host-failed" });
    expect(await workbook.read()).toEqual(before);
  }
});

test("names exactly the cells and sheets that stayed changed when nothing can be taken back", async () => {
  const { workbook, host } = await opened();
  const broken: Fault = { kind: "break", action: 12, code: "GeneralException" };
  host.faults.plan(broken, WRITE);
  // Look what was written, put it back, look again.
  host.faults.plan({ kind: "refuse", error: "denied" }, WRITE + 2);
  const failure: unknown = await workbook.apply(patch).catch((error: unknown) => error);
  const now = await workbook.read();
  const added = now.sheets.map(({ name }) => name).filter((name) => name !== "แผน");
  expect(failure).toMatchObject({ code: "partly-written", sheets: added });
  // A formula that shows another result has not changed.
  const changed = written.filter((cell) => {
    const [was, is] = [contentAt(cells, cell), contentAt(now, cell)];
    return !sameContent(was, is) || was.format !== is.format;
  });
  expect(changed.length).toBeGreaterThan(0);
  expect((failure as { cells: unknown }).cells).toEqual(changed);
});

test("brings a removed sheet back with what was written on it", async () => {
  const { workbook, host } = await opened();
  const note = { sheet: "ใหม่", row: 3, column: 1 };
  const adding: Patch = [{ kind: "add-sheet", sheet: newSheet }, aWrite(note, null, "ก")];
  await workbook.apply(adding);
  const before = await workbook.read();
  // Refused once the sheet is gone: whatever comes after its removal.
  const removing: Patch = [...invert(adding), aWrite(at(5, 5), null, "ท้าย")];
  let gone = 0;
  for (let action = 8; action < 24; action++) {
    host.faults.plan({ kind: "break", action, code: "GeneralException" }, WRITE);
    const failure: unknown = await workbook.apply(removing).catch((error: unknown) => error);
    if (failure === undefined) break;
    gone++;
    expect(await workbook.read()).toEqual(before);
  }
  expect(gone).toBeGreaterThan(4);
});

test("says that Excel does not answer when a look gets lost, and changes nothing", async () => {
  const { workbook, host, before, giveUp } = await opened();
  host.faults.plan({ kind: "lose", runs: false }, LOOK);
  const failing = expect(workbook.apply(patch)).rejects.toMatchObject({ code: "connection-lost" });
  await asked(host, LOOK);
  giveUp();
  await failing;
  expect(await workbook.read()).toEqual(before);
  await workbook.apply(patch);
});

test("puts everything back when the answer to a write gets lost", async () => {
  const { workbook, host, before, giveUp } = await opened();
  host.faults.plan({ kind: "lose", runs: true }, WRITE);
  const failing = expect(workbook.apply(patch)).rejects.toMatchObject({ code: "connection-lost" });
  await asked(host, WRITE);
  giveUp();
  await failing;
  expect(await workbook.read()).toEqual(before);
  await workbook.apply(patch);
});

test("asks to check every cell and sheet of a write when nobody answers any more", async () => {
  const { workbook, host, giveUp } = await opened();
  host.faults.plan({ kind: "lose", runs: true }, WRITE, 3);
  const failing = workbook.apply(patch).catch((error: unknown) => error);
  for (const request of [WRITE, WRITE + 1, WRITE + 2]) {
    await asked(host, request);
    giveUp();
  }
  const expected = { code: "write-unconfirmed", sheets: ["ใหม่"] };
  expect(await failing).toMatchObject(expected);
  expect(((await failing) as { cells: unknown[] }).cells).toEqual(expect.arrayContaining(written));
});

test("waits for a cell to be finished before it reads", async () => {
  const { workbook, host, waits, before } = await opened();
  host.faults.plan({ kind: "refuse", error: "cellEditMode" }, 1, 3);
  expect(await workbook.read()).toEqual(before);
  expect(waits).toEqual([500, 500, 500]);
});

test("does not wait for ever for a cell to be finished", async () => {
  const { workbook, host, waits } = await opened();
  host.faults.plan({ kind: "refuse", error: "cellEditMode" }, 1, 1000);
  await expect(workbook.read()).rejects.toMatchObject({ code: "cell-being-edited" });
  expect(waits).toHaveLength(9);
});

test("refuses when a cell changes between reading and writing", async () => {
  const { workbook, host, sheet } = await opened();
  const act = (): void => sheet("แผน").write({ top: 1, left: 0, bottom: 1, right: 0 }, [[{ value: 7 }]]);
  host.faults.plan({ kind: "before", act }, LOOK);
  await expect(workbook.apply(patch)).rejects.toMatchObject({ code: "cells-changed", cells: [at(1, 0)] });
  expect(contentAt(await workbook.read(), at(1, 1)).value).toBe("=ข้อความ");
});

test("waits for a slow host", async () => {
  const { workbook, host } = await opened();
  host.faults.plan({ kind: "delay", milliseconds: 20 }, 1, 5);
  await workbook.apply(patch);
  expect(contentAt(await workbook.read(), at(1, 0)).value).toBe(10);
});

test("says that Excel is too old", async () => {
  const { Office } = office.window;
  const isSetSupported = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(false);
  await expect(office.open(cells).workbook.read()).rejects.toMatchObject({ code: "host-too-old" });
  isSetSupported.mockRestore();
});
