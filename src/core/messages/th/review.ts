import { SHORT_MONTHS } from "../../text/thai-months";
import type { ReviewWords } from "../review-words";

export const review: ReviewWords = {
  filter: "แสดงตามระดับ",
  all: "ทั้งหมด",
  found: (findings) => `พบ ${findings} ข้อ`,
  nothingWrong: "ไม่พบข้อที่ต้องแก้ไข",
  sheetsRead: (sheets) => `ตรวจแล้ว ${sheets} ชีต`,
  time,
  checkedAt: (hours, minutes) => `ตรวจเมื่อ ${time(hours, minutes)}`,
  day: ({ day, month, year }) => `${day} ${SHORT_MONTHS[month - 1] ?? month} ${year + 543}`,
  groups: {
    "key-result-list": "รายการ KR",
    "part-1": "ส่วนที่ 1",
    "part-2": "ส่วนที่ 2",
    "part-3": "ส่วนที่ 3",
    evaluation: "Performance",
    potential: "Potential",
    scoring: "แบบให้คะแนน",
    other: "ตารางอื่น",
  },
  parts: { label: "ส่วนของแผน", found: "พบ", missing: "ไม่พบ", empty: "ยังไม่มีรายการ", mend: "กำหนดตารางเอง" },
  position: (nth, of) => `ข้อ ${nth} จาก ${of}`,
  previous: "ข้อก่อนหน้า (Shift+F8)",
  next: "ข้อถัดไป (F8)",
  keys: "F8 ข้อถัดไป · Shift+F8 ข้อก่อนหน้า",
  stale: {
    waits: "มีการแก้ไขหลังการตรวจ จะตรวจซ้ำเมื่อหยุดแก้ไข",
    asks: "มีการแก้ไขหลังการตรวจ ผลด้านล่างอาจไม่เป็นปัจจุบัน",
    touched: "แก้ไขหลังการตรวจ",
  },
  amounts: {
    stated: "ที่ระบุไว้",
    summed: "ผลรวมรายการ",
    counted: "นับได้",
    required: "ที่กำหนด",
    here: "ที่นี่",
    elsewhere: "ที่อื่น",
    typed: "ที่พิมพ์ไว้",
    computed: "คำนวณได้",
    difference: "ต่างกัน",
  },
  units: { baht: "บาท", count: "รายการ", points: "คะแนน", percent: "%" },
  arithmetic: "การคำนวณ",
  related: "เซลล์ที่เกี่ยวข้อง",
  source: "ที่มา",
  explain: "คำอธิบายข้อนี้",
  changes: "รายการที่จะแก้ไข",
  fix: "แก้ไข",
  back: "กลับ",
  fixAll: {
    open: (fixes) => `แก้ไขได้ทันที ${fixes} ข้อ`,
    title: "ข้อที่แก้ไขได้ทันที",
    explained: "เฉพาะข้อที่มีวิธีแก้ทางเดียว ตรวจดูก่อน แล้วกดแก้ไขครั้งเดียว เลิกทำภายหลังได้",
    apply: (cells) => `แก้ไข ${cells} เซลล์`,
    leftOut: (fixes) => `อีก ${fixes} ข้อต้องพิจารณาทีละข้อ`,
  },
  ignore: {
    open: "ยกเว้นข้อนี้",
    reason: "เหตุผล",
    explained: "เหตุผลบันทึกไว้ในชีต “ข้อตรวจที่ยกเว้น” ยกเลิกภายหลังได้",
    apply: "ยกเว้น",
    cancel: "ไม่ยกเว้น",
  },
  ignored: {
    open: (findings) => `ข้อที่ยกเว้นไว้ ${findings} ข้อ`,
    title: "ข้อที่ยกเว้นไว้",
    none: "ไม่มีข้อที่ยกเว้นไว้",
    gone: "ไม่พบข้อนี้แล้ว",
    reason: "เหตุผล",
    heed: "ยกเลิกข้อยกเว้น",
  },
  options: {
    label: "ตัวเลือก",
    autoCheck: "ตรวจซ้ำอัตโนมัติเมื่อแก้ไขเซลล์",
    notWatching: "Excel รุ่นนี้ไม่แจ้งเมื่อแก้ไขเซลล์ จึงตรวจซ้ำอัตโนมัติไม่ได้",
    mark: "ทำเครื่องหมายในชีต",
    unmark: "ลบเครื่องหมายทั้งหมด",
  },
};

function time(hours: number, minutes: number): string {
  return `${two(hours)}.${two(minutes)} น.`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
