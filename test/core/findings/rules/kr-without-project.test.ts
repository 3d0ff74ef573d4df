import { krWithoutProject } from "../../../../src/core/findings/rules/kr-without-project";
import { aPlan } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const name = "จำนวนครั้งในการประสานงาน";

describeRule(krWithoutProject, {
  accepts: {
    "one project, or several": aPlan({
      "ส่วนที่ 4": anEvaluation([{ projects: "กิจกรรมรับคณะศึกษาดูงาน" }, { projects: "- โครงการ ก\n- โครงการ ข" }]),
    }),
    "a table without a column for projects": aPlan({
      "ส่วนที่ 4": anEvaluation([{}], { without: ["projects", "weight"] }),
    }),
  },
  reports: {
    "a blank project cell": {
      plan: aPlan({ "ส่วนที่ 4": anEvaluation([{}, { name, projects: null }]) }),
      at: "'ส่วนที่ 4'!F5",
      facts: { keyResult: name, repeats: 0 },
      says: {
        th: "ตัวชี้วัด “จำนวนครั้งในการประสานงาน” ไม่ได้ระบุโครงการ/กิจกรรม",
        en: "“จำนวนครั้งในการประสานงาน” names no project or activity.",
      },
    },
    "a dash": {
      plan: aPlan({ "ส่วนที่ 4": anEvaluation([{ name, projects: "-" }]) }),
      findings: [{ at: "'ส่วนที่ 4'!F4", facts: { keyResult: name, repeats: 0 } }],
    },
    "a cleared cell, of which later KRs repeat the projects": {
      plan: aPlan({
        "ส่วนที่ 4": anEvaluation([
          { name, projects: null },
          { projects: "- โครงการ ก (โครงการซ้ำ)\n- โครงการ ข (โครงการซ้ำ)" },
        ]),
      }),
      severity: "warning",
      at: "'ส่วนที่ 4'!F4",
      facts: { keyResult: name, repeats: 2 },
      related: ["'ส่วนที่ 4'!F5", "'ส่วนที่ 4'!F5"],
      says: {
        th: "ตัวชี้วัด “จำนวนครั้งในการประสานงาน” ไม่ได้ระบุโครงการ/กิจกรรม ทั้งที่ตัวชี้วัดหลังจากนี้มี (โครงการซ้ำ) 2 โครงการที่ไม่ได้ระบุไว้ก่อนหน้า",
        en: "“จำนวนครั้งในการประสานงาน” names no project or activity, while later KRs mark 2 as (โครงการซ้ำ) that no KR names before.",
      },
    },
  },
});
