import { readUnitCell } from "../../../../src/core/plan/cells/in-unit";

test.each([
  ["ร้อยละ", "percent"],
  ["ระดับ", "level"],
  ["เล่ม", "count"],
  ["แล้วเสร็จ", undefined],
  ["จำนวน", undefined],
])("a cell of units that says %s is of kind %s", (text, kind) => {
  expect(readUnitCell(text).unit?.kind).toBe(kind);
});
