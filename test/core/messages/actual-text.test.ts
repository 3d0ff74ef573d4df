import { actualText } from "../../../src/core/messages/actual-text";
import { aPlan } from "../../support/a-plan";
import { aScoringSheet } from "../../support/a-scoring-sheet";
import type { TestCell } from "../../support/a-snapshot";
import { formula } from "../../support/a-snapshot";
import { scoreOf } from "../../support/score-of";

const PARENT: readonly TestCell[] = [1, null, "จำนวนครั้งในการประชุม", "10 ครั้ง", 100, 8];

test.each<[string, readonly TestCell[], string]>([
  ["as it is written", [2, null, "จำนวนครั้ง", "5 ครั้ง", 10, "4 ครั้ง"], "4 ครั้ง"],
  [
    "rounded where it was calculated",
    [2, null, "ร้อยละของงาน", 90, 10, formula("=18/21*100", 1800 / 21)],
    "85.71",
  ],
  ["with the digits that were typed", [2, null, "ร้อยละของงาน", 90, 10, 85.714], "85.714"],
  ["a step's own, not its target", ["1.1", null, "จำนวนครั้งย่อย", "6 ครั้ง", null, 5], "5"],
  ["none of a step without one", ["1.1", null, "จำนวนครั้งย่อย", "6 ครั้ง"], "-"],
  ["what exempts its row", [2, null, "จำนวนครั้ง", "5 ครั้ง", 10, "ยกเลิก"], "ยกเลิก"],
  ["none", [2, null, "จำนวนครั้ง", "5 ครั้ง", 10], "-"],
])("an actual is shown %s", (_, row, expected) => {
  const { rows } = scoreOf(aPlan({ คะแนน: aScoringSheet(PARENT, row) }));
  expect(rows[1] && actualText(rows[1])).toBe(expected);
});
