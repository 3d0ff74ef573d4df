import { otherScoringLeftOut } from "../../../../src/core/findings/rules/other-scoring-left-out";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { aPlan } from "../../../support/a-plan";
import { aSnapshot, type TestCell, type TestRows, type TestSheet } from "../../../support/a-snapshot";
import { agendaRows, aScoringSheet, potentialRows } from "../../../support/a-scoring-sheet";
import { describeRule } from "../../../support/describe-rule";
import { scoreOf } from "../../../support/score-of";

/** Two indicators of an office that weigh 60 and `rest`. */
const ofOffice = (office: string, rest: number, actual: TestCell = 80): TestSheet =>
  aScoringSheet(
    [1, null, `ร้อยละของเรื่องที่${office}แก้ไข`, "ร้อยละ 80", 60, actual],
    [2, null, `จำนวนครั้งที่${office}ออกตรวจ`, "10 ครั้ง", rest, 10],
    [null, null, "รวม", null, null],
  );
const offices = aPlan({
  โยธา: ofOffice("ฝ่ายโยธา", 40),
  เทศกิจ: ofOffice("ฝ่ายเทศกิจ", 40),
  คลัง: ofOffice("ฝ่ายคลัง", 13),
});
const nearlyWhole = aPlan({ โยธา: ofOffice("ฝ่ายโยธา", 35), เทศกิจ: ofOffice("ฝ่ายเทศกิจ", 35) });
const hidden = readPlan({
  sheets: aSnapshot({ เดิม: ofOffice("ฝ่ายโยธา", 40), จริง: ofOffice("ฝ่ายโยธา", 40, null) }).sheets.map(
    (sheet) => (sheet.name === "เดิม" ? { ...sheet, isHidden: true as const } : sheet),
  ),
});
const drafts = aPlan({ ร่าง: ofOffice("ฝ่ายโยธา", 40, null), จริง: ofOffice("ฝ่ายโยธา", 40) });

describeRule(otherScoringLeftOut, {
  accepts: {
    "one sheet": aPlan({ คะแนน: ofOffice("ฝ่ายโยธา", 40) }),
    "sheets that make one evaluation": aPlan({
      "1.1": aScoringSheet(...agendaRows(40, 30)),
      ศักยภาพ: aScoringSheet(...potentialRows(10, 20)),
    }),
    "sheets without headings that make 100 together": aPlan({
      โยธา: ofOffice("ฝ่ายโยธา", 10),
      เทศกิจ: aScoringSheet([1, null, "ร้อยละของหาบเร่ที่จัดระเบียบ", "ร้อยละ 80", 30, 80]),
    }),
  },
  reports: {
    "sheets of departments, each an evaluation of its own": {
      plan: offices,
      at: "'เทศกิจ'!A1",
      related: ["'คลัง'!A1"],
      facts: { read: "โยธา", copies: [], others: ["เทศกิจ", "คลัง"] },
      says: {
        th: "คิดคะแนนจากชีต “โยธา” เท่านั้น ไม่นำคะแนนของชีต “เทศกิจ”, “คลัง” ซึ่งเป็นการประเมินอีกชุดหนึ่ง มารวม และไม่ได้ตรวจ หากต้องการ โปรดแยกเป็นอีกไฟล์หนึ่ง",
        en: "Only the sheet “โยธา” is scored; not added to it: “เทศกิจ”, “คลัง”, an evaluation of its own. To have another checked and scored, put it into a file of its own.",
      },
    },
    "two sheets that each lack only a little of 100": {
      plan: nearlyWhole,
      at: "'เทศกิจ'!A1",
      facts: { read: "โยธา", copies: [], others: ["เทศกิจ"] },
      says: {
        th: "คิดคะแนนจากชีต “โยธา” เท่านั้น ไม่นำคะแนนของชีต “เทศกิจ” ซึ่งเป็นการประเมินอีกชุดหนึ่ง มารวม และไม่ได้ตรวจ หากต้องการ โปรดแยกเป็นอีกไฟล์หนึ่ง",
        en: "Only the sheet “โยธา” is scored; not added to it: “เทศกิจ”, an evaluation of its own. To have another checked and scored, put it into a file of its own.",
      },
    },
    "a hidden copy, although it has more actuals": {
      plan: hidden,
      at: "'เดิม'!A1",
      facts: { read: "จริง", copies: ["เดิม"], others: [] },
      says: {
        th: "คิดคะแนนจากชีต “จริง” เท่านั้น ไม่นำคะแนนของชีต “เดิม” ซึ่งมีตัวชี้วัดชุดเดียวกัน มารวม",
        en: "Only the sheet “จริง” is scored; not added to it: “เดิม” with the same indicators.",
      },
    },
    "a draft with the same indicators and fewer actuals": {
      plan: drafts,
      at: "'ร่าง'!A1",
      facts: { read: "จริง", copies: ["ร่าง"], others: [] },
      says: {
        th: "คิดคะแนนจากชีต “จริง” เท่านั้น ไม่นำคะแนนของชีต “ร่าง” ซึ่งมีตัวชี้วัดชุดเดียวกัน มารวม",
        en: "Only the sheet “จริง” is scored; not added to it: “ร่าง” with the same indicators.",
      },
    },
  },
});

test.each([
  ["departments", offices],
  ["drafts", drafts],
])("the total is that of the sheet that is read, and never above 100: %s", (_, plan) => {
  expect(scoreOf(plan).rows).toHaveLength(2);
  expect(scoreOf(plan).total).toEqual({ weight: 100, min: 100, max: 100, value: 100 });
});

const asFull = ofOffice("ฝ่ายโยธา", 40);
test.each([
  ["รอบ 6 เดือน", "รอบ 12 เดือน"],
  ["ไตรมาส 2", "ไตรมาส 4"],
  ["ครึ่งปีแรก", "ครึ่งปีหลัง"],
  ["6 เดือนแรก", "6 เดือนสุดท้าย"],
  ["รอบ 6 เดือน", "รอบ 11 เดือน"],
  ["ต.ค. 67 - มี.ค. 68", "เม.ย. 68 - ก.ย. 68"],
  ["ร่าง", "แบบให้คะแนน"],
  ["แบบให้คะแนน", "แบบให้คะแนน แก้ไขล่าสุด"],
  ["แบบให้คะแนน (เดิม)", "แบบให้คะแนน"],
  ["แบบให้คะแนน 12 เดือน (ร่าง)", "แบบให้คะแนน 12 เดือน"],
])("of two with as many actuals, %s and %s, the latter is scored wherever it stands", (early, late) => {
  const read = (sheets: Readonly<Record<string, TestSheet>>) => aPlan(sheets).otherScoring;
  const told = [{ at: { sheet: early }, read: late, isCopy: true }];
  expect(read({ [early]: asFull, [late]: asFull })).toMatchObject(told);
  expect(read({ [late]: asFull, [early]: asFull })).toMatchObject(told);
});

test("the titles above them tell the part of the year where the sheets' names do not", () => {
  const titled = (title: string): TestSheet => [[title], ...(asFull as TestRows)];
  const plan = aPlan({
    Sheet1: titled("แบบให้คะแนน รอบ 6 เดือน (ต.ค. 67 – มี.ค. 68)"),
    Sheet2: titled("แบบให้คะแนน รอบ 12 เดือน (ต.ค. 67 – ก.ย. 68)"),
  });
  expect(plan.otherScoring).toMatchObject([{ at: { sheet: "Sheet1" }, read: "Sheet2" }]);
});

test("a later part of the year of which less is reported so far is not scored", () => {
  const plan = aPlan({ "6 เดือน": asFull, "12 เดือน": ofOffice("ฝ่ายโยธา", 40, null) });
  expect(plan.otherScoring).toMatchObject([{ at: { sheet: "12 เดือน" }, read: "6 เดือน" }]);
});

test("the score tells which sheets it leaves out", () => {
  expect(scoreOf(offices).assumptions).toMatchObject([
    { code: "other-sheets-not-scored", facts: { read: "โยธา", others: ["เทศกิจ", "คลัง"] } },
  ]);
});

test("the score tells that sheets with the same components and blank weights are taken for one evaluation", () => {
  const blank = (office: string) =>
    aScoringSheet([1, null, `ร้อยละของเรื่องที่${office}แก้ไข`, "ร้อยละ 80", null, 80]);
  const { rows, assumptions } = scoreOf(aPlan({ โยธา: blank("ฝ่ายโยธา"), เทศกิจ: blank("ฝ่ายเทศกิจ") }));
  expect(rows).toHaveLength(2);
  expect(assumptions[0]).toMatchObject({
    code: "sheets-scored-together",
    facts: { sheets: ["โยธา", "เทศกิจ"] },
    cells: [{ sheet: "โยธา" }, { sheet: "เทศกิจ" }],
  });
});
