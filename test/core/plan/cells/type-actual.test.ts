import { typeActual } from "../../../../src/core/plan/cells/type-actual";

test.each([
  ["95", undefined, { value: 95 }, { kind: "number", value: 95 }, 1],
  [" 1,250.5 ", undefined, { value: 1250.5 }, { kind: "number", value: 1250.5 }, 1],
  ["๙๕", "0.00", { value: 95 }, { kind: "number", value: 95 }, 1],
  [".5", undefined, { value: 0.5 }, { kind: "number", value: 0.5 }, 1],
  ["-3", undefined, { value: -3 }, { kind: "number", value: -3 }, 1],
  ["95%", undefined, { value: 0.95, format: "0%" }, { kind: "percent", value: 95 }, 100],
  ["88.25 %", undefined, { value: 0.8825, format: "0.00%" }, { kind: "percent", value: 88.25 }, 100],
  ["7%", "0.0%", { value: 0.07 }, { kind: "percent", value: 7 }, 100],
  ["95", "0%", { value: 0.95 }, { kind: "percent", value: 95 }, 100],
  ["6 ครั้ง", undefined, { value: "6 ครั้ง" }, { kind: "count", value: 6 }, undefined],
  ["ร้อยละ ๙๕", undefined, { value: "ร้อยละ ๙๕" }, { kind: "percent", value: 95 }, undefined],
  ["แล้วเสร็จ", undefined, { value: "แล้วเสร็จ" }, { kind: "milestone", value: 1 }, undefined],
])("takes %j under the format %s as Excel does", (typed, format, content, value, scale) => {
  expect(typeActual(typed, format)).toMatchObject({ content, scale, value });
});

test("reads no actual from blank, from words, and from a number that could be two", () => {
  expect(typeActual("  ", undefined).value).toBe("not-stated");
  expect(typeActual("ดีมาก", undefined).value).toBeUndefined();
  expect(typeActual("1.000.000", undefined).value).toBeUndefined();
  expect(typeActual("1,00", undefined).content).toEqual({ value: "1,00" });
});
