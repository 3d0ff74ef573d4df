import type { Role } from "./headers";

/** What a column is called where the user says by hand what it means; each is a header word of its role. */
export const COLUMN_TITLES: Readonly<Record<Role, string>> = {
  no: "ที่",
  code: "รหัส KRs",
  indicator: "ชื่อตัวชี้วัด",
  target: "ค่าเป้าหมาย",
  measure: "หน่วยนับ",
  responsibility: "ความรับผิดชอบ (H/R)",
  project: "โครงการ/กิจกรรม",
  budget: "งบประมาณ",
  unit: "ส่วนราชการที่รับผิดชอบ",
  policy: "รหัสนโยบาย",
  weight: "น้ำหนัก",
  actual: "ผลการดำเนินงาน",
  achievement: "ร้อยละความสำเร็จ",
  score: "คะแนน",
  objective: "วัตถุประสงค์หลัก",
  goal: "เป้าประสงค์",
  host: "หน่วยงานรับผิดชอบหลัก",
  support: "หน่วยงานสนับสนุน",
  programme: "แผนงาน/ผลผลิต",
};
