import { a1 } from "../../../../src/core/grid/cell-ref";
import { findProblems } from "../../../../src/core/findings/find-problems";
import { fillScoringSheet } from "../../../../src/core/patch/fill-scoring-sheet";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { schemeOf } from "../../../../src/core/scorecard/default-scheme";
import { aSnapshot, formula, type TestCell } from "../../../support/a-snapshot";

type Row = readonly TestCell[];

const HEADER = ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "ร้อยละความสำเร็จ", "คะแนน"];
const row = (no: number, weight: TestCell): Row => [no, `ร้อยละของงานที่ ${no}`, "ร้อยละ 80", weight, 40];
const sum = (label: string, weight: TestCell = null, score: TestCell = null): Row => [
  ...[label, null, null, weight],
  ...[null, null, score],
];

/** The sums that a fill writes, and the errors that are found. */
function filled(rows: readonly Row[]): Record<string, unknown> {
  const snapshot = aSnapshot({ ก: [HEADER, ...rows] });
  const plan = readPlan(snapshot);
  const errors = findProblems(plan).filter(({ severity }) => severity === "error");
  const writes = fillScoringSheet(plan, schemeOf(plan), snapshot).patch.flatMap((change) =>
    change.kind === "write" && change.becomes.formula?.startsWith("=SUM(") ? [change] : [],
  );
  return {
    ...Object.fromEntries(writes.map(({ at, becomes }) => [a1(at).replace("'ก'!", ""), becomes.formula])),
    ...(errors.length > 0 ? { errors: errors.map(({ code }) => code) } : {}),
  };
}

/** Two parts with two indicators each; their sums stand in rows 5 and 9, the total in row 10. */
const inTwo = (headings: readonly [string, string], sums: readonly Row[]): readonly Row[] => [
  ...[[headings[0]], row(1, 30), row(2, 30), sums[0] ?? []],
  ...[[headings[1]], row(3, 20), row(4, 20), ...sums.slice(1)],
];
const OFFICES = ["ฝ่ายโยธา", "ฝ่ายปกครอง"] as const;
const OWN = { G5: "=SUM(G3:G4)", G9: "=SUM(G7:G8)" };
const TOTAL = { G10: "=SUM(G3:G4,G7:G8)" };

test("leaves the formulas of a user whose subtotals are only called รวม", () => {
  const first = sum("รวม", formula("=SUM(D3:D4)", 60), formula("=SUM(G3:G4)", 0));
  const second = sum("รวม", formula("=SUM(D7:D8)", 40), formula("=SUM(G7:G8)", 0));
  const total = sum("รวมทั้งสิ้น", formula("=D5+D9", 100), formula("=G5+G9", 0));
  expect(filled(inTwo(OFFICES, [first, second, total]))).toEqual({});
  expect(filled(inTwo(["เขตเหนือ", "เขตใต้"], [first, second, total]))).toEqual({});
  expect(filled(inTwo(OFFICES, [first, second]))).toEqual({});
});

test.each<[string, readonly [string, string], readonly Row[], object]>([
  ["whose weights add up their rows", ["เขตเหนือ", "เขตใต้"], [sum("รวม", 60), sum("รวม", 40)], OWN],
  [
    "with headings all around",
    OFFICES,
    [sum("รวม"), sum("รวม"), sum("รวมทั้งสิ้น")],
    { ...OWN, ...TOTAL, D5: "=SUM(D3:D4)", D9: "=SUM(D7:D8)", D10: "=SUM(D3:D4,D7:D8)" },
  ],
  ["above a total", OFFICES, [sum("รวม", 60), sum("รวม", 40), sum("รวม", 100)], { ...OWN, ...TOTAL }],
])("adds up in sums called รวม their own rows: %s", (_, headings, sums, expected) => {
  expect(filled(inTwo(headings, sums))).toEqual(expected);
});

test("leaves a sum in the middle alone that nothing explains", () => {
  const sums = [sum("รวม"), sum("รวมทั้งสิ้น", 100)];
  expect(filled(inTwo(["เขตเหนือ", "เขตใต้"], sums))).toEqual({ G9: "=SUM(G3:G4,G7:G8)" });
});

test.each([
  [["สำนักปลัดเทศบาล", "กองคลัง"] as const, ["รวมสำนักปลัด", "รวมกองคลัง"]],
  [["กลุ่มงานวิชาการ", "ฝ่ายบริหารงานทั่วไป"] as const, ["รวมกลุ่มงานวิชาการ", "รวมฝ่ายบริหารงานทั่วไป"]],
  [["ตอนที่ 1", "ตอนที่ 2"] as const, ["รวมตอนที่ 1", "รวมตอนที่ 2"]],
  [["งานโยธา", "งานปกครอง"] as const, ["รวมงานโยธา", "รวมงานปกครอง"]],
])("adds up the rows of %s", (headings, [first = "", second = ""]) => {
  const sums = [sum(first, 60), sum(second, 40), sum("รวมทั้งสิ้น", 100)];
  expect(filled(inTwo(headings, sums))).toEqual({ ...OWN, ...TOTAL });
});

test("adds up both halves in รวม (1.1 + 1.2), although component 2 comes next", () => {
  const rows = [
    ...[["องค์ประกอบที่ 1 Performance Base"], ["1.1 Agenda Base"], row(1, 40), sum("รวมคะแนน 1.1", 40)],
    ...[["1.2 Function Base"], row(2, 30), sum("รวมคะแนน 1.2", 30), sum("รวม (1.1 + 1.2)", 70)],
    ...[["องค์ประกอบที่ 2 Potential Base"], row(3, 30), sum("รวม", 30), sum("รวมทั้งสิ้น", 100)],
  ];
  expect(filled(rows)).toMatchObject({ G9: "=SUM(G5,G8)", G13: "=SUM(G9,G12)" });
  expect(filled(rows)).not.toHaveProperty("errors");
});

test("takes a last sum of 100 for the total, although the rows of its part alone add up to that", () => {
  const rows = [["ฝ่ายโยธา"], row(1, 20), ["ฝ่ายปกครอง"], row(2, 60), row(3, 40), sum("รวม", 100)];
  expect(filled(rows)).toEqual({ G7: "=SUM(G3:G6)", errors: ["weights-do-not-add-up"] });
});

test("takes a sum called รวม for the total, where it is of all rows of several components", () => {
  const component = (no: number, name: string, weight: number): Row => [no, name, null, weight];
  const rows = [
    ...[component(1, "องค์ประกอบที่ 1 Performance Base", 70), row(1, 70)],
    ...[component(2, "องค์ประกอบที่ 2 Potential Base", 30), row(2, 30), sum("รวม", 100)],
  ];
  expect(filled(rows)).toEqual({ G2: "=SUM(G3)", G4: "=SUM(G5)", G6: "=SUM(G2,G4)" });
});
