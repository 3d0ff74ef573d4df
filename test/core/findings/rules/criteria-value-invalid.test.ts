import { criteriaValueInvalid } from "../../../../src/core/findings/rules/criteria-value-invalid";
import type { CriteriaFault } from "../../../../src/core/scorecard/faulty-criterion";
import { aCriteriaSheet, type CriteriaCells } from "../../../support/a-criteria-sheet";
import { aPlan, formula, percent } from "../../../support/a-plan";
import { formatted } from "../../../support/a-snapshot";
import { agendaNames, agendaRows, aScoringSheet } from "../../../support/a-scoring-sheet";

import { describeRule } from "../../../support/describe-rule";

const NAME = agendaNames[0];
const ROW = { year: 2568, component: "1.1 Agenda Base", name: NAME } as const;
const LEVELS = { method: "ค่าระดับ 1–5", level1: 50, level2: 60, level3: 70, level4: 80, level5: 90 } as const;
const withCriteria = (...rows: readonly CriteriaCells[]) =>
  aPlan({
    ปก: [["แผนปฏิบัติราชการประจำปี พ.ศ. 2568"]],
    แบบให้คะแนน: aScoringSheet(...agendaRows(null, null)),
    ...aCriteriaSheet(...rows),
  });

/** What is reported of the first of these rows that is wrong: its cell and what stands there, in Thai and in English. */
const wrong = (
  cell: string,
  fault: CriteriaFault,
  text: string,
  [th, en]: readonly [string, string],
  ...rows: readonly CriteriaCells[]
) => ({
  plan: withCriteria(...rows),
  at: `'เกณฑ์การให้คะแนน'!${cell}`,
  facts: { fault, text },
  says: { th, en },
});
/** What only another method could use. */
const unused = (...args: Parameters<typeof wrong>) => ({ ...wrong(...args), severity: "warning" as const });

const THRESHOLDS_UNUSED = [
  "เกณฑ์ระดับ 1–5 (50, 60, 70, 80, 90) ใช้ได้กับวิธี “ค่าระดับ 1–5” เท่านั้น จึงไม่นำมาใช้ หากต้องการใช้ โปรดเลือกวิธีนี้ในช่องวิธีคิดคะแนน",
  "The thresholds of levels 1 to 5 (50, 60, 70, 80, 90) only count where the method is ค่าระดับ 1–5; they are not used.",
] as const;

describeRule(criteriaValueInvalid, {
  accepts: {
    "a plan without criteria": aPlan({ แบบให้คะแนน: aScoringSheet(...agendaRows(null)) }),
    "weights, ways of scoring, rising and falling thresholds": withCriteria(
      { year: 2568, component: "รวม 1.1 Agenda Base", weight: 40 },
      { ...ROW, weight: 10.5, method: "สัดส่วนต่อเป้าหมาย", cap: 120 },
      { ...ROW, name: agendaNames[1], ...LEVELS, level1: 99, level2: 95, level4: 60, level5: 10, below: 0 },
    ),
    "what is left blank": withCriteria(ROW),
    "a row of which only the formulas are left": withCriteria(ROW, {
      inForce: formula("=IF(ISNUMBER(F5),F5,H5)", 0),
      share: formula("=70/3", 70 / 3),
      weightFrom: formula('=IF(ISNUMBER(F5),"ผู้ใช้กำหนด","")', "ตามแผน"),
      methodFrom: formula('=IF(J5="","","ผู้ใช้กำหนด")', "ผู้ใช้กำหนด"),
    }),
    "some thresholds left beside another method": withCriteria({ ...ROW, level1: 50, level5: 90 }),
    "other dashes, stray spaces and Thai digits in words": withCriteria(
      { ...ROW, year: "๒๕๖๘", component: " 1.1  Agenda Base ", method: "สำเร็จ / ไม่สำเร็จ" },
      { ...ROW, name: agendaNames[1], ...LEVELS, method: "ค่าระดับ 1-5" },
    ),
    "rows of another year, whatever they say": withCriteria({ ...ROW, year: 2567, weight: "ห้า" }),
    "a row for all years beside the year's own": withCriteria(
      { ...ROW, weight: 5 },
      { ...ROW, year: null, weight: 7 },
    ),
  },
  reports: {
    "a year that is none": wrong(
      "A4",
      "year-unknown",
      "2025",
      [
        "“2025” ไม่ใช่ปีงบประมาณ (พ.ศ. 4 หลัก) จึงไม่นำแถวนี้มาใช้",
        "“2025” is not a fiscal year of four digits (B.E.); the row is not used.",
      ],
      { ...ROW, year: 2025 },
    ),
    "a component that is none": wrong(
      "B4",
      "component-unknown",
      "3",
      [
        "ไม่รู้จักองค์ประกอบ “3” (ให้ใช้ 1, 1.1, 1.2 หรือ 2) จึงไม่นำแถวนี้มาใช้",
        "“3” is not a component (1, 1.1, 1.2 or 2); the row is not used.",
      ],
      { ...ROW, component: "3" },
    ),
    "a row without a component": wrong(
      "B4",
      "component-unknown",
      "",
      ["ยังไม่ได้ระบุองค์ประกอบ จึงไม่นำแถวนี้มาใช้", "No component is given; the row is not used."],
      { ...ROW, component: null },
    ),
    "a component's weight below zero": wrong(
      "F4",
      "weight-unusable",
      "-5",
      [
        "น้ำหนัก “-5” ไม่ใช่ตัวเลขตั้งแต่ 0 ขึ้นไป จึงใช้น้ำหนักตามแผนหรือส่วนแบ่งที่เหลือแทน",
        "The weight “-5” is not a number from 0 up; the plan's weight or a share of the rest is used instead.",
      ],
      { year: 2568, component: "รวม 1.1 Agenda Base", weight: -5 },
    ),
    "an indicator's weight that is text": {
      ...wrong(
        "F4",
        "weight-unusable",
        "10",
        [
          "น้ำหนัก “10” เก็บเป็นข้อความ จึงใช้น้ำหนักตามแผนหรือส่วนแบ่งที่เหลือแทน",
          "The weight “10” is kept as text; the plan's weight or a share of the rest is used instead.",
        ],
        { ...ROW, weight: "10" },
      ),
      fix: { "'เกณฑ์การให้คะแนน'!F4": { value: 10, format: "0" } },
    },
    "numbers in Thai digits": {
      plan: withCriteria({ ...ROW, ...LEVELS, weight: "๒๐", level1: "๕๐.๕", below: "๐" }),
      findings: [
        {
          at: "'เกณฑ์การให้คะแนน'!F4",
          facts: { fault: "weight-unusable", text: "๒๐" },
          fix: { "'เกณฑ์การให้คะแนน'!F4": { value: 20, format: "0" } },
        },
        {
          at: "'เกณฑ์การให้คะแนน'!K4",
          facts: { fault: "threshold-unusable", text: "๕๐.๕" },
          fix: { "'เกณฑ์การให้คะแนน'!K4": { value: 50.5, format: "0.00" } },
        },
        {
          at: "'เกณฑ์การให้คะแนน'!P4",
          facts: { fault: "below-unusable", text: "๐" },
          fix: { "'เกณฑ์การให้คะแนน'!P4": { value: 0, format: "0" } },
        },
      ],
    },
    "an indicator's weight in percent, which formulas count as 0.05": {
      ...wrong(
        "F4",
        "weight-unusable",
        "5%",
        [
          "น้ำหนัก “5%” พิมพ์เป็นร้อยละ สูตรจึงนับไม่ตรง โปรดพิมพ์เป็นคะแนน ขณะนี้ใช้น้ำหนักตามแผนหรือส่วนแบ่งที่เหลือแทน",
          "The weight “5%” is a percent, which formulas count otherwise: type points. The plan's weight or a share of the rest is used instead.",
        ],
        { ...ROW, weight: percent(0.05) },
      ),
      fix: { "'เกณฑ์การให้คะแนน'!F4": { value: 5, format: "0" } },
    },
    "a percent that Excel keeps as 0.05 under a number format": unused(
      "F4",
      "weight-below-one",
      "0.05",
      [
        "น้ำหนัก 0.05 คะแนน น้อยกว่า 1 คะแนน หากหมายถึงร้อยละ โปรดพิมพ์เป็นคะแนน เช่น 5 แทน 0.05",
        "A weight of 0.05 is less than one point; if it is a percent, type points: 5 rather than 0.05.",
      ],
      { ...ROW, weight: formatted(0.05, "0.00") },
    ),
    "a way of scoring that is none": wrong(
      "J4",
      "method-unknown",
      "ตามใจ",
      [
        "ไม่รู้จักวิธีคิดคะแนน “ตามใจ” จึงใช้วิธีตามค่าเป้าหมายแทน",
        "“ตามใจ” is not a way of scoring; the method that follows from the target is used instead.",
      ],
      { ...ROW, method: "ตามใจ" },
    ),
    "thresholds that are missing, at the first": wrong(
      "M4",
      "threshold-unusable",
      "",
      [
        "วิธี “ค่าระดับ 1–5” ต้องกรอกเกณฑ์ครบทั้ง 5 ระดับ จึงใช้วิธีตามค่าเป้าหมายแทน",
        "Levels 1 to 5 need all five thresholds; the method that follows from the target is used instead.",
      ],
      { ...ROW, ...LEVELS, level3: null, level4: null },
    ),
    "a threshold that is no number, before one that is missing": {
      ...wrong(
        "L4",
        "threshold-unusable",
        "หกสิบ",
        [
          "เกณฑ์ “หกสิบ” ไม่ใช่ตัวเลข จึงใช้วิธีตามค่าเป้าหมายแทน",
          "The threshold “หกสิบ” is not a number; the method that follows from the target is used instead.",
        ],
        { ...ROW, ...LEVELS, level2: "หกสิบ", level4: null },
      ),
      fix: { "'เกณฑ์การให้คะแนน'!L4": { value: 60, format: "0" } },
    },
    "thresholds that neither rise nor fall": wrong(
      "K4",
      "thresholds-not-ordered",
      "50, 60, 60, 80, 90",
      [
        "เกณฑ์ระดับ 1–5 (50, 60, 60, 80, 90) ต้องเพิ่มขึ้นทุกระดับหรือลดลงทุกระดับ จึงใช้วิธีตามค่าเป้าหมายแทน",
        "The thresholds of levels 1 to 5 (50, 60, 60, 80, 90) must rise or fall at every step; the method that follows from the target is used instead.",
      ],
      { ...ROW, ...LEVELS, level3: 60 },
    ),
    "five thresholds beside another method": unused(
      "K4",
      "thresholds-unused",
      "50, 60, 70, 80, 90",
      THRESHOLDS_UNUSED,
      { ...ROW, ...LEVELS, method: "สัดส่วนต่อเป้าหมาย" },
    ),
    "five thresholds beside no method": unused(
      "K4",
      "thresholds-unused",
      "50, 60, 70, 80, 90",
      THRESHOLDS_UNUSED,
      { ...ROW, ...LEVELS, method: null },
    ),
    "a level below the first that is neither 0 nor 1": wrong(
      "P4",
      "below-unusable",
      "2",
      [
        "ค่าระดับเมื่อต่ำกว่าระดับ 1 ต้องเป็น 0 หรือ 1 ไม่ใช่ “2” จึงใช้ 1 แทน",
        "Below level 1 the level is 0 or 1, not “2”; 1 is used instead.",
      ],
      { ...ROW, ...LEVELS, below: 2 },
    ),
    "a highest achievement out of range": wrong(
      "Q4",
      "cap-unusable",
      "1.2",
      [
        "ค่าสูงสุดที่นับต้องเป็นตัวเลขตั้งแต่ 10 ถึง 200 ไม่ใช่ “1.2” จึงใช้ร้อยละ 100 แทน",
        "The highest achievement that counts is a number from 10 to 200, not “1.2”; 100 percent is used instead.",
      ],
      { ...ROW, cap: percent(1.2) },
    ),
    "a highest achievement beside another method": unused(
      "Q4",
      "cap-unused",
      "120",
      [
        "ค่าสูงสุดที่นับ “120” ใช้ได้กับวิธี “สัดส่วนต่อเป้าหมาย” เท่านั้น จึงไม่นำมาใช้",
        "The highest achievement “120” only counts where the score is a share of the target (สัดส่วนต่อเป้าหมาย); it is not used.",
      ],
      { ...ROW, method: "ยิ่งน้อยยิ่งดี", cap: 120 },
    ),
    "an indicator's second row": wrong(
      "E5",
      "row-again",
      NAME,
      [`ตัวชี้วัด “${NAME}” มีแถวอยู่แล้ว จึงไม่นำแถวนี้มาใช้`, `“${NAME}” has a row already; the row is not used.`],
      { ...ROW, weight: 5 },
      { ...ROW, weight: 7 },
    ),
    "every wrong cell of several rows": {
      plan: withCriteria(
        { ...ROW, year: 2025 },
        { ...ROW, component: "3" },
        { ...ROW, weight: -1, below: 7 },
      ),
      findings: [
        { at: "'เกณฑ์การให้คะแนน'!A4", facts: { fault: "year-unknown", text: "2025" } },
        { at: "'เกณฑ์การให้คะแนน'!B5", facts: { fault: "component-unknown", text: "3" } },
        { at: "'เกณฑ์การให้คะแนน'!F6", facts: { fault: "weight-unusable", text: "-1" } },
        { at: "'เกณฑ์การให้คะแนน'!P6", facts: { fault: "below-unusable", text: "7" } },
      ],
    },
  },
});
