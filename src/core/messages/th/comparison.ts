import type { Satang } from "../../plan/budget";
import type { ComparisonWords } from "../comparison-words";
import { formatBaht } from "../format-baht";
import { formatNumber } from "../format-number";

export const comparison: ComparisonWords = {
  changes: {
    "kr-added": ({ code, name, target }) =>
      `ตัวชี้วัดใหม่${coded(code)} “${name}”${target === "" ? "" : ` ค่าเป้าหมาย “${target}”`}`,
    "kr-dropped": ({ code, name, target }) =>
      `ตัวชี้วัด${coded(code)} “${name}”${target === "" ? "" : ` (ค่าเป้าหมาย “${target}”)`} ของปีก่อน ไม่อยู่ในแผนปีนี้`,
    "kr-renamed": ({ was, name }) => `ตัวชี้วัด “${was}” เปลี่ยนชื่อเป็น “${name}”`,
    "kr-code-changed": ({ name, was, code }) =>
      `ตัวชี้วัด “${name}” เปลี่ยนรหัสจาก ${was ?? "ไม่มีรหัส"} เป็น ${code ?? "ไม่มีรหัส"}`,
    "target-raised": ({ name, was, target }) => `ค่าเป้าหมายของ “${name}” ท้าทายขึ้น จาก “${was}” เป็น “${target}”`,
    "target-lowered": ({ name, was, target }) =>
      `ค่าเป้าหมายของ “${name}” ท้าทายน้อยลง จาก “${was}” เป็น “${target}”`,
    "target-kind-changed": ({ name, was, target }) =>
      `ค่าเป้าหมายของ “${name}” เปลี่ยนหน่วยหรือทิศทาง จาก “${was}” เป็น “${target}” จึงเทียบกับปีก่อนไม่ได้`,
    "target-reworded": ({ name, was, target }) =>
      `ค่าเป้าหมายของ “${name}” เปลี่ยนถ้อยคำ จาก “${was}” เป็น “${target}”`,
    "target-added": ({ name, target }) => `“${name}” มีค่าเป้าหมาย “${target}” ซึ่งปีก่อนไม่ได้กำหนด`,
    "target-removed": ({ name, was }) => `“${name}” ไม่ได้กำหนดค่าเป้าหมาย ปีก่อนกำหนด “${was}”`,
    "weight-changed": ({ name, was, weight }) =>
      `น้ำหนักของ “${name}” เปลี่ยนจาก ${formatNumber(was)} เป็น ${formatNumber(weight)} คะแนน`,
    "project-added": ({ name, budget }) => `โครงการใหม่ “${name}” ${money(budget)}`,
    "project-dropped": ({ name, budget }) => `โครงการ “${name}” ของปีก่อน (${money(budget)}) ไม่อยู่ในแผนปีนี้`,
    "project-renamed": ({ was, name }) => `โครงการ “${was}” เปลี่ยนชื่อเป็น “${name}”`,
    "project-budget-changed": ({ name, was, budget, percent }) => {
      if (!was || !budget) return `“${name}” เปลี่ยนจาก${money(was)} เป็น${money(budget)}`;
      const turn = budget > was ? "เพิ่มขึ้น" : "ลดลง";
      const share = percent === undefined ? "" : ` (ร้อยละ ${formatNumber(Math.abs(percent))})`;
      return `งบประมาณของ “${name}” ${turn}จาก ${formatBaht(was)} เป็น ${formatBaht(budget)} บาท${share}`;
    },
    "years-out-of-order": ({ last, current }) =>
      last === current
        ? `แผนทั้งสองเป็นของ พ.ศ. ${current} โปรดตรวจว่าเลือกไฟล์ถูกต้อง`
        : `แผนที่ใช้เป็นปีก่อนเป็นของ พ.ศ. ${last} แต่แผนปีนี้เป็นของ พ.ศ. ${current} โปรดตรวจว่าเลือกไฟล์ถูกต้อง`,
  },
  lastYear: (year) => (year === undefined ? "ปีก่อน" : `ปี ${year}`),
  currentYear: (year) => (year === undefined ? "ปีนี้" : `ปี ${year}`),
  indicators: "ตัวชี้วัด",
  projects: "โครงการ/กิจกรรมทุกส่วนของแผน",
  name: "ชื่อ",
  change: "ความเปลี่ยนแปลง",
  kinds: {
    "kr-added": "เพิ่ม",
    "kr-dropped": "ตัดออก",
    "kr-renamed": "เปลี่ยนชื่อ",
    "kr-code-changed": "เปลี่ยนรหัส",
    "target-raised": "เป้าท้าทายขึ้น",
    "target-lowered": "เป้าท้าทายน้อยลง",
    "target-kind-changed": "เป้าเปลี่ยนหน่วย",
    "target-reworded": "เป้าเปลี่ยนถ้อยคำ",
    "target-added": "เพิ่มเป้า",
    "target-removed": "ตัดเป้าออก",
    "weight-changed": "เปลี่ยนน้ำหนัก",
    "project-added": "เพิ่ม",
    "project-dropped": "ตัดออก",
    "project-renamed": "เปลี่ยนชื่อ",
    "project-budget-changed": "เปลี่ยนงบประมาณ",
    "years-out-of-order": "ลำดับปี",
  },
  unchanged: (rows) => `คงเดิม ${rows} รายการ`,
  noChanges: "ไม่พบความเปลี่ยนแปลง",
  none: "-",
};

function coded(code: string | undefined): string {
  return code === undefined ? "" : ` ${code}`;
}

function money(budget: Satang | undefined): string {
  if (budget === 0) return "ไม่ใช้งบประมาณ";
  return budget === undefined ? "ไม่ได้ระบุงบประมาณ" : `งบประมาณ ${formatBaht(budget)} บาท`;
}
