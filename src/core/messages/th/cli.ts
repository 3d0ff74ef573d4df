import { printMoney } from "../../plan/cells/print-money";
import type { CliWords } from "../cli-words";
import { help } from "./help";

export const cli: CliWords = {
  help,
  reading: (file) => `กำลังอ่าน ${file} …`,
  headLine({ fiscalYear, keyResults, projects, budget, scored }) {
    const year = `แผนปี ${fiscalYear ?? "(ไม่พบ)"}`;
    if (keyResults + projects === 0 && scored > 0) return `${year} · ตัวชี้วัดในแบบให้คะแนน ${scored}`;
    return `${year} · KR ${keyResults} · โครงการ ${projects} · ${printMoney(budget)} บาท`;
  },
  noFindings: "ไม่พบข้อที่ต้องแก้ไข",
  fix: (label) => `แก้ได้: ${label}`,
  ignored: ({ sheet, leftOut, notFound }) => {
    const gone = notFound > 0 ? ` ในนั้นไม่พบแล้ว ${notFound} ข้อ` : "";
    return `ยกเว้น ${leftOut} ข้อ ดูเหตุผลในชีต “${sheet}”${gone}`;
  },
  scoreColumns: {
    no: "ที่",
    code: "รหัส",
    name: "ตัวชี้วัด",
    target: "เป้าหมาย",
    actual: "ผล",
    weight: "น้ำหนัก",
    achievement: "สำเร็จ",
    score: "คะแนน",
  },
  assumptions: "ข้อสมมติ",
  range: (min, max) => (min === max ? min : `${min} ถึง ${max}`),
  written: ({ file, cells }) => `เขียน ${cells} เซลล์ลงใน ${file}`,
  reportWritten: (file) => `เขียนรายงานลงใน ${file}`,
  templateWritten: ({ file, year }) =>
    `เขียนแบบฟอร์มแผนปี ${year} ลงใน ${file} กรอกแล้วตรวจด้วย phaen validate ${file}`,
  criteriaWritten: ({ file, sheet, added }) =>
    added === 0
      ? `ชีต “${sheet}” เป็นปัจจุบันแล้ว เขียนลงใน ${file}`
      : `เขียนชีต “${sheet}” ลงใน ${file} เพิ่ม ${added} แถว แก้ไขเกณฑ์ในช่องสีเหลืองแล้วให้คะแนนใหม่ด้วย phaen score`,
  notWritten: "ยังไม่ได้เขียนไฟล์ ใช้ --out FILE เพื่อเขียน",
  planHasErrors: (errors) => `แผนมีข้อผิดพลาด ${errors} ข้อ ดูด้วย phaen validate`,
};
