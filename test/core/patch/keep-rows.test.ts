import fc from "fast-check";
import type { CellValue } from "../../../src/core/grid/cell-value";
import { sheetNamed, type Snapshot } from "../../../src/core/grid/snapshot";
import type { KeptSheet } from "../../../src/core/kept/kept-sheet";
import { readKept } from "../../../src/core/kept/read-kept";
import { applyPatch, changedSince } from "../../../src/core/patch/apply-patch";
import { blankKeptRows } from "../../../src/core/patch/blank-kept-rows";
import { keepRows } from "../../../src/core/patch/keep-rows";
import { invert } from "../../../src/core/patch/patch";
import { aSnapshot, type TestSheet } from "../../support/a-snapshot";
import { heldCells } from "../../support/held-cells";

const BOOK: KeptSheet<"who" | "what"> = {
  title: "สมุดจด",
  explanation: "สิ่งที่จดไว้",
  columns: [
    { key: "who", header: "ผู้จด", width: 10 },
    { key: "what", header: "เรื่อง", width: 30 },
  ],
};

const withBook = (sheet: TestSheet) => aSnapshot({ แผน: [["แผน"]], สมุดจด: sheet });
const keep = (snapshot: Snapshot, ...rows: [who: CellValue, what: CellValue][]) =>
  applyPatch(
    snapshot,
    keepRows(
      snapshot,
      BOOK,
      rows.map(([who, what]) => ({ who, what })),
    ),
  );
const rowsIn = (snapshot: Snapshot) =>
  readKept(snapshot, BOOK)?.rows.map(({ who, what }) => [who.value, what.value]);
const valuesIn = (snapshot: Snapshot) => sheetNamed(snapshot, "สมุดจด")?.values;

test("adds the sheet where there is none: title, explanation, headers, rows, ready for print", () => {
  const before = aSnapshot({ แผน: [["แผน"]] });
  const [change, ...more] = keepRows(before, BOOK, [{ who: "ก", what: "หนึ่ง" }]);
  expect(more).toEqual([]);
  expect(change).toMatchObject({
    kind: "add-sheet",
    sheet: {
      name: "สมุดจด",
      widths: [10, 30],
      heights: new Map([
        [0, 30],
        [1, 20],
      ]),
      frozenRows: 3,
      print: { landscape: true, repeatRows: [2, 2] },
    },
  });
  const after = keep(before, ["ก", "หนึ่ง"]);
  expect(valuesIn(after)).toEqual([["สมุดจด"], ["สิ่งที่จดไว้"], ["ผู้จด", "เรื่อง"], ["ก", "หนึ่ง"]]);
  expect(after.sheets.map(({ name }) => name)).toEqual(["แผน", "สมุดจด"]);
});

test("adds rows behind the last one, below whatever the user wrote", () => {
  const first = keep(aSnapshot({ แผน: [["แผน"]] }), ["ก", "หนึ่ง"]);
  expect(rowsIn(keep(first, ["ข", "สอง"], ["ค", null]))).toEqual([
    ["ก", "หนึ่ง"],
    ["ข", "สอง"],
    ["ค", null],
  ]);
  const used = withBook([["ผู้จด", null, "เรื่อง"], ["ก", null, "หนึ่ง"], [], [null, "จดเอง"]]);
  expect(valuesIn(keep(used, ["ข", "สอง"]))?.slice(3)).toEqual([
    [null, "จดเอง"],
    ["ข", undefined, "สอง"],
  ]);
});

test("writes headers again that the user deleted, beside all that stands below", () => {
  expect(valuesIn(keep(withBook([["เล่ม"], ["ของเรา"]]), ["ก", "หนึ่ง"]))).toEqual([
    ["เล่ม"],
    ["ของเรา"],
    ["ผู้จด", "เรื่อง"],
    ["ก", "หนึ่ง"],
  ]);
  const three: KeptSheet<"who" | "what" | "when"> = {
    ...BOOK,
    columns: [...BOOK.columns, { key: "when", header: "เมื่อ", width: 10 }],
  };
  const older = withBook([
    ["ผู้จด", "เรื่อง"],
    ["ก", "หนึ่ง", "จดเอง"],
  ]);
  const patch = keepRows(older, three, [{ who: "ข", what: "สอง", when: "วันนี้" }]);
  expect(valuesIn(applyPatch(older, patch))).toEqual([
    ["ผู้จด", "เรื่อง", undefined, "เมื่อ"],
    ["ก", "หนึ่ง", "จดเอง"],
    ["ข", "สอง", undefined, "วันนี้"],
  ]);
});

test("empties rows: nothing else moves, and the user's own columns keep what they hold", () => {
  const before = withBook([
    ["ผู้จด", "หมายเหตุ", "เรื่อง"],
    ["ก", "จดเอง", "หนึ่ง"],
    ["ข", null, "สอง"],
  ]);
  const [first] = readKept(before, BOOK)?.rows ?? [];
  const after = applyPatch(before, blankKeptRows(before, first ? [first] : []));
  expect(rowsIn(after)).toEqual([["ข", "สอง"]]);
  expect(valuesIn(after)?.slice(1)).toEqual([
    [null, "จดเอง", null],
    ["ข", null, "สอง"],
  ]);
});

test("changes nothing for no rows", () => {
  expect(keepRows(withBook([]), BOOK, [])).toEqual([]);
});

const cell = fc.oneof(fc.constant(null), fc.constantFrom("ผู้จด", "เรื่อง", "ก", "=1", " "), fc.integer());
const sheet = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 });
const texts = fc.record({ who: fc.constantFrom("ก", "5", "=A1"), what: fc.string({ minLength: 1 }) });

test("adding and emptying rows fits the sheet, keeps the others, and can be taken back", () => {
  fc.assert(
    fc.property(sheet, fc.array(texts, { minLength: 1, maxLength: 3 }), (cells, rows) => {
      const before = withBook(cells);
      const patch = keepRows(before, BOOK, rows);
      expect(changedSince(before, patch)).toEqual([]);
      const after = applyPatch(before, patch);
      const had = rowsIn(before) ?? [];
      const has = rowsIn(after) ?? [];
      if ((readKept(before, BOOK)?.headerRow ?? -1) >= 0) expect(has.slice(0, had.length)).toEqual(had);
      expect(has.length).toBeLessThanOrEqual(had.length + rows.length);
      const emptied = blankKeptRows(after, readKept(after, BOOK)?.rows.slice(had.length) ?? []);
      expect(rowsIn(applyPatch(after, emptied))).toEqual(had);
      expect(heldCells(applyPatch(after, invert(patch)))).toEqual(heldCells(before));
    }),
  );
});
