import { fillScoringSheet } from "../../../../src/core/patch/fill-scoring-sheet";
import { cellName } from "../../../../src/core/grid/cell-ref";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { schemeOf } from "../../../../src/core/scorecard/default-scheme";
import { aSnapshot, type TestCell } from "../../../support/a-snapshot";

type Row = readonly TestCell[];

const HEADER = ["ตัวชี้วัด", "น้ำหนัก", "ค่าเป้าหมาย", "ผลการดำเนินงาน", "คะแนน"];
const TREES = ["จำนวนต้นไม้", 40, "100 ต้น", 80];
const PARKS = ["จำนวนสวน", 30, "5 แห่ง", 4];
const SPENDING = ["ร้อยละของการเบิกจ่าย", 20, "ร้อยละ 95", 90];
const CONTENT = ["ร้อยละความพึงพอใจ", 10, "ร้อยละ 80", 90];

const snapshotOf = (rows: readonly Row[]) => aSnapshot({ แบบให้คะแนน: [HEADER, ...rows] });
const placesIn = (rows: readonly Row[]) =>
  readPlan(snapshotOf(rows)).scoring?.rows.map(({ component }) => component);
const sumsIn = (rows: readonly Row[]) =>
  readPlan(snapshotOf(rows)).scoring?.sums.map(({ component }) => component);

test.each<[string, readonly Row[], readonly (string | undefined)[]]>([
  [
    "above the subtotals that name their components",
    [TREES, PARKS, ["รวมองค์ประกอบที่ 1"], SPENDING, CONTENT, ["รวมองค์ประกอบที่ 2"], ["รวมทั้งหมด"]],
    ["1", "1", "2", "2"],
  ],
  [
    "behind the subtotal of component 1, with only the grand total below them",
    [TREES, PARKS, ["คะแนนรวม Performance Base"], SPENDING, CONTENT, ["รวม"]],
    ["1", "1", "2", "2"],
  ],
  [
    "behind the subtotal of component 1, whose heading stood above it",
    [["องค์ประกอบที่ 1"], TREES, PARKS, ["รวมองค์ประกอบที่ 1"], SPENDING, CONTENT, ["รวมทั้งหมด"]],
    ["1", "1", "2", "2"],
  ],
  [
    "in the halves that subtotals name below the heading of component 1",
    [
      ...[["องค์ประกอบที่ 1"], TREES, ["รวม Agenda Base"], PARKS, ["รวม Function Base"]],
      ...[["รวมองค์ประกอบที่ 1"], SPENDING, CONTENT, ["รวมองค์ประกอบที่ 2"], ["รวมทั้งสิ้น"]],
    ],
    ["1.1", "1.2", "2", "2"],
  ],
  [
    "below subtotals that stand above their rows",
    [["รวมองค์ประกอบที่ 1", 70], TREES, PARKS, ["รวมองค์ประกอบที่ 2", 30], SPENDING, CONTENT],
    ["1", "1", "2", "2"],
  ],
  [
    "under headings, whatever a subtotal says",
    [["1.1 Agenda Base"], TREES, ["1.2 Function Base"], PARKS, ["รวมองค์ประกอบที่ 1"], SPENDING, ["รวมทั้งหมด"]],
    ["1.1", "1.2", "2"],
  ],
  [
    "nowhere, where the only sum is of both components",
    [TREES, PARKS, SPENDING, CONTENT, ["รวมคะแนนองค์ประกอบที่ 1 และ 2"]],
    [undefined, undefined, undefined, undefined],
  ],
])("indicators are placed %s", (_, rows, places) => {
  expect(placesIn(rows)).toEqual(places);
});

test.each<[string, readonly Row[], readonly string[]]>([
  [
    "component 1, where the rows of component 2 follow",
    [TREES, PARKS, ["รวม", 70], ["2.1 ร้อยละของการเบิกจ่าย", 30, "ร้อยละ 95", 90]],
    ["1"],
  ],
  ["all, where none follow", [TREES, PARKS, ["รวม", 70]], ["total"]],
  [
    "the component that its rows are placed in",
    [TREES, PARKS, ["รวมองค์ประกอบที่ 1"], SPENDING, CONTENT, ["รวม"], ["รวมทั้งหมด"]],
    ["1", "2", "total"],
  ],
])("a sum that names nothing is of %s", (_, rows, sums) => {
  expect(sumsIn(rows)).toEqual(sums);
});

test("sums are filled over the rows of their own components", () => {
  const snapshot = snapshotOf([
    ...[TREES, PARKS, ["รวมองค์ประกอบที่ 1"], SPENDING, CONTENT, ["รวมองค์ประกอบที่ 2"], ["รวมทั้งหมด"]],
  ]);
  const plan = readPlan(snapshot);
  const { patch } = fillScoringSheet(plan, schemeOf(plan), snapshot);
  const sums = patch.flatMap((change) =>
    change.kind === "write" && change.becomes.formula?.startsWith("=SUM") === true
      ? [`${cellName(change.at)} ${change.becomes.formula}`]
      : [],
  );
  expect(sums).toEqual([
    ...["B4 =SUM(B2:B3)", "B7 =SUM(B5:B6)", "B8 =SUM(B4,B7)"],
    ...["E4 =SUM(E2:E3)", "E7 =SUM(E5:E6)", "E8 =SUM(E4,E7)"],
  ]);
});

test("a component may stand in a column of its own, with its points, merged over its rows or not", () => {
  const beside = (component: string | null, row: Row): Row => [component, null, ...row];
  const blank = (row: Row): Row => row.map((cell, column) => (column === 1 ? null : cell));
  const { scoring } = readPlan(
    aSnapshot({
      แบบให้คะแนน: [
        ["องค์ประกอบ", "ที่", ...HEADER],
        beside("องค์ประกอบที่ 1 Performance Base (ร้อยละ 60)", blank(TREES)),
        beside(null, blank(PARKS)),
        beside("องค์ประกอบที่ 2 Potential Base (ร้อยละ 40)", ["ระดับคะแนน EIT", null, null, null]),
        ["รวม"],
      ],
    }),
  );
  expect(scoring?.rows.map(({ component }) => component)).toEqual(["1", "1", "2"]);
  expect([...(scoring?.stated ?? [])].map(([of, { value }]) => [of, value])).toEqual([
    ["1", 60],
    ["2", 40],
  ]);
});
