import { findProblems } from "../../../../src/core/findings/find-problems";
import { valueOf } from "../../../../src/core/grid/reading";
import { applyPatch } from "../../../../src/core/patch/apply-patch";
import { fillScoringSheet } from "../../../../src/core/patch/fill-scoring-sheet";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { schemeOf } from "../../../../src/core/scorecard/default-scheme";
import { aPlan, merged } from "../../../support/a-plan";
import { aSnapshot } from "../../../support/a-snapshot";

const HEADER = ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "ความรับผิดชอบ (H/R)", "โครงการ/กิจกรรม", "ส่วนราชการที่รับผิดชอบ"];

describe("cells merged downwards", () => {
  const plan = aPlan({
    "ส่วนที่ 4": [
      ["1.1 Agenda Base"],
      HEADER,
      [
        1,
        "จำนวนครั้งในการประชุม",
        merged("6 ครั้ง", 1, 2),
        merged("H : สกต.", 1, 2),
        merged("กิจกรรมการประชุม", 1, 2),
        merged("ส่วนแผนงานฯ", 1, 2),
      ],
      [2, "จำนวนครั้งในการอบรม"],
      [
        merged(3, 1, 2),
        merged("จำนวนครั้งในการตรวจ", 1, 2),
        merged("2 ครั้ง", 1, 2),
        merged("H : สนพ.", 1, 2),
        "โครงการตรวจโรงเรียน",
        merged("ส่วนตรวจฯ", 1, 2),
      ],
      [undefined, undefined, undefined, undefined, "โครงการตรวจตลาด"],
    ],
  });
  const rows = plan.evaluations[0]?.rows ?? [];

  test("hold for every row that they cover", () => {
    expect(
      rows.map(({ target, responsibility, unit }) => [
        valueOf(target)?.value,
        valueOf(responsibility)?.hosts,
        valueOf(unit),
      ]),
    ).toEqual([
      [6, ["สกต."], "ส่วนแผนงานฯ"],
      [6, ["สกต."], "ส่วนแผนงานฯ"],
      [2, ["สนพ."], "ส่วนตรวจฯ"],
    ]);
  });

  test("of a KR hold all its project rows together", () => {
    expect(rows.map(({ projects }) => projects.map(({ value }) => value))).toEqual([
      ["กิจกรรมการประชุม"],
      [],
      ["โครงการตรวจโรงเรียน", "โครงการตรวจตลาด"],
    ]);
  });

  test("are not reported as missing", () => {
    const codes = findProblems(plan).map(({ code }) => code);
    expect(codes).not.toContain("responsibility-missing");
    expect(codes).not.toContain("target-missing");
    expect(codes).not.toContain("kr-without-project");
  });
});

test("an indicator's name merged over rows with weights and actuals of their own is that of each", () => {
  const [DOWN_3, DOWN_2] = [3, 2] as const;
  const snapshot = aSnapshot({
    แบบให้คะแนน: [
      ["ที่", "ตัวชี้วัด", "หน่วยงาน", "น้ำหนัก", "เป้าหมาย", "ผลการดำเนินงาน", "คะแนน"],
      [...[merged(1, 1, DOWN_3), merged("ร้อยละการเบิกจ่าย", 1, DOWN_3), "ฝ่ายปกครอง"], ...[10, "ร้อยละ 95", 95]],
      [undefined, undefined, "ฝ่ายโยธา", 10, "ร้อยละ 95", 76],
      [undefined, undefined, "ฝ่ายการคลัง", 10, "ร้อยละ 95", 98],
      [merged(2, 1, DOWN_2), merged("จำนวนนวัตกรรม", 1, DOWN_2), "ฝ่ายปกครอง", 35, "1 เรื่อง", 1],
      [undefined, undefined, "ฝ่ายโยธา", 35, "1 เรื่อง", 0],
      ["รวม", null, null, 100],
    ],
  });
  const plan = readPlan(snapshot);
  expect(
    plan.scoring?.rows.map(({ name, weight }) => [name.value, weight && valueOf(weight.reading)]),
  ).toEqual([
    ...[10, 10, 10].map((weight) => ["ร้อยละการเบิกจ่าย", weight]),
    ...[35, 35].map((weight) => ["จำนวนนวัตกรรม", weight]),
  ]);
  expect(findProblems(plan)).toEqual([]);
  const { patch, scorecard } = fillScoringSheet(plan, schemeOf(plan), snapshot);
  expect(scorecard.total.value).toBe(63);
  const filled = applyPatch(snapshot, patch);
  const again = readPlan(filled);
  expect(fillScoringSheet(again, schemeOf(again), filled).patch).toEqual([]);
  expect(findProblems(again)).toEqual([]);
});
