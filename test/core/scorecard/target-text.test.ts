import { targetText } from "../../../src/core/scorecard/target-text";
import { aPlan, percent } from "../../support/a-plan";
import type { TestCell } from "../../support/a-snapshot";
import { scoreOf } from "../../support/score-of";

const HEADER = ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "ผลการดำเนินงาน", "คะแนน"];

const shown = (name: string, target: TestCell) =>
  scoreOf(aPlan({ แบบให้คะแนน: [HEADER, [1, name, target]] })).rows.map(targetText);

test.each(["31/3/2569", "ภายใน 30 วัน", "90 คน ขึ้นไป", "1.5 ล้านบาท"])(
  "%s is shown as it was written",
  (target) => {
    expect(shown("งาน", target)).toEqual([target]);
  },
);

test("a number is shown with its unit", () => {
  expect(shown("งาน", percent(0.9))).toEqual(["ร้อยละ 90"]);
});

test("one that was assumed is shown in full", () => {
  expect(shown("ร้อยละของงาน", null)).toEqual(["ร้อยละ 100"]);
});

test("one that cannot be read is not shown", () => {
  expect(shown("งาน", "เดือนละ 1 ครั้ง")).toEqual([undefined]);
});
