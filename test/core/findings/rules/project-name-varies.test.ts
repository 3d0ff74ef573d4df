import { projectNameVaries } from "../../../../src/core/findings/rules/project-name-varies";
import { aRoutine, aSummary, someDetails, someKeyResults } from "../../../support/a-budget-section";
import { aPlan, formula } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

const ASEAN = "โครงการเข้าร่วมประชุมที่จัดโดยองค์การระหว่างประเทศในกลุ่มประเทศอาเซียน";
const DRIFTED = "โครงการเข้าร่วมประชุมที่จัดโดยองค์กรระหว่างประเทศในกลุ่มประเทศอาเซียน";
const YOUTH = "โครงการพัฒนาเยาวชน";

describeRule(projectNameVaries, {
  accepts: {
    "spaces, markup, bullets and capitals": aPlan({
      โครงการ: someDetails([["โครงการ Fukuoka Fair ณ กรุงเทพมหานคร", 5_500_000]]),
      ประเมิน: someKeyResults("<li>- **โครงการ FUKUOKA Fair ณ กรุงเทพ มหานคร** (5,500,000 บาท)</li>"),
    }),
    "straight quotes and curly ones, double and single": aPlan({
      โครงการ: someDetails([
        ['โครงการ "ไม่เทรวม" เขตพญาไท', 100],
        ["โครงการ 'สวน' เขตพญาไท", 100],
      ]),
      สรุป: aSummary([
        ["โครงการ “ไม่เทรวม” เขตพญาไท", 100],
        ["โครงการ ‘สวน’ เขตพญาไท", 100],
      ]),
    }),
    "projects that differ in a number": aPlan({
      โครงการ: someDetails([[`${ASEAN} ปี 2567`, 1_000_000]]),
      ประเมิน: someKeyResults(`- ${ASEAN} ปี 2568 (1,000,000 บาท)`),
    }),
    "names that stand side by side": aPlan({
      โครงการ: someDetails([
        ["โครงการปรับปรุงสวนสาธารณะ เขตบางรัก", 100],
        ["โครงการปรับปรุงสวนสาธารณะ เขตบางเขน", 100],
      ]),
      สรุป: aSummary([
        ["โครงการปรับปรุงสวนสาธารณะ เขตบางรัก", 100],
        ["โครงการปรับปรุงสวนสาธารณะ เขตบางเขน", 100],
      ]),
      ประเมิน: someKeyResults("- กิจกรรมตรวจสอบสภาพยานพาหนะรายเดือน\n- กิจกรรมตรวจสอบสภาพยานพาหนะรายวัน"),
    }),
    "alike names of two detail tables": aPlan({
      "โครงการ 1": someDetails([["โครงการปรับปรุงสวนสาธารณะและลานกีฬา เขตบางรัก", 100]]),
      "โครงการ 2": someDetails([["โครงการปรับปรุงสวนสาธารณะและลานกีฬา เขตบางเขน", 100]]),
    }),
    "a series of alike activities": aPlan({
      ประเมิน: someKeyResults(
        ...["รัก", "เขน", "แค", "บอน", "ซื่อ", "นา"].map(
          (name) => `กิจกรรมปรับปรุงสวนสาธารณะและลานกีฬาในเขตบาง${name}`,
        ),
      ),
    }),
    "alike names of two parts": aPlan({
      "ส่วนที่ 1": [["ส่วนที่ 1"], ...someDetails([["โครงการปรับปรุงสวนสาธารณะและลานกีฬา เขตบางรัก", 100]]).slice(1)],
      สรุป: aSummary([["โครงการปรับปรุงสวนสาธารณะและลานกีฬา เขตบางเขน", 100]]),
    }),
    "quite other names": aPlan({
      โครงการ: someDetails([[ASEAN, 1_000_000]]),
      ประเมิน: someKeyResults(`- ${YOUTH} (1,000,000 บาท)`),
    }),
  },
  reports: {
    "a KR that drifts from the tables, mended in the midst of its cell": {
      plan: aPlan({
        โครงการ: someDetails([[ASEAN, 1_000_000]]),
        สรุป: aSummary([[ASEAN, 1_000_000]]),
        ประเมิน: someKeyResults(`- ${YOUTH}\n- ${DRIFTED} (1,000,000 บาท) (โครงการซ้ำ)\n- กิจกรรมรับคณะศึกษาดูงาน`),
      }),
      at: "'ประเมิน'!F3",
      facts: { here: DRIFTED, elsewhere: ASEAN, one: "องค์กร", other: "องค์การ" },
      says: {
        th: `ชื่อ “${DRIFTED}” ต่างจากที่อื่น: ใช้ “องค์กร” แต่ที่อื่นใช้ “องค์การ”`,
        en: `“${DRIFTED}” is named differently elsewhere: “องค์กร” here, “องค์การ” there.`,
      },
      related: ["'โครงการ'!B4", "'สรุป'!B3"],
      fix: {
        "'ประเมิน'!F3": `- ${YOUTH}\n- ${ASEAN} (1,000,000 บาท) (โครงการซ้ำ)\n- กิจกรรมรับคณะศึกษาดูงาน`,
      },
    },
    "the summary where the KRs follow the detail table": {
      plan: aPlan({
        โครงการ: someDetails([[ASEAN, 1_000_000]]),
        สรุป: aSummary([[`${DRIFTED} `, 1_000_000]]),
        ประเมิน: someKeyResults(`- ${ASEAN} (1,000,000 บาท)`),
      }),
      findings: [
        {
          at: "'สรุป'!B3",
          facts: { here: DRIFTED, elsewhere: ASEAN, one: "องค์กร", other: "องค์การ" },
          related: ["'โครงการ'!B4", "'ประเมิน'!F3"],
          fix: { "'สรุป'!B3": `${ASEAN} ` },
        },
      ],
    },
    "กิจกรรม for โครงการ, keeping the KR's own spaces": {
      plan: aPlan({
        "ส่วนที่ 3": aRoutine(
          [["1. โครงการการรับรอง เอกอัครราชทูตและบุคคล สำคัญ", "ไม่ใช้งบประมาณ"]],
          "จำนวน 1 โครงการ",
          "-",
        ),
        ประเมิน: someKeyResults("- กิจกรรมการรับรองเอกอัครราชทูตและบุคคลสำคัญ (ไม่ใช้งบประมาณ)"),
      }),
      findings: [
        {
          at: "'ประเมิน'!F3",
          facts: {
            here: "กิจกรรมการรับรองเอกอัครราชทูตและบุคคลสำคัญ",
            elsewhere: "โครงการการรับรอง เอกอัครราชทูตและบุคคล สำคัญ",
            one: "กิจกรรม",
            other: "โครงการ",
          },
          fix: { "'ประเมิน'!F3": "- โครงการการรับรองเอกอัครราชทูตและบุคคลสำคัญ (ไม่ใช้งบประมาณ)" },
        },
      ],
    },
    "a word missing among stray spaces of the tables": {
      plan: aPlan({
        โครงการ: someDetails([["โครงการส่งเสริม อาชีพผู้สูงอายุและคนพิการ Smart City ในกรุงเทพมหานคร", 1_000_000]]),
        ประเมิน: someKeyResults("- โครงการส่งเสริมอาชีพผู้สูงอายุและคนพิการ Smart ในกรุงเทพมหานคร (1,000,000 บาท)"),
      }),
      findings: [
        {
          at: "'ประเมิน'!F3",
          facts: {
            here: "โครงการส่งเสริมอาชีพผู้สูงอายุและคนพิการ Smart ในกรุงเทพมหานคร",
            elsewhere: "โครงการส่งเสริม อาชีพผู้สูงอายุและคนพิการ Smart City ในกรุงเทพมหานคร",
            one: "",
            other: "City",
          },
          fix: {
            "'ประเมิน'!F3": "- โครงการส่งเสริมอาชีพผู้สูงอายุและคนพิการ Smart City ในกรุงเทพมหานคร (1,000,000 บาท)",
          },
        },
      ],
    },
    "a word that stands twice, where it differs": {
      plan: aPlan({
        โครงการ: someDetails([["โครงการประสานองค์กรไทยกับองค์การ ระหว่างประเทศในภูมิภาค", 1_000_000]]),
        ประเมิน: someKeyResults("- โครงการประสานองค์กรไทยกับองค์กรระหว่างประเทศในภูมิภาค"),
      }),
      findings: [
        {
          at: "'ประเมิน'!F3",
          facts: {
            here: "โครงการประสานองค์กรไทยกับองค์กรระหว่างประเทศในภูมิภาค",
            elsewhere: "โครงการประสานองค์กรไทยกับองค์การ ระหว่างประเทศในภูมิภาค",
            one: "องค์กร",
            other: "องค์การ",
          },
          fix: { "'ประเมิน'!F3": "- โครงการประสานองค์กรไทยกับองค์การระหว่างประเทศในภูมิภาค" },
        },
      ],
    },
    "an activity that two KRs spell in two ways, a word missing": {
      plan: aPlan({
        ประเมิน: someKeyResults(
          "กิจกรรมการแก้ไขปัญหาข้อร้องเรียนของประชาชนผ่านแพลตฟอร์ม Traffy Fondue",
          "กิจกรรมการแก้ไขปัญหาข้อร้องเรียนของประชาชนผ่าน Traffy Fondue",
          "กิจกรรมการแก้ไขปัญหาข้อร้องเรียนของประชาชนผ่านแพลตฟอร์ม Traffy Fondue",
        ),
      }),
      at: "'ประเมิน'!F4",
      facts: {
        here: "กิจกรรมการแก้ไขปัญหาข้อร้องเรียนของประชาชนผ่าน Traffy Fondue",
        elsewhere: "กิจกรรมการแก้ไขปัญหาข้อร้องเรียนของประชาชนผ่านแพลตฟอร์ม Traffy Fondue",
        one: "",
        other: "แพลตฟอร์ม",
      },
      says: {
        th: "ชื่อ “กิจกรรมการแก้ไขปัญหาข้อร้องเรียนของประชาชนผ่าน Traffy Fondue” ต่างจากที่อื่น: ขาดคำว่า “แพลตฟอร์ม”",
        en: "“กิจกรรมการแก้ไขปัญหาข้อร้องเรียนของประชาชนผ่าน Traffy Fondue” is named differently elsewhere: “แพลตฟอร์ม” is missing.",
      },
      fix: { "'ประเมิน'!F4": "กิจกรรมการแก้ไขปัญหาข้อร้องเรียนของประชาชนผ่านแพลตฟอร์ม Traffy Fondue" },
    },
    "a name that its cell does not hold just so, or that a formula gives, without a fix": {
      plan: aPlan({
        โครงการ: someDetails([[ASEAN, 1_000_000]]),
        สรุป: aSummary([{ name: formula("='อื่น'!A1", DRIFTED), budget: 1_000_000 }]),
        ประเมิน: someKeyResults(`- ${ASEAN}`, `- ${DRIFTED.replace("ประชุม", "\u200bประชุม")}`),
      }),
      findings: [
        { at: "'สรุป'!B3", facts: { here: DRIFTED, elsewhere: ASEAN, one: "องค์กร", other: "องค์การ" } },
        { at: "'ประเมิน'!F4", facts: { here: DRIFTED, elsewhere: ASEAN, one: "องค์กร", other: "องค์การ" } },
      ],
    },
  },
});
