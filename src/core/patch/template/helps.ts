import type { Area } from "../../grid/area";
import type { CellHelp } from "../layout/planned-row";

/** The phrases that stand instead of money, as the plan writes them. */
export const budgetHelp: CellHelp = {
  choices: ["ไม่ใช้งบประมาณ", "-", "(ใช้งบประมาณภายใต้โครงการที่เกี่ยวข้อง)"],
  hint: { title: "งบประมาณ", text: "พิมพ์จำนวนเงินเป็นบาท เช่น 4,135,000 หรือเลือกข้อความจากรายการ" },
};

export const targetHelp: CellHelp = {
  choices: ["ร้อยละ 100", "ร้อยละ 80", "ไม่เกิน ร้อยละ 5", "ระดับ 5", "1 ครั้ง", "1 ฉบับ", "แล้วเสร็จ"],
  hint: {
    title: "ค่าเป้าหมาย",
    text: "ระบุชนิดและตัวเลข เช่น ร้อยละ 80, ระดับ 5, 6 ครั้ง และคำว่า อย่างน้อย หรือ ไม่เกิน ถ้ามี เลือกจากรายการแล้วแก้ตัวเลขได้",
  },
};

export const responsibilityHelp: CellHelp = {
  choices: ["H :", "R : ทุกหน่วยงาน", "H :  R : ทุกหน่วยงาน"],
  hint: {
    title: "ความรับผิดชอบ (H/R)",
    text: "H คือหน่วยงานเจ้าภาพ R คือหน่วยงานที่ร่วมรับผิดชอบ เช่น H : สนพ. R : ทุกหน่วยงาน",
  },
};

export const mentionsHelp: CellHelp = {
  hint: {
    title: "โครงการ/กิจกรรม",
    text: "หนึ่งโครงการต่อบรรทัด (Alt+Enter) ขึ้นต้นด้วย - และวงเล็บงบประมาณ เช่น - โครงการ… (1,500,000 บาท) ถ้าระบุไว้ก่อนแล้วให้ต่อท้ายว่า (โครงการซ้ำ)",
  },
};

export const krCodeHelp: CellHelp = {
  hint: { title: "รหัส KRs", text: "เลข 4 หลัก หลักแรกคือด้านที่ เช่น 7402 ตัวชี้วัดของหน่วยงานเองให้เว้นว่าง" },
};

export const krInNameHelp: CellHelp = {
  hint: { title: "ตัววัดผลหลัก", text: "เขียนรหัสไว้หน้าชื่อ เช่น OKR 7402 : ชื่อตัวชี้วัด" },
};

export const policyHelp: CellHelp = {
  hint: { title: "รหัสนโยบาย", text: "P และเลข 3 หลัก เช่น P054 ถ้ามีหลายรหัสให้คั่นด้วยจุลภาค ถ้าไม่มีให้เว้นว่าง" },
};

export const actualHelp: CellHelp = {
  choices: ["แล้วเสร็จ", "ยังไม่แล้วเสร็จ"],
  hint: { title: "ผลการดำเนินงาน", text: "พิมพ์ผลที่ทำได้ เช่น 85, ร้อยละ 85, ระดับ 4, 6 ครั้ง หรือเลือกจากรายการ" },
};

export const dimensionHelp: CellHelp = {
  choices: [
    "ด้านที่ 1",
    "ด้านที่ 2",
    "ด้านที่ 3",
    "ด้านที่ 4",
    "ด้านที่ 5",
    "ด้านที่ 6 เรียนดี",
    "ด้านที่ 7 เศรษฐกิจดี",
    "ด้านที่ 8",
    "ด้านที่ 9 บริหารจัดการดี",
  ],
  hint: { title: "ด้านที่", text: "เลือกด้านจากรายการ แล้วพิมพ์ชื่อด้านต่อท้าย" },
};

/** Names that must be written alike in several places are chosen from where they stand first. */
export function namesFrom(choices: Area, title: string, text: string): CellHelp {
  return { choices, hint: { title, text } };
}
