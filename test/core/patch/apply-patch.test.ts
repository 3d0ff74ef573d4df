import { contentAt } from "../../../src/core/grid/snapshot";
import { applyPatch, changedSince } from "../../../src/core/patch/apply-patch";
import { invert, type CellWrite, type Patch } from "../../../src/core/patch/patch";
import { aSnapshot, formatted, formula } from "../../support/a-snapshot";

const before = aSnapshot({ ก: [[1, formula("=A1*2", 2)], [formatted(3, "0%")]] });
const at = (row: number, column: number, sheet = "ก") => ({ sheet, row, column });
const write = (cell: CellWrite["at"], was: CellWrite["was"], becomes: CellWrite["becomes"]): CellWrite => ({
  kind: "write",
  at: cell,
  was,
  becomes,
});

test("leaves the snapshot it was given as it was", () => {
  const copy = structuredClone(before);
  applyPatch(before, [
    write(at(0, 0), { value: 1 }, { value: 9, format: "0.0" }),
    write(at(0, 1), { value: 2 }, { value: 5 }),
  ]);
  expect(before).toEqual(copy);
});

test("keeps a cell's format unless the write sets one, and clears it for General", () => {
  const keep = applyPatch(before, [write(at(1, 0), { value: 3 }, { value: 4 })]);
  expect(contentAt(keep, at(1, 0))).toEqual({ value: 4, format: "0%" });
  const clear = applyPatch(before, [write(at(1, 0), { value: 3 }, { value: 4, format: "General" })]);
  expect(contentAt(clear, at(1, 0))).toEqual({ value: 4 });
});

test("makes changes one after the other", () => {
  const patch: Patch = [
    write(at(0, 0), { value: 1 }, { value: 2 }),
    write(at(0, 0), { value: 2 }, { value: 3 }),
  ];
  expect(changedSince(before, patch)).toEqual([]);
  expect(contentAt(applyPatch(before, patch), at(0, 0)).value).toBe(3);
  expect(applyPatch(applyPatch(before, patch), invert(patch))).toEqual(before);
});

test("reports changed cells, not changed formats or results", () => {
  const patch: Patch = [
    write(at(0, 0), { value: 7 }, { value: 8 }),
    write(at(0, 1), { value: 999, formula: "=A1*2" }, { value: 8 }),
    write(at(1, 0), { value: 3, format: "0.00" }, { value: 8 }),
    write(at(5, 5), { value: "x" }, { value: 8 }),
  ];
  expect(changedSince(before, patch)).toEqual([at(0, 0), at(5, 5)]);
});

test("applies twenty thousand writes without looking for each", () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [row]);
  const large = aSnapshot({ ก: rows });
  const patch = rows.map(([value = 0], row) => write(at(row, 0), { value }, { value: value + 1 }));
  expect(changedSince(large, patch)).toEqual([]);
  const after = applyPatch(large, patch);
  expect(contentAt(after, at(19_999, 0)).value).toBe(20_000);
});
