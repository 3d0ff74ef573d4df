import { responsibilityMissing } from "../../../../src/core/findings/rules/responsibility-missing";
import { aPlan } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const name = "จำนวนครั้งในการประสานงาน";

describeRule(responsibilityMissing, {
  accepts: {
    "H and R, and H alone": aPlan({
      "ส่วนที่ 4": anEvaluation([{ responsibility: "H : สผว. R : ทุกหน่วยงาน" }, { responsibility: "H : สกต." }]),
    }),
    "a cell without H, which is another fault": aPlan({
      "ส่วนที่ 4": anEvaluation([{ responsibility: "ทุกหน่วยงาน" }]),
    }),
    "a table without such a column": aPlan({
      "ส่วนที่ 4": anEvaluation([{}], { without: ["responsibility", "weight"] }),
    }),
  },
  reports: {
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
          facts: { keyResult: name },
          says: {
            th: "ตัวชี้วัด “จำนวนครั้งในการประสานงาน” ไม่ได้ระบุความรับผิดชอบ (H/R)",
            en: "“จำนวนครั้งในการประสานงาน” does not say who is responsible (H/R).",
          },
        },
        { at: "'ส่วนที่ 4'!E6", facts: { keyResult: "ร้อยละความสำเร็จ" } },
      ],
    },
  },
});
