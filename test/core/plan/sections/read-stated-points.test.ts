import { fillScoringSheet } from "../../../../src/core/patch/fill-scoring-sheet";
import { applyPatch } from "../../../../src/core/patch/apply-patch";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { schemeOf } from "../../../../src/core/scorecard/default-scheme";
import { scorePlan } from "../../../../src/core/scorecard/score-plan";
import { aSnapshot, type TestCell } from "../../../support/a-snapshot";

const HEADER = ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "ร้อยละความสำเร็จ", "คะแนน"];
type Headings = readonly (readonly [heading: string, rows: number])[];
const snapshotOf = (...headings: Headings) =>
  aSnapshot({
    แบบให้คะแนน: [
      HEADER,
      ...headings.flatMap(([heading, count]): (readonly TestCell[])[] => [
        [heading],
        ...Array.from({ length: count }, (_, i) => [i + 1, `จำนวนงานที่ ${i + 1}`, "10 งาน", null, 10]),
      ]),
    ],
  });
const weightsOf = (snapshot: ReturnType<typeof snapshotOf>) => {
  const plan = readPlan(snapshot);
  return scorePlan(plan, schemeOf(plan)).rows.map(({ weight }) => weight);
};

test.each<[string, Headings, readonly number[]]>([
  [
    "halves of component 1",
    [
      ["องค์ประกอบที่ 1 Performance Base กำหนดค่าน้ำหนักคะแนนร้อยละ 70", 0],
      ["1.1 Agenda Base กำหนดค่าน้ำหนักคะแนนร้อยละ 40", 2],
      ["1.2 Function Base กำหนดค่าน้ำหนักคะแนนร้อยละ 30", 3],
    ],
    [20, 20, 10, 10, 10],
  ],
  [
    "components",
    [
      ["องค์ประกอบที่ 1 (ร้อยละ 60)", 3],
      ["องค์ประกอบที่ 2 (ร้อยละ 40)", 2],
    ],
    [20, 20, 20, 20, 20],
  ],
  [
    "only one of both",
    [
      ["องค์ประกอบที่ 1 น้ำหนัก 80", 2],
      ["องค์ประกอบที่ 2", 1],
    ],
    [40, 40, 20],
  ],
])("blank weights share what the headings of a scoring sheet give: %s", (_, headings, weights) => {
  expect(weightsOf(snapshotOf(...headings))).toEqual(weights);
});

test("halves that do not make up component 1 are not gone by", () => {
  expect(weightsOf(snapshotOf(["1.1 Agenda Base ร้อยละ 40", 1], ["1.2 Function Base ร้อยละ 40", 1]))).toEqual([
    35, 35,
  ]);
});

test("filled once, such a sheet is filled", () => {
  const snapshot = snapshotOf(["1.1 Agenda Base ร้อยละ 50", 2], ["1.2 Function Base ร้อยละ 20", 2]);
  const fill = (of: typeof snapshot) => {
    const plan = readPlan(of);
    return fillScoringSheet(plan, schemeOf(plan), of).patch;
  };
  expect(fill(snapshot)).not.toEqual([]);
  expect(fill(applyPatch(snapshot, fill(snapshot)))).toEqual([]);
});
