import { findProblems } from "../../../../src/core/findings/find-problems";
import { a1 } from "../../../../src/core/grid/cell-ref";
import { planFigures } from "../../../../src/core/plan/across/plan-figures";
import { aPlan, formula } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";

type Row = readonly TestCell[];

const HEADER = ["ที่", "โครงการ/กิจกรรม", "งบประมาณ", "ส่วนราชการ"];
const CLEAN: readonly Row[] = [
  ["ประเด็นการพัฒนาที่ 1 เมืองสะอาด"],
  HEADER,
  [1, "โครงการ ก", 100],
  [2, "โครงการ ข", 200],
];
const SAFE = (first: number): readonly Row[] => [
  ...[["ประเด็นการพัฒนาที่ 2 เมืองปลอดภัย"], HEADER],
  ...[
    [first, "โครงการ ค", 300],
    [first + 1, "โครงการ ง", 400],
  ],
];
const subtotal = (no: number, amount: TestCell): Row => [null, `รวมประเด็นที่ ${no}`, amount];
const total = (amount: TestCell): Row => [null, "รวมทั้งสิ้น", amount];

const planOf = (...rows: readonly Row[]) => aPlan({ โครงการ: [["ส่วนที่ 2"], ...rows] });
const toldIn = (...rows: readonly Row[]) =>
  findProblems(planOf(...rows))
    .filter(({ severity }) => severity !== "info")
    .map(({ code, at }) => `${code} ${a1(at)}`);

test.each<[string, readonly Row[]]>([
  ["with subtotals", [...CLEAN, subtotal(1, 300), ...SAFE(3), subtotal(2, 700), total(1000)]],
  ["without subtotals", [...CLEAN, ...SAFE(3), total(1000)]],
  ["that count anew", [...CLEAN, ...SAFE(1), total(1000)]],
  ["whose total is only called รวม", [...CLEAN, ...SAFE(3), [null, "รวม", 1000]]],
  [
    "whose total adds up subtotals",
    [...CLEAN, subtotal(1, 300), ...SAFE(3), subtotal(2, 700), total(formula("=C6+C11", 1000))],
  ],
])("a total of all groups %s is right", (_, rows) => {
  expect(toldIn(...rows)).toEqual([]);
  expect(planFigures(planOf(...rows))).toMatchObject({ projects: 4, budget: 100_000 });
});

test("a project that a later group repeats is told, not the total", () => {
  const again = [...SAFE(1).slice(0, 3), [2, "โครงการ ก", 100]];
  const told = toldIn(...CLEAN, subtotal(1, 300), ...again, subtotal(2, 400), total(700));
  expect(told).toEqual(["project-duplicated 'โครงการ'!B10"]);
});

test("a wrong total of all groups is told against all of them, and its fix adds up all", () => {
  const [found, ...more] = findProblems(planOf(...CLEAN, ...SAFE(3), total(1001)));
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    code: "budget-total-differs",
    facts: { stated: 100_100, summed: 100_000 },
    fix: { writes: [{ becomes: { value: 1000, formula: "=SUM(C4:C5,C8:C9)" } }] },
  });
});

test("a wrong subtotal of a group is told by itself", () => {
  expect(toldIn(...CLEAN, subtotal(1, 310), ...SAFE(3), subtotal(2, 700), total(1000))).toEqual([
    "budget-total-differs 'โครงการ'!C6",
  ]);
});

test.each<[string, readonly Row[]]>([
  ["adds up its own rows only", [...CLEAN, [null, "รวม", 300], ...SAFE(3), [null, "รวม", 700]]],
  ["is of all, but of a table that goes on counting", [...CLEAN, total(300), ...SAFE(3), total(700)]],
])("a table whose total %s is one by itself", (_, rows) => {
  expect(planOf(...rows).projectTables).toHaveLength(2);
  expect(toldIn(...rows)).toEqual([]);
});

test("a summary of the tables above it is not joined with them, though its total is wrong", () => {
  const summary = [
    ["สรุป"],
    HEADER,
    ...["ก", "ข", "ค", "ง"].map((name, i) => [i + 1, `โครงการ ${name}`, (i + 1) * 100]),
  ];
  const plan = planOf(...CLEAN, ...SAFE(3), ...summary, total(2000));
  expect(plan.projectTables).toHaveLength(3);
});
