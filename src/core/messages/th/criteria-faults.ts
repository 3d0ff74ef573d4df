import type { CriteriaFault } from "../../scorecard/faulty-criterion";
import { isNumeral } from "../is-numeral";

const USUAL_METHOD = "จึงใช้วิธีตามค่าเป้าหมายแทน";
const ROW_UNUSED = "จึงไม่นำแถวนี้มาใช้";

/** What is the matter with a cell of เกณฑ์การให้คะแนน, and what holds in its place; its text is "" where it is blank. */
export const criteriaFaults: Readonly<Record<CriteriaFault, (text: string) => string>> = {
  "year-unknown": (text) => `“${text}” ไม่ใช่ปีงบประมาณ (พ.ศ. 4 หลัก) ${ROW_UNUSED}`,
  "component-unknown": (text) =>
    text === ""
      ? `ยังไม่ได้ระบุองค์ประกอบ ${ROW_UNUSED}`
      : `ไม่รู้จักองค์ประกอบ “${text}” (ให้ใช้ 1, 1.1, 1.2 หรือ 2) ${ROW_UNUSED}`,
  "weight-below-one": (text) =>
    `น้ำหนัก ${text} คะแนน น้อยกว่า 1 คะแนน หากหมายถึงร้อยละ โปรดพิมพ์เป็นคะแนน เช่น 5 แทน 0.05`,
  "weight-unusable": (text) =>
    text.endsWith("%")
      ? `น้ำหนัก “${text}” พิมพ์เป็นร้อยละ สูตรจึงนับไม่ตรง โปรดพิมพ์เป็นคะแนน ขณะนี้ใช้น้ำหนักตามแผนหรือส่วนแบ่งที่เหลือแทน`
      : `น้ำหนัก “${text}” ${isNumeral(text) ? "เก็บเป็นข้อความ" : "ไม่ใช่ตัวเลขตั้งแต่ 0 ขึ้นไป"} จึงใช้น้ำหนักตามแผนหรือส่วนแบ่งที่เหลือแทน`,
  "method-unknown": (text) => `ไม่รู้จักวิธีคิดคะแนน “${text}” ${USUAL_METHOD}`,
  "threshold-unusable": (text) =>
    text === ""
      ? `วิธี “ค่าระดับ 1–5” ต้องกรอกเกณฑ์ครบทั้ง 5 ระดับ ${USUAL_METHOD}`
      : `เกณฑ์ “${text}” ${isNumeral(text) ? "เก็บเป็นข้อความ" : "ไม่ใช่ตัวเลข"} ${USUAL_METHOD}`,
  "thresholds-not-ordered": (text) => `เกณฑ์ระดับ 1–5 (${text}) ต้องเพิ่มขึ้นทุกระดับหรือลดลงทุกระดับ ${USUAL_METHOD}`,
  "thresholds-unused": (text) =>
    `เกณฑ์ระดับ 1–5 (${text}) ใช้ได้กับวิธี “ค่าระดับ 1–5” เท่านั้น จึงไม่นำมาใช้ หากต้องการใช้ โปรดเลือกวิธีนี้ในช่องวิธีคิดคะแนน`,
  "below-unusable": (text) => `ค่าระดับเมื่อต่ำกว่าระดับ 1 ต้องเป็น 0 หรือ 1 ไม่ใช่ “${text}” จึงใช้ 1 แทน`,
  "cap-unusable": (text) => `ค่าสูงสุดที่นับต้องเป็นตัวเลขตั้งแต่ 10 ถึง 200 ไม่ใช่ “${text}” จึงใช้ร้อยละ 100 แทน`,
  "cap-unused": (text) => `ค่าสูงสุดที่นับ “${text}” ใช้ได้กับวิธี “สัดส่วนต่อเป้าหมาย” เท่านั้น จึงไม่นำมาใช้`,
  "row-again": (text) => `ตัวชี้วัด “${text}” มีแถวอยู่แล้ว ${ROW_UNUSED}`,
};
