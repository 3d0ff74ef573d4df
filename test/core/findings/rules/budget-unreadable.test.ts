import { budgetUnreadable } from "../../../../src/core/findings/rules/budget-unreadable";
import { aClosing, aSummary, someDetails, someKeyResults } from "../../../support/a-budget-section";
import { aPlan, formula } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

const YOUTH = "โครงการพัฒนาเยาวชน";

describeRule(budgetUnreadable, {
  accepts: {
    "numbers, texts, Thai digits and phrases for none": aPlan({
      โครงการ: someDetails([
        ["โครงการเมืองพี่เมืองน้อง", 4_135_000],
        [YOUTH, "๓,๕๐๐,๐๐๐"],
        ["โครงการส่งเสริมศักยภาพของเมือง", "5.5 ล้านบาท"],
        ["โครงการสร้างสังคมพหุวัฒนธรรม", "ไม่ใช้งบประมาณ"],
        ["กิจกรรมการแปลเอกสาร", "(ใช้งบประมาณภายใต้โครงการที่เกี่ยวข้อง)"],
        ["กิจกรรมประชาสัมพันธ์", "-"],
        ["กิจกรรมรับคณะศึกษาดูงาน"],
        [YOUTH, "๓,๕๐๐,๐๐๐ (โครงการซ้ำ)"],
        ["กิจกรรมจัดนิทรรศการ", "300,000 (งบกลาง)"],
        ["กิจกรรมจ้างเหมาบริการ", "850,000 บาท/ปี*"],
        ["กิจกรรมอบรม", "ตามที่ได้รับจัดสรร"],
        ["กิจกรรมสัมมนา", "ไม่ได้รับจัดสรรงบประมาณ"],
      ]),
    }),
    "a closing sentence left open": aPlan({ สรุป: aSummary([[YOUTH, "-"]], { closing: aClosing(1, "") }) }),
    "a table without a budget column": aPlan({
      โครงการ: someDetails([[YOUTH, "ส่วนส่งเสริมฯ"]], ["ลำดับที่", "โครงการ/กิจกรรมสำคัญ", "ส่วนราชการ"]),
    }),
  },
  reports: {
    "a row": {
      plan: aPlan({ โครงการ: someDetails([[YOUTH, "3.500.000"]]) }),
      at: "'โครงการ'!C4",
      facts: { project: YOUTH, text: "3.500.000" },
      says: {
        th: "อ่านงบประมาณของ “โครงการพัฒนาเยาวชน” ไม่ได้: “3.500.000” โปรดระบุจำนวนเงินที่แน่นอนเพียงจำนวนเดียว เช่น 500,000",
        en: "The budget of “โครงการพัฒนาเยาวชน” cannot be read: “3.500.000”. Write one exact amount, such as 500,000.",
      },
    },
    "an amount that is only asked for": {
      plan: aPlan({ โครงการ: someDetails([[YOUTH, "300,000 (อยู่ระหว่างขอรับจัดสรร)"]]) }),
      at: "'โครงการ'!C4",
      facts: { project: YOUTH, text: "300,000 (อยู่ระหว่างขอรับจัดสรร)" },
      says: {
        th: "อ่านงบประมาณของ “โครงการพัฒนาเยาวชน” ไม่ได้: “300,000 (อยู่ระหว่างขอรับจัดสรร)” โปรดระบุจำนวนเงินที่แน่นอนเพียงจำนวนเดียว เช่น 500,000",
        en: "The budget of “โครงการพัฒนาเยาวชน” cannot be read: “300,000 (อยู่ระหว่างขอรับจัดสรร)”. Write one exact amount, such as 500,000.",
      },
    },
    "a total that shows an error, and a closing sentence": {
      plan: aPlan({
        สรุป: aSummary([[YOUTH, 3_500_000]], {
          total: formula("=SUM(#REF!)", { error: "#REF!" }),
          closing: aClosing(1, "3,50,000"),
        }),
      }),
      findings: [
        {
          at: "'สรุป'!C4",
          facts: { project: undefined, text: "#REF!" },
          says: {
            th: "อ่านงบประมาณไม่ได้: “#REF!” โปรดระบุจำนวนเงินที่แน่นอนเพียงจำนวนเดียว เช่น 500,000",
            en: "The budget cannot be read: “#REF!”. Write one exact amount, such as 500,000.",
          },
        },
        { at: "'สรุป'!A5", facts: { project: undefined, text: "3,50,000" } },
      ],
    },
    "baht in a column of ล้านบาท, and no SUM of them": {
      plan: aPlan({
        สรุป: [
          ["ส่วนที่ 2"],
          ["ลำดับที่", "โครงการ/กิจกรรม", "งบประมาณ (ล้านบาท)"],
          [1, YOUTH, 2.5],
          [2, "โครงการส่งเสริมศักยภาพของเมือง", 1_500_000],
          [3, "กิจกรรมอบรม", "750,000"],
          ["รวม", null, formula("=SUM(C3:C4)", 1_500_002.5)],
        ],
      }),
      findings: [
        {
          at: "'สรุป'!C4",
          facts: { project: "โครงการส่งเสริมศักยภาพของเมือง", text: "1500000", scale: 1_000_000 },
          says: {
            th: "งบประมาณของ “โครงการส่งเสริมศักยภาพของเมือง” มากเกินไปสำหรับคอลัมน์ที่มีหน่วยเป็นล้านบาท: “1500000” น่าจะกรอกเป็นบาท",
            en: "The budget of “โครงการส่งเสริมศักยภาพของเมือง” is too much for a column in millions of baht: “1500000” was probably typed in baht.",
          },
        },
        { at: "'สรุป'!C5", facts: { project: "กิจกรรมอบรม", text: "750,000", scale: 1_000_000 } },
      ],
    },
    "a mention in a KR": {
      plan: aPlan({ ประเมิน: someKeyResults(`- ${YOUTH} (3.500.000 บาท)`) }),
      at: "'ประเมิน'!F3",
      facts: { project: YOUTH, text: "3.500.000 บาท" },
      says: {
        th: "อ่านงบประมาณของ “โครงการพัฒนาเยาวชน” ไม่ได้: “3.500.000 บาท” โปรดระบุจำนวนเงินที่แน่นอนเพียงจำนวนเดียว เช่น 500,000",
        en: "The budget of “โครงการพัฒนาเยาวชน” cannot be read: “3.500.000 บาท”. Write one exact amount, such as 500,000.",
      },
    },
  },
});
