import { findProblems } from "../../../../src/core/findings/find-problems";
import { cellName } from "../../../../src/core/grid/cell-ref";
import { applyPatch } from "../../../../src/core/patch/apply-patch";
import { fillScoringSheet } from "../../../../src/core/patch/fill-scoring-sheet";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { schemeOf } from "../../../../src/core/scorecard/default-scheme";
import { aSnapshot, formula, type TestCell } from "../../../support/a-snapshot";

type Row = readonly TestCell[];

const HEADER = ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"];
const kr = (no: string | number, weight: TestCell): Row => [no, `ร้อยละของงานที่ ${no}`, "ร้อยละ 80", weight, 40];
const group = (no: TestCell, name: TestCell, weight: TestCell): Row => [no, name, null, weight];
const TOTAL: Row = [null, "รวม", null, 100];

/** The numbers of the rows that are scored, the labels of the parts with the rows they are of, and the total. */
function read(...rows: readonly Row[]) {
  const snapshot = aSnapshot({ แบบประเมิน: [HEADER, ...rows] });
  const plan = readPlan(snapshot);
  const { patch, scorecard } = fillScoringSheet(plan, schemeOf(plan), snapshot);
  return {
    rows: plan.scoring?.rows.map(({ no, component }) => (component ? `${component} ${no}` : no)),
    parts: plan.scoring?.parts.map(({ label, of }) => [label, of && [of.first + 1, of.last + 1]]),
    sums: patch.flatMap((change) =>
      change.kind === "write" && change.becomes.formula?.startsWith("=SUM(") ? [change.becomes.formula] : [],
    ),
    total: scorecard.total,
    errors: findProblems(plan).flatMap(({ severity, code }) => (severity === "error" ? [code] : [])),
  };
}

const NUMBERED = [
  ...[group("1", "ด้านโครงสร้างพื้นฐาน", 60), kr("1.1", 30), kr("1.2", 30)],
  ...[group("2", "ด้านสังคม", 40), kr("2.1", 25), kr("2.2", 15)],
];

test("a row without target above the rows that share its weight is their heading, and is counted once", () => {
  expect(read(...NUMBERED, TOTAL)).toEqual({
    rows: ["1.1", "1.2", "2.1", "2.2"],
    parts: [
      ["ด้านโครงสร้างพื้นฐาน", [3, 4]],
      ["ด้านสังคม", [6, 7]],
    ],
    sums: ["=SUM(F3:F4,F6:F7)", "=SUM(F3:F4)", "=SUM(F6:F7)"],
    total: { weight: 100, min: 50, max: 50, value: 50 },
    errors: [],
  });
});

test("a total that adds up the headings is right already; one that adds up everything is mended", () => {
  const sum = (weight: string, score: string): Row => [
    ...[null, "รวม", null, formula(weight, 100), null],
    formula(score, 50),
  ];
  expect(read(...NUMBERED, sum("=D2+D5", "=F2+F5")).sums).toEqual(["=SUM(F3:F4)", "=SUM(F6:F7)"]);
  expect(read(...NUMBERED, sum("=SUM(D2,D5)", "=SUM(F2:F7)")).sums).toContain("=SUM(F3:F4,F6:F7)");
});

test.each<[string, readonly Row[], readonly string[]]>([
  [
    "dashes",
    [["1", "ด้านสังคม", "-", 40, "-"], kr("1.1", 40), group("2", "ด้านคน", 60), kr("2.1", 60)],
    ["1.1", "2.1"],
  ],
  ["a sum", [group(1, "งานสังคม", formula("=SUM(D3:D4)", 100)), kr(1.1, 40), kr(1.2, 60)], ["1.1", "1.2"]],
  [
    "an indicator's name",
    [group("1", "ระดับความสำเร็จของงาน", 100), kr("1.1", 40), kr("1.2", 60)],
    ["1.1", "1.2"],
  ],
  ["words", [group(null, "ด้านที่ 1 สังคม", 30), kr(1, 30), group(null, "ด้านที่ 2 คน", 70), kr(2, 70)], ["1", "2"]],
  [
    "its name in front",
    [["ด้านที่ 1 คน", null, null, 30], kr(1, 30), ["ด้านที่ 2 งาน", null, null, 70], kr(2, 70)],
    ["1", "2"],
  ],
  ["offices", [group(null, "ฝ่ายโยธา", 30), kr(1, 30), group(null, "ฝ่ายเทศกิจ", 70), kr(1, 70)], ["1", "1"]],
  ["a weight that is no sum", [group(null, "ยุทธศาสตร์ที่ 1", 50), kr(1, 30), kr(2, 70)], ["1", "2"]],
  ["blank weights", [group("1", "งานสังคม", 100), kr("1.1", null), kr("1.2", null)], ["1.1", "1.2"]],
  [
    "groups in a group",
    [
      ...[group("1", "ด้านสังคม", 60), group("1.1", "กลยุทธ์เด็ก", 40), kr("1.1.1", 25), kr("1.1.2", 15)],
      ...[group("1.2", "กลยุทธ์คนชรา", 20), kr("1.2.1", 20), group("2", "ด้านงาน", 40), kr("2.1", 40)],
    ],
    ["1.1.1", "1.1.2", "1.2.1", "2.1"],
  ],
])("is a heading with %s", (_, rows, expected) => {
  expect(read(...rows).rows).toEqual(expected);
});

test.each<[string, readonly Row[], number]>([
  ["a target", [["1", "งานสังคม", "ร้อยละ 80", 50], kr("1.1", 25), kr("1.2", 25)], 3],
  ["an actual", [["1", "งานสังคม", null, 50, 80], kr("1.1", 25), kr("1.2", 25)], 3],
  [
    "an indicator's name and another weight",
    [group("1", "ร้อยละของถนน", 20), kr("1.1", 40), kr("1.2", 40)],
    3,
  ],
  ["a word that begins names and another weight", [group(null, "งานบริการ", 20), kr(1, 40), kr(2, 40)], 3],
])("is an indicator with %s", (_, rows, count) => {
  expect(read(...rows).rows).toHaveLength(count);
});

test("a group in a component gives its rows their numbers: 2.1 below 2 is no potential", () => {
  const { rows, sums, errors } = read(
    ...[["องค์ประกอบที่ 1 Performance Base", null, null, 70], group("1", "ด้านสังคม", 40), kr("1.1", 40)],
    ...[group("2", "ด้านคน", 30), kr("2.1", 30)],
    ...[["องค์ประกอบที่ 2 Potential Base", null, null, 30], kr("2.1", 30)],
  );
  expect(rows).toEqual(["1 1.1", "1 2.1", "2 2.1"]);
  expect(sums).toEqual(["=SUM(F4,F6)", "=SUM(F8)", "=SUM(F4)", "=SUM(F6)"]);
  expect(errors).toEqual([]);
});

test("what stands below the total of all only speaks of the groups", () => {
  const rows = [...NUMBERED, [null, "รวมทั้งสิ้น", null, 100], group(null, "ด้านที่ 1", 60), ["ผู้รายงาน", "นาย ก"]];
  expect(read(...rows).parts).toHaveLength(2);
});

test.each([
  ["น้ำหนัก", "น้ำหนักย่อย"],
  ["น้ำหนักหลัก", "น้ำหนักย่อย"],
  ["ค่าน้ำหนัก", "ค่าน้ำหนักย่อย"],
])("weights of groups and of their indicators may stand in two columns: %s | %s", (main, own) => {
  const header = ["ที่", "ตัวชี้วัด", main, own, "ค่าเป้าหมาย", "ผลการดำเนินงาน", "คะแนน"];
  const snapshot = aSnapshot({
    แบบประเมิน: [
      ...[header, [1, "ด้านการบริการ", 60]],
      ...[
        ["1.1", "ร้อยละความพึงพอใจ", null, 40, "ร้อยละ 80", 40],
        ["1.2", "ร้อยละของงาน", null, null, "ร้อยละ 80", 80],
      ],
      ...[
        [2, "ด้านบริหาร", 40],
        ["2.1", "ร้อยละการเบิกจ่าย", null, 40, "ร้อยละ 95", 95],
        [null, "รวม", 100],
      ],
    ],
  });
  const plan = readPlan(snapshot);
  const { patch, scorecard } = fillScoringSheet(plan, schemeOf(plan), snapshot);
  expect(scorecard.rows.map(({ weight }) => weight)).toEqual([40, 20, 40]);
  expect(scorecard.total.value).toBe(80);
  expect(
    patch.map((change) => change.kind === "write" && [cellName(change.at), change.becomes.formula]),
  ).toEqual(
    expect.arrayContaining([
      ["D4", "=MAX(0,$C$2-SUM(D3))"],
      ["G7", "=SUM(G3:G4,G6)"],
    ]),
  );
  const filled = applyPatch(snapshot, patch);
  const again = readPlan(filled);
  expect(fillScoringSheet(again, schemeOf(again), filled).patch).toEqual([]);
  expect(findProblems(again)).toEqual([]);
});
