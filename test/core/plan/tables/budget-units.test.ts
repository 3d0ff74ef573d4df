import { readPlan } from "../../../../src/core/plan/read-plan";
import { aSnapshot, type TestCell } from "../../../support/a-snapshot";

const read = (...header: readonly (readonly TestCell[])[]) => {
  const { projectTables } = readPlan(
    aSnapshot({ แผน: [...header, [1, "โครงการหนึ่ง", 1500, "สกต."], [2, "โครงการสอง", "-", "สกต."]] }),
  );
  return projectTables.map(({ scale, rows }) => [scale, rows.map(({ name }) => name.value)]);
};
const names = ["โครงการหนึ่ง", "โครงการสอง"];

test.each([
  ["(พันบาท)", 1_000],
  ["พันบาท", 1_000],
  ["(ล้านบาท)", 1_000_000],
  ["หน่วย : บาท", 1],
])("reads the unit %s below the header of the budgets", (unit, scale) => {
  expect(read(["ที่", "โครงการ", "งบประมาณ", "ส่วนราชการ"], [null, null, unit, null])).toEqual([[scale, names]]);
});

test.each([
  ["งบประมาณที่ได้รับจัดสรร (บาท)", 1],
  ["งบประมาณที่ได้รับการจัดสรร (พันบาท)", 1_000],
  ["งบประมาณที่ได้รับอนุมัติ", 1],
])("reads the budgets under %s", (header, scale) => {
  const { projectTables, misunderstood } = readPlan(
    aSnapshot({
      แผน: [
        ["ที่", "โครงการ", header, "ส่วนราชการ"],
        [1, "โครงการหนึ่ง", 1500, "สกต."],
      ],
    }),
  );
  expect(misunderstood).toEqual([]);
  expect(projectTables.map((table) => [table.scale, table.hasColumn.budget])).toEqual([[scale, true]]);
});

test("takes a unit below another column for a row of the table", () => {
  expect(read(["ที่", "โครงการ", "งบประมาณ", "ส่วนราชการ"], [1, "พันบาท", 5, "สกต."])).toEqual([
    [1, ["พันบาท", ...names]],
  ]);
});
