import { hostMissing } from "../../../../src/core/findings/rules/host-missing";
import { aPlan } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const name = "จำนวนครั้งในการประสานงาน";

describeRule(hostMissing, {
  accepts: {
    "one host, or several, whoever else is responsible": aPlan({
      "ส่วนที่ 4": anEvaluation([
        { responsibility: "H : สกต." },
        { responsibility: "H : สนพ. สนอ. R : ทุกหน่วยงาน" },
        { responsibility: "H/R : สกต." },
      ]),
    }),
    "nothing but the office's own part, which is to host": aPlan({
      "ส่วนที่ 4": anEvaluation([{ responsibility: "H" }, { responsibility: "H/R" }, { responsibility: "(H)" }]),
    }),
    "a blank cell, which is another fault": aPlan({ "ส่วนที่ 4": anEvaluation([{ responsibility: null }]) }),
    "a table without such a column": aPlan({
      "ส่วนที่ 4": anEvaluation([{}], { without: ["responsibility", "weight"] }),
    }),
  },
  reports: {
    "R alone, at its cell": {
      plan: aPlan({ "ส่วนที่ 4": anEvaluation([{}, { name, responsibility: "R : ทุกหน่วยงาน" }]) }),
      at: "'ส่วนที่ 4'!E5",
      facts: { keyResult: name },
      says: {
        th: "ความรับผิดชอบของ “จำนวนครั้งในการประสานงาน” ไม่ได้ระบุหน่วยงานหลัก (H)",
        en: "Who is responsible for “จำนวนครั้งในการประสานงาน” does not include a host (H).",
      },
    },
    "an H with nothing behind it, and a name without H": {
      plan: aPlan({
        "ส่วนที่ 4": anEvaluation([
          { name, responsibility: "H : R : ทุกหน่วยงาน" },
          { name: "ร้อยละความสำเร็จ", responsibility: "สกต." },
        ]),
      }),
      findings: [
        { at: "'ส่วนที่ 4'!E4", facts: { keyResult: name } },
        { at: "'ส่วนที่ 4'!E5", facts: { keyResult: "ร้อยละความสำเร็จ" } },
      ],
    },
  },
});
