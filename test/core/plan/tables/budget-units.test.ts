import { findProblems } from "../../../../src/core/findings/find-problems";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { aPlan } from "../../../support/a-plan";
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

const HEADER = ["ที่", "โครงการ", "งบประมาณ", "ส่วนราชการ"];
const TITLE = "โครงการ/กิจกรรมสำคัญ ประจำปีงบประมาณ พ.ศ. 2568";

test.each<[string, number, readonly (readonly TestCell[])[]]>([
  ["alone at the right", 1_000, [[TITLE], [null, null, null, "หน่วย : พันบาท"], HEADER]],
  ["in brackets", 1_000_000, [[TITLE], [null, null, "(หน่วย: ล้านบาท)"], HEADER]],
  ["as the unit only", 1_000, [[TITLE], [null, null, null, "(พันบาท)"], HEADER]],
  ["beside the title", 1_000, [[TITLE, null, null, "หน่วย : พันบาท"], HEADER]],
  ["at the title's end", 1_000, [[`${TITLE} (หน่วย : พันบาท)`], [], HEADER]],
  ["above the title", 1_000, [["หน่วย : พันบาท"], [TITLE], HEADER]],
  ["of baht", 1, [[TITLE], ["หน่วย : บาท"], HEADER]],
])("reads the unit above a header: %s", (_, scale, above) => {
  expect(read(...above)).toEqual([[scale, names]]);
});

test.each<[string, readonly (readonly TestCell[])[]]>([
  ["the header's own is another", [["หน่วย : พันบาท"], HEADER.with(2, "งบประมาณ (บาท)")]],
  ["it is of the money in a sentence", [["ได้รับจัดสรร 5 พันบาท"], HEADER]],
  ["it stands beside an amount", [["วงเงินรวม", "5,000", "พันบาท"], HEADER]],
])("reads no unit above a header where %s", (_, above) => {
  expect(read(...above)).toEqual([[1, names]]);
});

test("of two tables each has the unit above its own header, and none is a row of the other", () => {
  const tables = read(
    ["ส่วนที่ 2 ยุทธศาสตร์ของหน่วยงาน", null, null, "(หน่วย : พันบาท)"],
    HEADER,
    [1, "โครงการสาม", 20, "สกต."],
    ["ส่วนที่ 3 งานประจำ", null, null, "(หน่วย : ล้านบาท)"],
    HEADER,
  );
  expect(tables).toEqual([
    [1_000, ["โครงการสาม"]],
    [1_000_000, names],
  ]);
});

test("a unit right below a table is that table's, where a title stands above the next header", () => {
  const tables = read(HEADER, [1, "โครงการสาม", 20, "สกต."], ["หน่วย : พันบาท"], ["ส่วนที่ 3 งานประจำ"], HEADER);
  expect(tables.map(([scale]) => scale)).toEqual([1, 1]);
});

test("no SUM is offered over rows in several units", () => {
  const header = ["ที่", "โครงการ", "งบประมาณ", "หน่วย"];
  const rows = [
    [1, "โครงการก่อสร้างสะพาน", 2.5, "ล้านบาท"],
    [2, "โครงการซ่อมถนน", 1_500_000, "บาท"],
    [3, "โครงการสวน", 300, "พันบาท"],
  ];
  const told = (total: number) =>
    findProblems(aPlan({ แผน: [header, ...rows, ["รวม", null, total, "บาท"]] })).map(({ code, fix }) => [
      code,
      fix,
    ]);
  expect(told(4_300_000)).toEqual([]);
  expect(told(4_200_000)).toEqual([["budget-total-differs", undefined]]);
});

describe("a unit in a column behind the budgets", () => {
  const besideOf = (header: string, ...rows: readonly (readonly TestCell[])[]) =>
    readPlan(aSnapshot({ แผน: [["ที่", "โครงการ", "งบประมาณ", header], ...rows] })).projectTables[0]?.rows.map(
      ({ budget }) => (budget.state === "read" ? budget.value : budget.text),
    );

  test.each([
    ["หน่วยนับ", "พันบาท", 55_000_00],
    ["หน่วย", "ล้านบาท", 55_000_000_00],
    ["บาท", "บาท", 55_00],
    ["หน่วยนับ", "ครั้ง", 55_00],
  ])("headed %s that says %s", (header, unit, satang) => {
    expect(besideOf(header, [1, "ก", 55, unit], [2, "ข", 55, unit])).toEqual([
      { kind: "amount", satang },
      { kind: "amount", satang },
    ]);
  });

  test("that another row says is that row's", () => {
    expect(besideOf("หน่วยนับ", [1, "ก", 55, "พันบาท"], [2, "ข", 4000, "บาท"], [3, "ค", 500, "บาท"])).toEqual([
      { kind: "amount", satang: 55_000_00 },
      { kind: "amount", satang: 4_000_00 },
      { kind: "amount", satang: 500_00 },
    ]);
  });
});
