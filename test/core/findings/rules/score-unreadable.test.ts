import { scoreUnreadable } from "../../../../src/core/findings/rules/score-unreadable";
import { aPlan, formula } from "../../../support/a-plan";
import { agendaNames, agendaRows, aScoringSheet } from "../../../support/a-scoring-sheet";
import type { TestCell } from "../../../support/a-snapshot";
import { describeRule } from "../../../support/describe-rule";

/** Rows with an actual of 80 and these achievements and scores. */
const scored = (...typed: readonly (readonly TestCell[])[]) =>
  aPlan({
    คะแนน: aScoringSheet(
      ...agendaRows(...typed.map(() => 10)).map((row, i) =>
        i === 0 ? row : [...row, ...(typed[i - 1] ?? [])],
      ),
    ),
  });

const counted = { indicator: agendaNames[0], isNumeral: false, isScored: true, also: 0 };

describeRule(scoreUnreadable, {
  accepts: {
    "numbers and blank cells": scored([0.8, 8], [null, null], ["80%", 8]),
    "a dash, which says that none is given": scored(["-", "-"]),
    "a formula's text": scored([formula('=IF(F3>0,"ผ่าน","")', "ผ่าน"), 8]),
    "the word of an indicator that is not evaluated": scored([null, "ไม่ประเมิน"], ["ยกเลิก", null]),
    "a remark while the actual is missing": aPlan({
      คะแนน: aScoringSheet(
        ["1.1 Agenda Base"],
        [1, null, agendaNames[0], "ร้อยละ 80", 10, null, null, "รอผล"],
      ),
    }),
  },
  reports: {
    "a word under คะแนน, over which a SUM passes while the row is scored by its actual": {
      plan: scored([0.8, "ผ่าน"]),
      at: "'คะแนน'!H3",
      facts: { ...counted, column: "score", text: "ผ่าน" },
      says: {
        th: "คะแนน “ผ่าน” ของ “ร้อยละของเรื่องที่ได้รับการแก้ไข” ไม่ใช่ตัวเลข สูตรผลรวมในตารางจึงไม่นับรวม ส่วนคะแนนที่คำนวณให้คิดจากผลในแถวนั้น",
        en: "The score “ผ่าน” of “ร้อยละของเรื่องที่ได้รับการแก้ไข” is no number: the sums in the table pass it over, and the score worked out here goes by the result in the row.",
      },
    },
    "several achievements once, which leave their rows without a score": {
      plan: scored(["ดีมาก", "ผ่าน"], [null, null], ["ดี", null]),
      at: "'คะแนน'!G3",
      related: ["'คะแนน'!G5"],
      facts: { ...counted, column: "achievement", text: "ดีมาก", isScored: false, also: 1 },
      says: {
        th: "ร้อยละความสำเร็จ “ดีมาก” ของ “ร้อยละของเรื่องที่ได้รับการแก้ไข” และอีก 1 ตัวชี้วัด ไม่ใช่ตัวเลข จึงไม่ถูกนำไปรวม",
        en: "The achievement (%) “ดีมาก” of “ร้อยละของเรื่องที่ได้รับการแก้ไข”, like 1 more, is no number, so the sums pass it over.",
      },
    },
    "a word in place of a score out of 5": {
      plan: aPlan({
        คะแนน: [
          ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "ค่าคะแนน (1-5)", "คะแนนถ่วงน้ำหนัก"],
          [1, "จำนวนครั้ง", "10 ครั้ง", 60, 8, "ดีมาก"],
          [2, "จำนวนคน", "10 คน", 40, 8, 4],
        ],
      }),
      at: "'คะแนน'!F2",
      facts: {
        ...counted,
        indicator: "จำนวนครั้ง",
        column: "achievement",
        text: "ดีมาก",
        outOf: 5,
        isScored: false,
      },
      says: {
        th: "ค่าคะแนน “ดีมาก” ของ “จำนวนครั้ง” ไม่ใช่ตัวเลข จึงไม่ถูกนำไปรวม",
        en: "The score out of 5 “ดีมาก” of “จำนวนครั้ง” is no number, so the sums pass it over.",
      },
    },
    "an achievement beside a typed score, which counts": {
      plan: scored(["ดีมาก", 8]),
      at: "'คะแนน'!G3",
      facts: { ...counted, column: "achievement", text: "ดีมาก" },
      says: {
        th: "ร้อยละความสำเร็จ “ดีมาก” ของ “ร้อยละของเรื่องที่ได้รับการแก้ไข” ไม่ใช่ตัวเลข จึงใช้คะแนนที่กรอกไว้",
        en: "The achievement (%) “ดีมาก” of “ร้อยละของเรื่องที่ได้รับการแก้ไข” is no number, so the score typed beside it counts.",
      },
    },
    "numbers as text, which can be made numbers": {
      plan: scored([null, "๘"], [null, 8], [null, "8.5 คะแนน"]),
      at: "'คะแนน'!H3",
      related: ["'คะแนน'!H5"],
      fix: {
        "'คะแนน'!H3": { value: 8, format: "0.00" },
        "'คะแนน'!H5": { value: 8.5, format: "0.00" },
      },
      facts: { ...counted, column: "score", text: "8", isNumeral: true, also: 1 },
      says: {
        th: "คะแนน “8” ของ “ร้อยละของเรื่องที่ได้รับการแก้ไข” และอีก 1 ตัวชี้วัด เก็บเป็นข้อความ สูตรผลรวมในตารางจึงไม่นับรวม ส่วนคะแนนที่คำนวณให้คิดจากผลในแถวนั้น",
        en: "The score “8” of “ร้อยละของเรื่องที่ได้รับการแก้ไข”, like 1 more, is stored as text: the sums in the table pass it over, and the score worked out here goes by the result in the row.",
      },
    },
    "a number as text of a row without an actual": {
      plan: aPlan({
        คะแนน: aScoringSheet(["1.1 Agenda Base"], [1, null, agendaNames[0], "ร้อยละ 80", 10, null, null, "8"]),
      }),
      at: "'คะแนน'!H3",
      fix: { "'คะแนน'!H3": { value: 8, format: "0.00" } },
      facts: { ...counted, column: "score", text: "8", isNumeral: true, isScored: false },
      says: {
        th: "คะแนน “8” ของ “ร้อยละของเรื่องที่ได้รับการแก้ไข” เก็บเป็นข้อความ จึงไม่ถูกนำไปรวม",
        en: "The score “8” of “ร้อยละของเรื่องที่ได้รับการแก้ไข” is stored as text, so the sums pass it over.",
      },
    },
  },
});
