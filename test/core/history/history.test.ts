import fc from "fast-check";
import type { CellContent, CellValue } from "../../../src/core/grid/cell-value";
import type { CellRef } from "../../../src/core/grid/cell-ref";
import { contentAt, sheetNamed, type Snapshot } from "../../../src/core/grid/snapshot";
import { logPatch } from "../../../src/core/history/log-patch";
import { readHistory } from "../../../src/core/history/read-history";
import { restoreActions, type RestorePoint } from "../../../src/core/history/restore-actions";
import { WRITE_LOG } from "../../../src/core/kept/write-log-sheet";
import { applyPatch, changedSince } from "../../../src/core/patch/apply-patch";
import type { NewSheet } from "../../../src/core/patch/new-sheet";
import { invert, type CellWrite, type Patch } from "../../../src/core/patch/patch";
import { aSnapshot, formatted, formula } from "../../support/a-snapshot";
import { heldCells } from "../../support/held-cells";

const plan = aSnapshot({
  แผน: [
    ["ที่", "โครงการ", "งบประมาณ"],
    [1, "ก", formatted(100, "#,##0")],
    [2, "ข", "200"],
    [null, "รวม", formula("=SUM(C2:C3)", 100)],
  ],
});
const at = (row: number, column: number, sheet = "แผน"): CellRef => ({ sheet, row, column });

function write(snapshot: Snapshot, cell: CellRef, becomes: CellContent): CellWrite {
  return { kind: "write", at: cell, was: contentAt(snapshot, cell), becomes };
}

function act(snapshot: Snapshot, name: string, make: (now: Snapshot) => Patch): Snapshot {
  const patch = logPatch(make(snapshot), snapshot, { time: "23 พ.ย. 2569 09:05", name });
  expect(changedSince(snapshot, patch)).toEqual([]);
  return applyPatch(snapshot, patch);
}

function restore(snapshot: Snapshot, point: RestorePoint): Snapshot {
  return act(snapshot, "เรียกคืน", () => {
    const restoration = restoreActions(snapshot, point);
    expect(restoration).toMatchObject({ isRefused: false });
    return restoration?.patch ?? [];
  });
}

const set = (cell: CellRef, value: CellValue) => (now: Snapshot) => [write(now, cell, { value })];

/** All but the log; results of formulas are not what a log can bring back. */
function contentsOf({ sheets }: Snapshot) {
  const cells = heldCells({ sheets: sheets.filter(({ name }) => name !== WRITE_LOG.title) });
  return JSON.stringify(cells, (_, held: CellContent) =>
    held?.formula === undefined ? held : { ...held, value: null },
  );
}

const rowsIn = (snapshot: Snapshot) => sheetNamed(snapshot, WRITE_LOG.title)?.values.slice(3);

test("logs a row for each cell in words that a reader and the next reading understand", () => {
  const after = act(plan, "แก้ไขตามข้อเสนอ", (now) => [
    write(now, at(2, 2), { value: 200, format: "#,##0" }),
    write(now, at(3, 2), { value: 300, formula: "=C2+C3" }),
    write(now, at(3, 1), { value: "=รวม" }),
    write(now, at(1, 2), { value: 150, format: "#,##0" }),
    write(now, at(5, 0), { value: true }),
    write(now, at(5, 1), { value: { error: "#N/A" } }),
  ]);
  const action = [1, "23 พ.ย. 2569 09:05", "แก้ไขตามข้อเสนอ", "แผน"];
  expect(rowsIn(after)?.map((row) => row?.slice())).toEqual([
    [...action, "C3", "“200”", 200, "General", "#,##0"],
    [...action, "C4", "สูตร =SUM(C2:C3)", "สูตร =C2+C3"],
    [...action, "B4", "“รวม”", "“=รวม”"],
    [...action, "C2", 100, 150],
    [...action, "A6", "(ว่าง)", true],
    [...action, "B6", "(ว่าง)", "#N/A"],
  ]);
  expect(sheetNamed(after, WRITE_LOG.title)?.formulas.size).toBe(0);
});

test("tells the actions newest first, each with what can become of it", () => {
  let now = act(plan, "หนึ่ง", set(at(1, 1), "กก"));
  now = act(now, "สอง", set(at(2, 1), "ขข"));
  now = act(now, "สาม", set(at(1, 1), "กกก"));
  now = restore(now, { action: 2 });
  expect(readHistory(now).map(({ number, name, state }) => [number, name, state])).toEqual([
    [4, "เรียกคืน", "restorable"],
    [3, "สาม", "restorable"],
    [2, "สอง", "restored"],
    [1, "หนึ่ง", "changed"],
  ]);
});

test("goes back to a point over restorations, with one write a cell", () => {
  const first = act(plan, "หนึ่ง", set(at(1, 1), "กก"));
  let now = act(first, "สอง", set(at(1, 1), "กกก"));
  now = act(now, "สาม", set(at(2, 1), "ขข"));
  now = restore(now, { action: 3 });
  now = act(now, "ห้า", set(at(1, 1), null));
  const back = restoreActions(now, { to: 1 });
  expect(back).toMatchObject({ actions: [5, 4, 3, 2], isRefused: false });
  expect(back?.patch).toHaveLength(1);
  expect(contentsOf(restore(now, { to: 1 }))).toBe(contentsOf(first));
  expect(contentsOf(restore(now, { to: 0 }))).toBe(contentsOf(plan));
});

test("refuses what has changed since, and names it, even if one cell of many has", () => {
  const logged = act(plan, "หนึ่ง", (now) => [...set(at(1, 1), "กก")(now), ...set(at(2, 1), "ขข")(now)]);
  const now = applyPatch(logged, set(at(2, 1), "ผู้ใช้")(logged));
  expect(restoreActions(now, { action: 1 })).toMatchObject({
    isRefused: true,
    patch: [],
    changedSince: [at(2, 1)],
  });
  expect(readHistory(now)).toMatchObject([{ state: "changed", changedSince: [at(2, 1)] }]);
});

test("takes for restored what the user has put back by hand", () => {
  const logged = act(plan, "หนึ่ง", set(at(1, 1), "กก"));
  const now = applyPatch(logged, set(at(1, 1), "ก")(logged));
  expect(readHistory(now)).toMatchObject([{ state: "restored" }]);
  expect(restoreActions(now, { action: 1 })).toMatchObject({ isRefused: false, patch: [] });
});

test("knows no action of another number", () => {
  const now = act(plan, "หนึ่ง", set(at(1, 1), "กก"));
  expect(restoreActions(now, { action: 2 })).toBeUndefined();
  expect(restoreActions(now, { to: 2 })).toBeUndefined();
  expect(restoreActions(plan, { to: 0 })).toMatchObject({ patch: [], actions: [] });
});

test("takes a formula that Excel words anew for the same, but not one with another text", () => {
  const logged = act(plan, "หนึ่ง", (now) => [
    write(now, at(6, 0), { value: 1, formula: `='แผน'!A2 & "ก ข"` }),
  ]);
  const reworded = (text: string) =>
    applyPatch(logged, [write(logged, at(6, 0), { value: 1, formula: text })]);
  expect(readHistory(reworded(`=แผน!A2&"ก ข"`))).toMatchObject([{ state: "restorable" }]);
  expect(readHistory(reworded(`='แผน'!A2 & "กข"`))).toMatchObject([{ state: "changed" }]);
});

test("logs nothing where nothing changes, and a cell written twice once", () => {
  expect(logPatch([], plan, { time: "", name: "" })).toEqual([]);
  const same = set(at(1, 1), "ก")(plan);
  expect(logPatch(same, plan, { time: "", name: "" })).toEqual(same);
  const twice = act(plan, "หนึ่ง", (now) => [
    write(now, at(1, 1), { value: "กก" }),
    { kind: "write", at: at(1, 1), was: { value: "กก" }, becomes: { value: "กกก" } },
  ]);
  expect(rowsIn(twice)).toMatchObject([[1, "23 พ.ย. 2569 09:05", "หนึ่ง", "แผน", "B2", "“ก”", "“กกก”"]]);
});

const SHEET: NewSheet = {
  name: "แบบให้คะแนน",
  font: { name: "Sarabun", size: 11 },
  cells: [
    { row: 0, column: 0, content: { value: "น้ำหนัก" } },
    { row: 1, column: 0, content: { value: 70, formula: "=SUM(แผน!C2:C3)", format: "0.00" } },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  widths: [],
  heights: new Map(),
  frozenRows: 0,
  print: { landscape: false },
};
const add: Patch = [{ kind: "add-sheet", sheet: SHEET }];

describe("a sheet that an action added", () => {
  const added = act(plan, "เพิ่ม", (now) => [...add, ...set(at(2, 0, SHEET.name), "ในครั้งเดียวกัน")(now)]);

  test("is one row of the log, and is removed again", () => {
    expect(rowsIn(added)).toHaveLength(1);
    expect(contentsOf(restore(added, { action: 1 }))).toBe(contentsOf(plan));
  });

  test("stays if it was changed, until that is undone too", () => {
    const fixed = act(added, "แก้", set(at(0, 0, SHEET.name), "คะแนน"));
    expect(restoreActions(fixed, { action: 1 })).toMatchObject({ changedSheets: [SHEET.name], patch: [] });
    expect(contentsOf(restore(fixed, { to: 0 }))).toBe(contentsOf(plan));
    const typed = applyPatch(fixed, set(at(9, 9, SHEET.name), "ผู้ใช้")(fixed));
    expect(restoreActions(typed, { to: 0 })).toMatchObject({ changedSheets: [SHEET.name], patch: [] });
  });

  test("stays if a formula elsewhere needs it by now", () => {
    const uses = { value: 70, formula: `='${SHEET.name}'!A2` };
    const now = applyPatch(added, [write(added, at(8, 0), uses)]);
    expect(restoreActions(now, { action: 1 })).toMatchObject({ changedSheets: [SHEET.name], patch: [] });
  });

  test("does not stand against going further back once it was taken away", () => {
    const earlier = act(plan, "หนึ่ง", set(at(1, 1), "กก"));
    const later = act(earlier, "เพิ่ม", () => add);
    const fixed = act(later, "แก้", set(at(0, 0, SHEET.name), "คะแนน"));
    const gone = restore(fixed, { to: 1 });
    expect(readHistory(gone)[0]).toMatchObject({ number: 4, state: "not-kept" });
    expect(contentsOf(restore(gone, { to: 0 }))).toBe(contentsOf(plan));
    const own = applyPatch(gone, add);
    expect(restoreActions(own, { to: 0 })).toMatchObject({ changedSheets: [SHEET.name], patch: [] });
  });
});

test("cannot bring back a sheet that was there before, and says by which action", () => {
  const there = applyPatch(plan, add);
  const now = act(there, "แทนที่", () => [...invert(add), ...add]);
  expect(rowsIn(now)).toHaveLength(2);
  expect(restoreActions(now, { to: 0 })).toMatchObject({ notKept: [1], patch: [] });
});

test("logs more cells than are readable as one row that cannot be restored", () => {
  const fill = (now: Snapshot, count: number) =>
    Array.from({ length: count }, (_, row) => write(now, at(row, 9), { value: row }));
  const most = act(plan, "เติม", (now) => fill(now, 2_000));
  expect(contentsOf(restore(most, { action: 1 }))).toBe(contentsOf(plan));
  const more = act(plan, "เติม", (now) => fill(now, 2_001));
  expect(rowsIn(more)).toHaveLength(1);
  expect(readHistory(more)).toMatchObject([
    { state: "not-kept", changes: [{ kind: "too-many", cells: 2_001 }] },
  ]);
});

test.each<[string, number, CellValue]>([
  ["a cell", 4, "ตรงไหน"],
  ["a content", 5, "ก"],
  ["a blank content", 5, null],
  ["a text's end", 5, "“"],
  ["a sheet", 3, null],
  ["one of two formats", 7, "0.00"],
])("does not restore by a row in which the user broke %s", (_, column, value) => {
  const logged = act(plan, "หนึ่ง", set(at(1, 1), "กก"));
  const row = at(3, column, WRITE_LOG.title);
  const now = applyPatch(logged, set(row, value)(logged));
  expect(readHistory(now)).toMatchObject([
    { state: "not-kept", changes: [{ kind: "unreadable", at: at(3, 0, WRITE_LOG.title) }] },
  ]);
});

test("does not keep a text too long for a cell of the log", () => {
  const fits = act(plan, "ยาว", set(at(9, 0), "ก".repeat(32_765)));
  expect(readHistory(fits)).toMatchObject([{ state: "restorable" }]);
  const long = act(plan, "ยาว", set(at(9, 0), "ก".repeat(32_766)));
  expect(readHistory(long)).toMatchObject([{ state: "not-kept" }]);
});

test("knows a sheet named by a year, also where its name became a number", () => {
  const year = aSnapshot({ 2568: [["ก"]] });
  const logged = act(year, "หนึ่ง", set(at(0, 0, "2568"), "กก"));
  const now = applyPatch(logged, set(at(3, 3, WRITE_LOG.title), 2568)(logged));
  expect(contentsOf(restore(now, { action: 1 }))).toBe(contentsOf(year));
});

test("names the sheet that is gone", () => {
  const logged = act(plan, "หนึ่ง", set(at(1, 1), "กก"));
  const now = { sheets: logged.sheets.filter(({ name }) => name !== "แผน") };
  expect(restoreActions(now, { action: 1 })).toMatchObject({ changedSheets: ["แผน"], patch: [] });
});

const value = fc.oneof(
  fc.constantFrom<CellValue>(null, true, false, { error: "#DIV/0!" }, "", "5", "=A1", "(ว่าง)", "“ก”", "#N/A"),
  fc.constantFrom<CellValue>("สูตร =A1", "TRUE", "' =1", "(ชีตใหม่ 12345678)", "(5 เซลล์ ", "สอง\nบรรทัด"),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.string(),
);
const content: fc.Arbitrary<CellContent> = fc
  .record({
    value,
    formula: fc.option(fc.constantFrom("=1+1", `="ก "&A1`, "=SUM( A1:A2 )"), { nil: undefined, freq: 4 }),
    format: fc.option(fc.constantFrom("0.00", "#,##0", "General", "@"), { nil: undefined }),
  })
  .map(({ formula: text, format, ...rest }) => ({
    ...rest,
    ...(text !== undefined && { formula: text }),
    ...(format !== undefined && { format }),
  }));
const place = fc.constantFrom(at(0, 0), at(1, 2), at(3, 2), at(7, 7), at(0, 0, "๒๕๖๘"), at(1, 1, "It's =1"));
const actions = fc.array(fc.array(fc.tuple(place, content), { maxLength: 5 }), { maxLength: 5 });

test("going back to any point gives what the cells held then, whatever was written", () => {
  const start: Snapshot = {
    sheets: [...plan.sheets, ...aSnapshot({ "๒๕๖๘": [["ก"]], "It's =1": [] }).sheets],
  };
  fc.assert(
    fc.property(actions, fc.nat({ max: 5 }), (all, turn) => {
      const states = [start];
      for (const writes of all) {
        const now = act(states.at(-1) ?? start, "ทำ", (before) => {
          const patch: CellWrite[] = [];
          for (const [cell, becomes] of writes) patch.push(write(applyPatch(before, patch), cell, becomes));
          return patch;
        });
        if (readHistory(now).length >= states.length) states.push(now);
        else states[states.length - 1] = now;
      }
      const to = Math.min(turn, states.length - 1);
      const last = states.at(-1) ?? start;
      const back = restore(last, { to });
      expect(blanked(contentsOf(back))).toBe(blanked(contentsOf(states[to] ?? start)));
    }),
    { numRuns: 300 },
  );
});

/** No workbook keeps an empty text. */
function blanked(contents: string): unknown {
  const sheets = JSON.parse(contents) as Record<string, Record<string, CellContent>>;
  const held = Object.entries(sheets).map(([sheet, cells]) => [
    sheet,
    Object.entries(cells)
      .map(([name, one]) => [name, one.value === "" ? { ...one, value: null } : one] as const)
      .filter(([, one]) => one.value !== null || one.formula !== undefined || one.format !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  ]);
  return JSON.stringify(held);
}
