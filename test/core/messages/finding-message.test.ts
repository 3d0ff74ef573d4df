import { findProblems } from "../../../src/core/findings/find-problems";
import type { FindingOf } from "../../../src/core/findings/finding";
import { en } from "../../../src/core/messages/en";
import { findingMessage } from "../../../src/core/messages/finding-message";
import { th } from "../../../src/core/messages/th";
import { aPlan } from "../../support/a-plan";
import { aScoringSheet } from "../../support/a-scoring-sheet";

/** What is said of a plan, by code, in Thai and English. */
function told(...args: Parameters<typeof aPlan>) {
  return new Map(
    findProblems(aPlan(...args)).map((finding) => [
      finding.code,
      [findingMessage(th, finding), findingMessage(en, finding)],
    ]),
  );
}

test("speaks of the row where a row without a name has a second fault", () => {
  const sheet = aScoringSheet(["1.1 Agenda Base"], [1, null, null, "ร้อยละ 80", "มาก", "ดีมาก", null, "สูง"]);
  const found = told({ แบบ: sheet });
  expect(found.get("actual-unreadable")).toEqual([
    "อ่านผลการดำเนินงาน “ดีมาก” ของแถวที่ 3 ไม่ได้ โปรดกรอกเป็นตัวเลข",
    "The actual “ดีมาก” of row 3 cannot be read. Write a number.",
  ]);
  expect(found.get("weight-invalid")).toEqual([
    "น้ำหนัก “มาก” ของแถวที่ 3 ไม่ใช่ตัวเลขระหว่าง 0 ถึง 100",
    "The weight “มาก” of row 3 is no number from 0 to 100.",
  ]);
  expect(found.get("score-unreadable")).toEqual([
    "คะแนน “สูง” ของแถวที่ 3 ไม่ใช่ตัวเลข จึงไม่ถูกนำไปรวม",
    "The score “สูง” of row 3 is no number, so the sums pass it over.",
  ]);
});

test.each([
  ["", "ตัวชี้วัดแถวที่ 5 ไม่ได้ระบุค่าเป้าหมาย", "Row 5 has no target."],
  ["จำนวนงาน", "ตัวชี้วัด “จำนวนงาน” ไม่ได้ระบุค่าเป้าหมาย", "“จำนวนงาน” has no target."],
])("says of the name “%s”: %s", (keyResult, inThai, inEnglish) => {
  const at = { sheet: "แผน", row: 4, column: 2 };
  const finding: FindingOf<"target-missing"> = {
    code: "target-missing",
    severity: "error",
    at,
    related: [],
    facts: { keyResult },
    fix: undefined,
  };
  expect([findingMessage(th, finding), findingMessage(en, finding)]).toEqual([inThai, inEnglish]);
});
