import { formatNumber } from "../format-number";
import type { Locale } from "../locale";

export const fixes: Locale["fixes"] = {
  "budget-total-differs": ({ isOfPart }) => (isOfPart ? "ใช้สูตรรวมทุกแถวของส่วนนี้" : "ใช้สูตรรวมทุกแถวของตาราง"),
  "budget-sum-range-incomplete": () => "ขยายช่วงของ SUM ให้ครบทุกแถว",
  "budget-total-typed": () => "แทนตัวเลขที่พิมพ์ด้วยสูตร SUM",
  "budget-stored-as-text": () => "แปลงข้อความเป็นตัวเลข",
  "budget-parts-differ": () => "ให้ช่องรวมเป็นสูตรบวกช่องย่อย",
  "project-repeat-unmarked": () => "เติม (โครงการซ้ำ)",
  "project-name-varies": ({ one, other }) => {
    if (one === "") return `เติมคำว่า “${other}”`;
    return other === "" ? `ตัดคำว่า “${one}”` : `แก้ “${one}” เป็น “${other}”`;
  },
  "weight-invalid": () => "แปลงข้อความเป็นตัวเลข",
  "weight-missing": ({ bySubtraction, scored }) => `เติมน้ำหนัก: ${formatNumber(scored ?? bySubtraction ?? 0)}`,
  "score-unreadable": () => "แปลงข้อความเป็นตัวเลข",
  "target-unreadable": () => "ระบุจำนวนรวมไว้ข้างหน้า",
  "actual-unreadable": () => "ระบุจำนวนรวมไว้ข้างหน้า",
  "name-missing": () => "เติมชื่อตามที่ใช้ในส่วนอื่นของแผน",
  "criteria-value-invalid": () => "แปลงข้อความเป็นตัวเลข",
  "criteria-weight-differs": ({ set }) => `ใช้น้ำหนัก ${formatNumber(set)} ตามเกณฑ์ในแบบให้คะแนน`,
};
