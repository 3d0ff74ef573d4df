import { krNameVaries } from "../../../../src/core/findings/rules/kr-name-varies";
import { aKeyResultList } from "../../../support/a-key-result-list";
import { aPart1 } from "../../../support/a-part-1";
import { aPlan } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const expat = "การจัดตั้งศูนย์บริการข้อมูลสำหรับผู้ทำงานชาวต่างชาติ (Expat) ในกทม.";
const expatriate = "การจัดตั้งศูนย์บริการข้อมูลสำหรับผู้ทำงานชาวต่างชาติ (Expatriate) ใน กทม.";
const settled = "ร้อยละความสำเร็จของการติดตามการก่อหนี้ผูกพันงบประมาณรายจ่ายประจำปีงบประมาณของหน่วยรับงบประมาณ";
const garbled = "ร้อยละความสำเร็จของการติดตามการก่อกำหนดผู้กักพันธบัตรรายจ่ายประจำปีงบประมาณของหน่วยรับงบประมาณ";

describeRule(krNameVaries, {
  accepts: {
    "names that differ in spaces, Thai digits and capitals only": aPlan({
      KR: aKeyResultList("ศูนย์บริการ (EXPAT) ปี ๒๕๖๘"),
      "ส่วนที่ 4": anEvaluation([{ name: "ศูนย์ บริการ (Expat) ปี 2568" }]),
    }),
    "names that differ in a number, which are two": aPlan({
      KR: aKeyResultList("ร้อยละความสำเร็จของการติดตาม ระยะที่ 1"),
      "ส่วนที่ 4": anEvaluation([{ name: "ร้อยละความสำเร็จของการติดตาม ระยะที่ 2" }]),
    }),
    "another KR of a similar name": aPlan({
      KR: aKeyResultList("สัดส่วนจำนวนเรื่องค้างต่อเรื่องทั้งหมด"),
      "ส่วนที่ 4": anEvaluation([{ name: "สัดส่วนจำนวนเรื่องที่ดำเนินการเสร็จสิ้นต่อเรื่องทั้งหมด" }]),
    }),
  },
  reports: {
    "a spelling that list and part 1 share, once and at the list": {
      plan: aPlan({
        KR: aKeyResultList("จำนวนครั้งในการประชุม", expat),
        "ส่วนที่ 1": aPart1({
          objective: [`OKR 7402 : ${expat}`, "-"],
          yearly: [`OKR 7402 : ${expat}`, "-", "-"],
        }),
        "ส่วนที่ 4": anEvaluation([{ code: 7402, name: expatriate }, { name: "จำนวนครั้งในการประชุม" }]),
      }),
      at: "'KR'!A3",
      facts: { here: expat, elsewhere: expatriate, one: "Expat", other: "Expatriate" },
      says: {
        th: `ชื่อตัวชี้วัด “${expat}” ต่างจากในการประเมิน: “Expat” กับ “Expatriate”`,
        en: `“${expat}” is named differently in the evaluation: “Expat” here, “Expatriate” there.`,
      },
      severity: "info",
      related: ["'ส่วนที่ 4'!C4", "'ส่วนที่ 1'!B4", "'ส่วนที่ 1'!A8"],
    },
    "a name that was reworded, as a warning": {
      plan: aPlan({ KR: aKeyResultList(garbled), "ส่วนที่ 4": anEvaluation([{ name: settled }]) }),
      findings: [
        {
          at: "'KR'!A2",
          facts: { here: garbled, elsewhere: settled, one: "กำหนดผู้กักพันธบัตร", other: "หนี้ผูกพันงบประมาณ" },
          severity: "warning",
        },
      ],
    },
    "words that the evaluation has left out": {
      plan: aPlan({
        KR: aKeyResultList(`${settled} กรุงเทพมหานคร`),
        "ส่วนที่ 4": anEvaluation([{ name: settled }]),
      }),
      at: "'KR'!A2",
      facts: { here: `${settled} กรุงเทพมหานคร`, elsewhere: settled, one: "กรุงเทพมหานคร", other: "" },
      says: {
        th: `ชื่อตัวชี้วัด “${settled} กรุงเทพมหานคร” ต่างจากในการประเมิน ซึ่งไม่มีคำว่า “กรุงเทพมหานคร”`,
        en: `“${settled} กรุงเทพมหานคร” is named differently in the evaluation, without “กรุงเทพมหานคร”.`,
      },
      severity: "warning",
    },
    "quite another name under the same code": {
      plan: aPlan({
        "ส่วนที่ 1": aPart1({ objective: ["OKR 7402 : ศูนย์ข้อมูล", "-"] }),
        "ส่วนที่ 4": anEvaluation([{ code: 7402, name: "จำนวนผู้ใช้บริการ" }]),
      }),
      findings: [
        {
          at: "'ส่วนที่ 1'!B4",
          facts: { here: "ศูนย์ข้อมูล", elsewhere: "จำนวนผู้ใช้บริการ", one: "ศูนย์ข้อมูล", other: "จำนวนผู้ใช้บริการ" },
          severity: "warning",
        },
      ],
    },
  },
});
