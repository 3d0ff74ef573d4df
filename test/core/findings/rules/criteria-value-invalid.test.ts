import { criteriaValueInvalid } from "../../../../src/core/findings/rules/criteria-value-invalid";
import { aCriteriaSheet, type CriteriaCells } from "../../../support/a-criteria-sheet";
import { aPlan, formula, percent } from "../../../support/a-plan";
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
    "a year and a component that are none": {
      plan: withCriteria({ ...ROW, year: 2025 }, { ...ROW, component: "3" }, { ...ROW, component: null }),
      findings: [
        {
          at: "'เกณฑ์การให้คะแนน'!A4",
          facts: { fault: "year-unknown", text: "2025" },
          says: {
            th: "“2025” ไม่ใช่ปีงบประมาณ (พ.ศ. 4 หลัก) จึงไม่นำแถวนี้มาใช้",
            en: "“2025” is not a fiscal year of four digits (B.E.); the row is not used.",
          },
        },
        {
          at: "'เกณฑ์การให้คะแนน'!B5",
          facts: { fault: "component-unknown", text: "3" },
          says: {
            th: "ไม่รู้จักองค์ประกอบ “3” (ให้ใช้ 1, 1.1, 1.2 หรือ 2) จึงไม่นำแถวนี้มาใช้",
            en: "“3” is not a component (1, 1.1, 1.2 or 2); the row is not used.",
          },
        },
        {
          at: "'เกณฑ์การให้คะแนน'!B6",
          facts: { fault: "component-unknown", text: "" },
          says: {
            th: "ยังไม่ได้ระบุองค์ประกอบ จึงไม่นำแถวนี้มาใช้",
            en: "No component is given; the row is not used.",
          },
        },
      ],
    },
    "weights that are none": {
      plan: withCriteria(
        { year: 2568, component: "รวม 1.1 Agenda Base", weight: -5 },
        { ...ROW, weight: "10" },
      ),
      findings: [
        {
          at: "'เกณฑ์การให้คะแนน'!F4",
          facts: { fault: "weight-unusable", text: "-5" },
          says: {
            th: "น้ำหนัก “-5” ไม่ใช่ตัวเลขตั้งแต่ 0 ขึ้นไป จึงใช้น้ำหนักตามแผนหรือส่วนแบ่งที่เหลือแทน",
            en: "The weight “-5” is not a number from 0 up; the plan's weight or a share of the rest is used instead.",
          },
        },
        {
          at: "'เกณฑ์การให้คะแนน'!F5",
          facts: { fault: "weight-unusable", text: "10" },
          says: {
            th: "น้ำหนัก “10” เก็บเป็นข้อความ จึงใช้น้ำหนักตามแผนหรือส่วนแบ่งที่เหลือแทน",
            en: "The weight “10” is kept as text; the plan's weight or a share of the rest is used instead.",
          },
        },
      ],
    },
    "a way of scoring that is none": {
      plan: withCriteria({ ...ROW, method: "ตามใจ" }),
      at: "'เกณฑ์การให้คะแนน'!J4",
      facts: { fault: "method-unknown", text: "ตามใจ" },
      says: {
        th: "ไม่รู้จักวิธีคิดคะแนน “ตามใจ” จึงใช้วิธีตามค่าเป้าหมายแทน",
        en: "“ตามใจ” is not a way of scoring; the method that follows from the target is used instead.",
      },
    },
    "thresholds that are missing": {
      plan: withCriteria({ ...ROW, ...LEVELS, level3: null, level4: null }),
      at: "'เกณฑ์การให้คะแนน'!M4",
      facts: { fault: "threshold-unusable", text: "" },
      says: {
        th: "วิธี “ค่าระดับ 1–5” ต้องกรอกเกณฑ์ครบทั้ง 5 ระดับ จึงใช้วิธีตามค่าเป้าหมายแทน",
        en: "Levels 1 to 5 need all five thresholds; the method that follows from the target is used instead.",
      },
    },
    "a threshold that is no number": {
      plan: withCriteria({ ...ROW, ...LEVELS, level2: "หกสิบ", level4: null }),
      at: "'เกณฑ์การให้คะแนน'!L4",
      facts: { fault: "threshold-unusable", text: "หกสิบ" },
      says: {
        th: "เกณฑ์ “หกสิบ” ไม่ใช่ตัวเลข จึงใช้วิธีตามค่าเป้าหมายแทน",
        en: "The threshold “หกสิบ” is not a number; the method that follows from the target is used instead.",
      },
    },
    "thresholds that neither rise nor fall": {
      plan: withCriteria({ ...ROW, ...LEVELS, level3: 60 }),
      at: "'เกณฑ์การให้คะแนน'!K4",
      facts: { fault: "thresholds-not-ordered", text: "50, 60, 60, 80, 90" },
      says: {
        th: "เกณฑ์ระดับ 1–5 (50, 60, 60, 80, 90) ต้องเพิ่มขึ้นทุกระดับหรือลดลงทุกระดับ จึงใช้วิธีตามค่าเป้าหมายแทน",
        en: "The thresholds of levels 1 to 5 (50, 60, 60, 80, 90) must rise or fall at every step; the method that follows from the target is used instead.",
      },
    },
    "five thresholds beside another method, or none": {
      plan: withCriteria(
        { ...ROW, ...LEVELS, method: "สัดส่วนต่อเป้าหมาย" },
        { ...ROW, ...LEVELS, name: agendaNames[1], method: null },
      ),
      findings: [4, 5].map((row) => ({
        at: `'เกณฑ์การให้คะแนน'!K${row}`,
        severity: "warning" as const,
        facts: { fault: "thresholds-unused" as const, text: "50, 60, 70, 80, 90" },
        says: {
          th: "เกณฑ์ระดับ 1–5 (50, 60, 70, 80, 90) ใช้ได้กับวิธี “ค่าระดับ 1–5” เท่านั้น จึงไม่นำมาใช้ หากต้องการใช้ โปรดเลือกวิธีนี้ในช่องวิธีคิดคะแนน",
          en: "The thresholds of levels 1 to 5 (50, 60, 70, 80, 90) only count where the method is ค่าระดับ 1–5; they are not used.",
        },
      })),
    },
    "a level below the first that is neither 0 nor 1": {
      plan: withCriteria({ ...ROW, ...LEVELS, below: 2 }),
      at: "'เกณฑ์การให้คะแนน'!P4",
      facts: { fault: "below-unusable", text: "2" },
      says: {
        th: "ค่าระดับเมื่อต่ำกว่าระดับ 1 ต้องเป็น 0 หรือ 1 ไม่ใช่ “2” จึงใช้ 1 แทน",
        en: "Below level 1 the level is 0 or 1, not “2”; 1 is used instead.",
      },
    },
    "a highest achievement out of range, and one that cannot count": {
      plan: withCriteria(
        { ...ROW, cap: percent(1.2) },
        { ...ROW, name: agendaNames[1], method: "ยิ่งน้อยยิ่งดี", cap: 120 },
      ),
      findings: [
        {
          at: "'เกณฑ์การให้คะแนน'!Q4",
          facts: { fault: "cap-unusable", text: "1.2" },
          says: {
            th: "ค่าสูงสุดที่นับต้องเป็นตัวเลขตั้งแต่ 10 ถึง 200 ไม่ใช่ “1.2” จึงใช้ร้อยละ 100 แทน",
            en: "The highest achievement that counts is a number from 10 to 200, not “1.2”; 100 percent is used instead.",
          },
        },
        {
          at: "'เกณฑ์การให้คะแนน'!Q5",
          facts: { fault: "cap-unused", text: "120" },
          says: {
            th: "ค่าสูงสุดที่นับ “120” ใช้ได้กับวิธี “สัดส่วนต่อเป้าหมาย” เท่านั้น จึงไม่นำมาใช้",
            en: "The highest achievement “120” only counts where the score is a share of the target (สัดส่วนต่อเป้าหมาย); it is not used.",
          },
        },
      ],
    },
    "an indicator with two rows": {
      plan: withCriteria({ ...ROW, weight: 5 }, { ...ROW, weight: 7 }),
      at: "'เกณฑ์การให้คะแนน'!E5",
      facts: { fault: "row-again", text: NAME },
      says: {
        th: `ตัวชี้วัด “${NAME}” มีแถวอยู่แล้ว จึงไม่นำแถวนี้มาใช้`,
        en: `“${NAME}” has a row already; the row is not used.`,
      },
    },
  },
});
