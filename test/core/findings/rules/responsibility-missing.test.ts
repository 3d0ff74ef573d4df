import { responsibilityMissing } from "../../../../src/core/findings/rules/responsibility-missing";
import { aPlan, merged } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";
import type { TestCell } from "../../../support/a-snapshot";
import { describeRule } from "../../../support/describe-rule";

const name = "จำนวนครั้งในการประสานงาน";

/** KRs of one name, with a column ส่วนราชการที่รับผิดชอบ in G. */
const inCharge = (...units: readonly TestCell[]) =>
  aPlan({
    "ส่วนที่ 4": [...anEvaluation(units.map(() => ({ name })))].map((row, i) => [
      ...row,
      ...(i === 2 ? ["ส่วนราชการที่รับผิดชอบ"] : i > 2 ? [units[i - 3]] : []),
    ]),
  });

describeRule(responsibilityMissing, {
  accepts: {
    "H and R, and H alone": aPlan({
      "ส่วนที่ 4": anEvaluation([{ responsibility: "H : สผว. R : ทุกหน่วยงาน" }, { responsibility: "H : สกต." }]),
    }),
    "a cell without H, which is another fault": aPlan({
      "ส่วนที่ 4": anEvaluation([{ responsibility: "ทุกหน่วยงาน" }]),
    }),
    "a unit in charge, merged over two KRs": inCharge(merged("สกต.", 1, 2), undefined),
    "a table without such a column": aPlan({
      "ส่วนที่ 4": anEvaluation([{}], { without: ["responsibility", "weight"] }),
    }),
  },
  reports: {
    "a blank ส่วนราชการ among others": {
      plan: inCharge("สกต.", null, "สกต."),
      at: "'ส่วนที่ 4'!G5",
      related: [],
      facts: { keyResult: name, column: "unit", also: 0 },
      says: {
        th: "ตัวชี้วัด “จำนวนครั้งในการประสานงาน” ไม่ได้ระบุส่วนราชการที่รับผิดชอบ",
        en: "“จำนวนครั้งในการประสานงาน” does not say which unit is responsible.",
      },
    },
    "a column that nobody filled in, once": {
      plan: inCharge(null, null, "-"),
      at: "'ส่วนที่ 4'!G4",
      related: ["'ส่วนที่ 4'!G5", "'ส่วนที่ 4'!G6"],
      facts: { keyResult: name, column: "unit", also: 2 },
      says: {
        th: "ตัวชี้วัด “จำนวนครั้งในการประสานงาน” และอีก 2 ตัวชี้วัด ไม่ได้ระบุส่วนราชการที่รับผิดชอบ",
        en: "None of the 3 KRs from “จำนวนครั้งในการประสานงาน” on says which unit is responsible.",
      },
    },
    "a blank cell and a dash, at their cells": {
      plan: aPlan({
        "ส่วนที่ 4": anEvaluation([
          { name, responsibility: null },
          {},
          { name: "ร้อยละความสำเร็จ", responsibility: "-" },
        ]),
      }),
      findings: [
        {
          at: "'ส่วนที่ 4'!E4",
          facts: { keyResult: name, column: "responsibility", also: 0 },
          says: {
            th: "ตัวชี้วัด “จำนวนครั้งในการประสานงาน” ไม่ได้ระบุความรับผิดชอบ (H/R)",
            en: "“จำนวนครั้งในการประสานงาน” does not say who is responsible (H/R).",
          },
        },
        {
          at: "'ส่วนที่ 4'!E6",
          facts: { keyResult: "ร้อยละความสำเร็จ", column: "responsibility", also: 0 },
        },
      ],
    },
  },
});
