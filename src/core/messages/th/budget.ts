import type { BudgetFacts } from "../../findings/facts/budget";
import { formatBaht } from "../format-baht";
import type { Sentences } from "../sentences";

const money = (satang: number): string => (satang === 0 ? "ไม่ใช้งบประมาณ" : `${formatBaht(satang)} บาท`);
const baht = (satang: number): string => `${formatBaht(satang)} บาท`;
const ofProject = (project: string | undefined): string => (project === undefined ? "" : `ของ “${project}” `);

export const budget: Sentences<BudgetFacts> = {
  "budget-total-differs": ({ stated, summed, isOfPart }) =>
    stated === undefined
      ? `ยอดรวมไม่ได้ระบุจำนวนเงิน แต่รายการรวมได้ ${baht(summed)}`
      : `${isOfPart ? "ยอดรวมย่อย" : "ยอดรวม"}ระบุ ${baht(stated)} แต่รายการรวมได้ ${baht(summed)} ต่างกัน ${baht(Math.abs(stated - summed))}`,
  "budget-sum-range-incomplete": ({ formula, missing }) =>
    `สูตร ${formula} รวมไม่ครบทุกรายการของตาราง ขาดไป ${baht(missing)}`,
  "budget-total-typed": ({ stated }) => `ยอดรวม ${baht(stated)} เป็นตัวเลขที่พิมพ์ไว้ จะไม่เปลี่ยนตามรายการ`,
  "budget-unreadable": ({ project, text, scale }) =>
    scale !== undefined
      ? `งบประมาณ${ofProject(project)}มากเกินไปสำหรับคอลัมน์ที่มีหน่วยเป็น${scale === 1_000 ? "พันบาท" : "ล้านบาท"}: “${text}” น่าจะกรอกเป็นบาท`
      : `อ่านงบประมาณ${ofProject(project)}ไม่ได้: “${text}” โปรดระบุจำนวนเงินที่แน่นอนเพียงจำนวนเดียว เช่น 500,000`,
  "budget-missing": ({ project, elsewhere, also }) => {
    if (elsewhere !== undefined)
      return `ยังไม่ได้กรอกงบประมาณของ “${project}” ทั้งที่ส่วนอื่นของแผนระบุ ${money(elsewhere)}`;
    const others = also > 0 ? ` และอีก ${also} โครงการในตารางเดียวกัน` : "";
    return `ยังไม่ได้กรอกงบประมาณของ “${project}”${others} หากไม่มีงบประมาณ โปรดระบุ “-”`;
  },
  "budget-negative": ({ project, amount }) => `งบประมาณ${ofProject(project)}ติดลบ: ${baht(amount)}`,
  "budget-stored-as-text": ({ cells, summed }) =>
    summed ? `งบประมาณ ${cells} ช่องเป็นข้อความ สูตร SUM จึงไม่นับรวม` : `งบประมาณ ${cells} ช่องเป็นข้อความ ไม่ใช่ตัวเลข`,
  "budget-detail-differs": ({ project, here, elsewhere, alsoScaled }) => {
    const differs = `งบประมาณของ “${project}” ตารางนี้ระบุ ${money(here)} แต่ที่อื่นระบุ ${money(elsewhere)}`;
    return alsoScaled === 0 ? differs : `${differs} และอีก ${alsoScaled} รายการต่างกันในอัตราเดียวกัน`;
  },
  "budget-parts-differ": ({ project, stated, summed, areRows }) =>
    `${project === undefined ? "ยอดรวม" : `งบประมาณรวมของ “${project}” `}ระบุ ${money(stated)} แต่${areRows ? "รายการย่อย" : "ช่องย่อย"}รวมกันได้ ${baht(summed)}`,
  "budget-mention-differs": ({ project, mentioned, planned }) =>
    `ตัวชี้วัดระบุงบประมาณของ “${project}” ${money(mentioned)} แต่ที่อื่นระบุ ${money(planned)}`,
  "closing-count-differs": ({ stated, counted }) =>
    `ระบุ ${stated} โครงการ/กิจกรรม แต่ในตารางมี ${counted} โครงการ/กิจกรรม`,
  "closing-amount-differs": ({ stated, summed }) =>
    `ข้อความปิดท้ายระบุ ${money(stated)} แต่ตารางรวมได้ ${baht(summed)}`,
  "closing-blank": ({ summed }) =>
    summed === 0 ? "ข้อความปิดท้ายไม่ได้ระบุจำนวนเงิน" : `ข้อความปิดท้ายไม่ได้ระบุจำนวนเงิน ตารางรวมได้ ${baht(summed)}`,
  "routine-count-differs": ({ stated, counted }) =>
    `แถวรวมระบุ ${stated} โครงการ แต่ในตารางมี ${counted} โครงการ`,
  "project-repeat-unmarked": ({ project, amount }) =>
    `“${project}” (${baht(amount)}) ระบุไว้ก่อนหน้านี้แล้ว แต่ไม่มี (โครงการซ้ำ)`,
  "project-repeat-unneeded": ({ project }) => `“${project}” มีคำว่า (โครงการซ้ำ) แต่ไม่ได้ระบุไว้ก่อนหน้านี้`,
  "project-unknown": ({ project, amount }) =>
    `ไม่พบ “${project}”${amount === undefined ? "" : ` (${baht(amount)})`} ในตารางโครงการ`,
  "project-not-in-summary": ({ project }) => `ไม่พบ “${project}” ในตารางสรุป`,
  "project-duplicated": ({ project }) => `“${project}” ซ้ำในตารางเดียวกัน โดยไม่มีคำว่า (โครงการซ้ำ)`,
  "project-name-varies": ({ here, one, other }) => `ชื่อ “${here}” ต่างจากที่อื่น: ${difference(one, other)}`,
  "project-unit-differs": ({ project, here, elsewhere }) =>
    `ส่วนราชการของ “${project}” ในตารางสรุปคือ “${here}” แต่ในตารางโครงการคือ “${elsewhere}”`,
  "policy-code-differs": ({ project, here, elsewhere }) =>
    `รหัสนโยบายของ “${project}” ในตารางสรุปคือ ${here} แต่ในตารางโครงการคือ ${elsewhere}`,
  "policy-code-malformed": ({ text }) => `รหัสนโยบาย “${text}” ไม่ใช่เลข 3 หลัก`,
  "policy-code-style-varies": ({ withoutP, withP }) => `รหัสนโยบายเขียนสองแบบ: ${withoutP} และ ${withP}`,
  "numbering-broken": ({ expected, found }) =>
    `ลำดับที่ควรเป็น ${expected} แต่${found === undefined ? "เว้นว่าง" : `เป็น ${found}`}`,
};

function difference(one: string, other: string): string {
  if (one === "") return `ขาดคำว่า “${other}”`;
  return other === "" ? `เกินคำว่า “${one}”` : `ใช้ “${one}” แต่ที่อื่นใช้ “${other}”`;
}
