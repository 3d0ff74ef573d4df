import { firstChangedCell } from "../../src/app/first-changed-cell";
import type { NewSheet } from "../../src/core/patch/new-sheet";

const at = { sheet: "A", row: 3, column: 1 };
const write = { kind: "write", at, was: { value: null }, becomes: { value: 1 } } as const;
const sheet = { name: "ใหม่" } as NewSheet;

test("goes to the first cell that is written", () => {
  expect(firstChangedCell([write, { ...write, at: { ...at, row: 4 } }])).toEqual(at);
});

test("goes to the corner of a sheet that is added", () => {
  expect(firstChangedCell([{ kind: "add-sheet", sheet }])).toEqual({ sheet: "ใหม่", row: 0, column: 0 });
});

test("goes nowhere for a sheet that is taken away", () => {
  expect(firstChangedCell([{ kind: "remove-sheet", sheet }])).toBeUndefined();
});
