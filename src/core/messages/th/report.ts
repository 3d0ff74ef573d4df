import type { ReportWords } from "../report-words";

const MONTHS = [
  ...["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน"],
  ...["กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"],
];

export const report: ReportWords = {
  title: "รายงานผลการตรวจสอบและประเมินแผน",
  subject: (year) => `แผนปฏิบัติราชการประจำปี พ.ศ. ${year ?? "...................."}`,
  office: "หน่วยงาน",
  file: "ไฟล์ที่ตรวจสอบ",
  date: "วันที่จัดทำรายงาน",
  dateOf: ({ day, month, year }) => `${day} ${MONTHS[month - 1] ?? ""} ${year}`,
  summary: {
    heading: "สรุปผล",
    item: "รายการ",
    result: "ผล",
    keyResults: "ตัวชี้วัดผลหลัก (KRs) ที่ประเมิน",
    keyResultsOf: ({ keyResults, agenda, function: routine }) =>
      `${keyResults} ตัวชี้วัด (Agenda Base ${agenda} · Function Base ${routine})`,
    potential: "ตัวชี้วัดองค์ประกอบที่ 2",
    indicators: (count) => `${count} ตัวชี้วัด`,
    projects: "โครงการ/กิจกรรม",
    projectsOf: (count) => `${count} โครงการ/กิจกรรม`,
    budget: "งบประมาณ",
    baht: (amount) => `${amount} บาท`,
    findings: "ผลการตรวจสอบ",
    points: (score, full) => `${score} จาก ${full} คะแนน`,
  },
  findings: {
    heading: "ผลการตรวจสอบแผน",
    none: "ไม่พบข้อที่ต้องแก้ไข",
    mostSevere: (told, found) => `แสดงเฉพาะข้อที่สำคัญที่สุด ${told} ข้อ จากทั้งหมด ${found} ข้อ`,
    counted: ({ error, warning, info }) =>
      `ผิดพลาด ${error} ข้อ · ควรตรวจสอบ ${warning} ข้อ · ข้อสังเกต ${info} ข้อ`,
    columns: { no: "ที่", severity: "ระดับ", sentence: "ข้อที่ตรวจพบ", place: "ชีตและเซลล์" },
    severities: { error: "ผิดพลาด", warning: "ควรตรวจสอบ", info: "ข้อสังเกต" },
    fix: (label) => `แนวทางแก้ไข: ${label}`,
    otherPart: "อื่น ๆ",
  },
  scores: {
    heading: "ผลการประเมิน",
    none: "ไม่พบตัวชี้วัดในส่วนที่ 4 ของแผน จึงยังให้คะแนนไม่ได้",
    complete: (score, full) => `ผลการประเมินรวม ${score} คะแนน จากคะแนนเต็ม ${full} คะแนน`,
    range: (min, max, full, missing) =>
      `ผลการประเมินรวม${min === max ? ` ${min}` : `อยู่ระหว่าง ${min} ถึง ${max}`} คะแนน จากคะแนนเต็ม ${full} คะแนน ${min === max ? "โดย" : "เนื่องจาก"}ยังคำนวณคะแนนไม่ได้ ${missing} ตัวชี้วัด`,
    columns: {
      no: "ที่",
      code: "รหัส KRs",
      name: "ตัวชี้วัด",
      target: "ค่าเป้าหมาย",
      actual: "ผลการดำเนินงาน",
      weight: "น้ำหนัก",
      achievement: "ร้อยละความสำเร็จ",
      score: "คะแนน",
    },
    sum: (component) => `รวม ${component}`,
    between: (min, max) => (min === max ? min : `${min} ถึง ${max}`),
    assumed: "* ถือตามข้อสมมติในข้อถัดไป",
  },
  assumptions: {
    heading: "ข้อสมมติที่ใช้ในการประเมิน",
    none: "ไม่มี: น้ำหนัก ค่าเป้าหมาย และวิธีคำนวณเป็นไปตามที่แผนกำหนดทั้งหมด",
    intro: "ส่วนที่แผนมิได้กำหนดหรือระบุไว้ไม่ชัดเจน ประเมินโดยถือตามข้อสมมติต่อไปนี้",
  },
  ignored: {
    heading: "ข้อตรวจที่ยกเว้น",
    intro: "ข้อต่อไปนี้ตรวจพบแต่ผู้จัดทำขอยกเว้นพร้อมเหตุผล จึงไม่นับรวมในผลการตรวจสอบ",
    columns: { no: "ที่", sentence: "ข้อที่ตรวจพบ", reason: "เหตุผล", date: "วันที่" },
  },
  signatures: {
    heading: "การลงนาม",
    roles: ["ผู้จัดทำ", "ผู้ตรวจสอบ", "ผู้อนุมัติ"],
    lines: [
      "ลงชื่อ.............................................",
      "(.............................................)",
      "ตำแหน่ง.......................................",
      "วันที่........../........../..........",
    ],
  },
};
