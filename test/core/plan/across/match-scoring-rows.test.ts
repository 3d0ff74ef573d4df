import { matchScoringRows } from "../../../../src/core/plan/across/match-scoring-rows";
import { aPlan } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";

const EVALUATION = [
  "ที่",
  "รหัส KRs",
  "ชื่อตัวชี้วัด",
  "ค่าเป้าหมาย",
  "ความรับผิดชอบ (H/R)",
  "โครงการ/กิจกรรม (งบประมาณ)",
  "ส่วนราชการที่รับผิดชอบ",
];
const SCORING = ["ที่", "รหัส KRs", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"];

/** Codes and names of 1.1 in the plan and in the scoring sheet. */
function matched(planned: [TestCell, string][], scored: [TestCell, string][]) {
  const plan = aPlan({
    แผน: [
      ["1.1 Agenda Base"],
      EVALUATION,
      ...planned.map(([code, name], i) => [i + 1, code, name, "ร้อยละ 80", "H : สกต.", "กิจกรรม", "ฝ่าย"]),
    ],
    คะแนน: [
      ["1.1 Agenda Base"],
      SCORING,
      ...scored.map(([code, name], i) => [i + 1, code, name, "ร้อยละ 80"]),
    ],
  });
  const { planned: pairs, unplanned, unscored } = matchScoringRows(plan);
  return {
    pairs: [...pairs].map(([row, indicator]) => [row.name.value, indicator.name.value]),
    unplanned: unplanned.map(({ name }) => name.value),
    unscored: unscored.map(({ name }) => name.value),
  };
}

test("matches by code, whatever the names", () => {
  expect(
    matched(
      [
        ["5127", "ก"],
        ["7402", "ข"],
      ],
      [
        ["7402", "ค"],
        ["5127", "ง"],
      ],
    ),
  ).toEqual({
    pairs: [
      ["ค", "ข"],
      ["ง", "ก"],
    ],
    unplanned: [],
    unscored: [],
  });
});

test("matches by name before code, so that a mistyped code takes no other's row", () => {
  expect(
    matched(
      [
        ["3102", "ก"],
        ["3102", "ข"],
      ],
      [
        ["3101", "ก"],
        ["3102", "ข"],
      ],
    ),
  ).toEqual({
    pairs: [
      ["ข", "ข"],
      ["ก", "ก"],
    ],
    unplanned: [],
    unscored: [],
  });
});

test("matches by name, spaces and brackets of a list aside", () => {
  expect(
    matched([[null, "จำนวนครั้งในการประสานงาน"]], [[null, "1. จำนวนครั้ง ในการประสานงาน"]]).pairs,
  ).toHaveLength(1);
});

test("matches a name that has drifted", () => {
  const { pairs } = matched(
    [[null, "การจัดตั้งศูนย์บริการข้อมูลสำหรับผู้ทำงานชาวต่างชาติ (Expatriate) ใน กทม."]],
    [[null, "การจัดตั้งศูนย์บริการข้อมูลสำหรับผู้ทำงานชาวต่างชาติ (Expat) ใน กทม."]],
  );
  expect(pairs).toHaveLength(1);
});

test("keeps names apart that differ in a number, and rows that only one side has", () => {
  expect(
    matched([[null, "ร้อยละความสำเร็จของโครงการระยะที่ 1"]], [[null, "ร้อยละความสำเร็จของโครงการระยะที่ 2"]]),
  ).toEqual({
    pairs: [],
    unplanned: ["ร้อยละความสำเร็จของโครงการระยะที่ 2"],
    unscored: ["ร้อยละความสำเร็จของโครงการระยะที่ 1"],
  });
});

test("gives a name that stands twice its own twin each", () => {
  expect(
    matched(
      [
        [null, "ก"],
        [null, "ก"],
      ],
      [
        [null, "ก"],
        [null, "ก"],
        [null, "ก"],
      ],
    ),
  ).toMatchObject({
    pairs: [
      ["ก", "ก"],
      ["ก", "ก"],
    ],
    unplanned: ["ก"],
  });
});
