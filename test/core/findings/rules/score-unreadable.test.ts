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

describeRule(scoreUnreadable, {
  accepts: {
    "numbers and blank cells": scored([0.8, 8], [null, null], ["80%", 8]),
    "a dash, which says that none is given": scored(["-", "-"]),
    "a formula's text": scored([formula('=IF(F3>0,"ผ่าน","")', "ผ่าน"), 8]),
    "a remark while the actual is missing": aPlan({
      คะแนน: aScoringSheet(
        ["1.1 Agenda Base"],
        [1, null, agendaNames[0], "ร้อยละ 80", 10, null, null, "รอผล"],
      ),
    }),
  },
  reports: {
    "a word under คะแนน": {
      plan: scored([0.8, "ผ่าน"]),
      at: "'คะแนน'!H3",
      facts: { indicator: agendaNames[0], column: "score", text: "ผ่าน", also: 0 },
      says: {
        th: "คะแนน “ผ่าน” ของ “ร้อยละของเรื่องที่ได้รับการแก้ไข” ไม่ใช่ตัวเลข จึงไม่ถูกนำไปรวม",
        en: "The score “ผ่าน” of “ร้อยละของเรื่องที่ได้รับการแก้ไข” is no number, so the sums pass it over.",
      },
    },
    "several once, an achievement rather than the score behind it": {
      plan: scored(["ดีมาก", "ผ่าน"], [null, null], [0.8, "8 คะแนน"]),
      at: "'คะแนน'!G3",
      related: ["'คะแนน'!H5"],
      facts: { indicator: agendaNames[0], column: "achievement", text: "ดีมาก", also: 1 },
      says: {
        th: "ร้อยละความสำเร็จ “ดีมาก” ของ “ร้อยละของเรื่องที่ได้รับการแก้ไข” และอีก 1 ตัวชี้วัด ไม่ใช่ตัวเลข จึงไม่ถูกนำไปรวม",
        en: "The achievement (%) “ดีมาก” of “ร้อยละของเรื่องที่ได้รับการแก้ไข”, like 1 more, is no number, so the sums pass it over.",
      },
    },
  },
});
