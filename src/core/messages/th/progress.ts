import type { ProgressWords } from "../progress-words";

export const progress: ProgressWords = {
  title: "ความก้าวหน้าระหว่างปี",
  stage: (at) => (at === "now" ? "ปัจจุบัน" : `${at} เดือน`),
  nothingYet: "ยังไม่มีผล",
  reported: ({ reported, indicators }) => `รายงานแล้ว ${reported} จาก ${indicators} ตัวชี้วัด`,
  carriedOn: "ตัวชี้วัดที่ไม่ได้รายงานในรอบใด ใช้ผลของรอบก่อนหน้า หากยังไม่เคยรายงาน คะแนนจะเป็นช่วง",
  trend: "แนวโน้ม",
  trends: { better: "ดีขึ้น", worse: "ถดถอย", same: "คงที่" },
  indicators: (count) => `ผลของแต่ละตัวชี้วัด ${count} รายการ`,
  noColumns: "แบบให้คะแนนยังไม่มีคอลัมน์ผลการดำเนินงานรอบ 6, 9 และ 12 เดือน",
  howTo: "เพิ่มคอลัมน์ด้วย --out FILE",
  add: "เพิ่มคอลัมน์ผลรอบ 6, 9 และ 12 เดือน",
  willAdd: (columns) => `จะเพิ่มคอลัมน์ว่าง ${columns} คอลัมน์ต่อท้ายแบบให้คะแนน`,
};
