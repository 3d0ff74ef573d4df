import type { Sentences } from "../sentences";
import type { TroubleFacts } from "../trouble";

const SEE_HELP = "ดูวิธีใช้ด้วย phaen --help";

export const trouble: Sentences<TroubleFacts> = {
  "sheet-missing": ({ sheet }) => `ไม่พบชีต “${sheet}” ให้เพิ่มชีตนี้หรือเปลี่ยนชื่อกลับตามเดิม`,
  "sheet-exists": ({ sheet }) => `มีชีต “${sheet}” อยู่แล้ว ให้เปลี่ยนชื่อหรือลบชีตนั้นก่อน`,
  "sheet-protected": ({ sheet }) =>
    `ชีต “${sheet}” ถูกป้องกันไว้ ให้ยกเลิกใน Excel (รีวิว > ยกเลิกการป้องกันแผ่นงาน) แล้วลองใหม่`,
  "cells-changed": ({ cells }) => `มีเซลล์เปลี่ยนไปหลังการอ่าน: ${cells} ให้อ่านแผนใหม่อีกครั้ง`,
  "cell-not-writable": ({ cell }) => `เซลล์ ${cell} อยู่ในเซลล์ที่ผสานไว้หรือสูตรอาร์เรย์ ให้ยกเลิกการผสานหรือล้างสูตรก่อน`,
  "not-a-workbook": () => "ไฟล์นี้ไม่ใช่สมุดงาน Excel ให้เปิดใน Excel แล้วบันทึกเป็น .xlsx",
  "old-xls": () => "ไฟล์นี้เป็นสมุดงานแบบเก่า (.xls) ให้เปิดใน Excel แล้วบันทึกเป็น .xlsx",
  "password-protected": () =>
    "สมุดงานนี้เข้ารหัสด้วยรหัสผ่าน ให้นำรหัสผ่านออกใน Excel (ไฟล์ > ข้อมูล > ป้องกันเวิร์กบุ๊ก) แล้วลองใหม่",
  truncated: () => "ไฟล์นี้ไม่ครบ ขาดตอนท้าย ให้คัดลอกหรือดาวน์โหลดใหม่",
  "too-large": () => "สมุดงานใหญ่เกินกว่าจะอ่านได้อย่างปลอดภัย ให้เก็บไว้เฉพาะชีตของแผน",
  "xml-entities": () => "สมุดงานมีการประกาศ XML entity ซึ่ง Excel ไม่เคยเขียน ให้เปิดใน Excel แล้วบันทึกใหม่",
  damaged: () => "สมุดงานเสียหาย ให้เปิดใน Excel เพื่อซ่อมแซมแล้วบันทึกใหม่",
  "no-plan": () =>
    "ไม่พบชีตที่มีตารางของแผนปฏิบัติราชการ ตารางต้องมีหัวตาราง เช่น ที่ · ชื่อตัวชี้วัด · ค่าเป้าหมาย หรือ โครงการ/กิจกรรม · งบประมาณ",
  "command-missing": () => `ยังไม่ได้ระบุคำสั่ง ให้ใช้ phaen validate FILE หรือ phaen score FILE (${SEE_HELP})`,
  "command-unknown": ({ command }) => `ไม่มีคำสั่ง “${command}” ให้ใช้ validate หรือ score (${SEE_HELP})`,
  "option-unknown": ({ option }) => `ไม่มีตัวเลือก ${option} (${SEE_HELP})`,
  "option-without-value": ({ option }) => `ตัวเลือก ${option} ต้องมีค่า (${SEE_HELP})`,
  "option-with-value": ({ option }) => `ตัวเลือก ${option} ไม่รับค่า ให้เขียนโดยไม่มี “=”`,
  "option-misplaced": ({ option, command }) => `ตัวเลือก ${option} ใช้กับ ${command} ไม่ได้ (${SEE_HELP})`,
  "language-unknown": ({ language }) => `ไม่มีภาษา “${language}” ให้ใช้ --lang th หรือ --lang en`,
  "file-not-given": ({ command }) => `ยังไม่ได้ระบุไฟล์ ให้ใช้ phaen ${command} FILE`,
  "too-many-files": () => "คำสั่ง score รับไฟล์เดียว ให้เรียกทีละไฟล์",
  "file-missing": () => "ไม่พบไฟล์ ให้ตรวจชื่อไฟล์และโฟลเดอร์",
  "file-is-folder": () => "นี่คือโฟลเดอร์ ให้ระบุชื่อไฟล์ .xlsx ในโฟลเดอร์นี้",
  "file-not-allowed": () => "ไม่มีสิทธิ์อ่านไฟล์นี้ ให้ขอสิทธิ์อ่านก่อน",
  "file-not-readable": ({ reason }) => `อ่านไฟล์ไม่ได้ (${reason}) ให้คัดลอกมาไว้ในเครื่องนี้แล้วลองใหม่`,
  "out-folder-missing": ({ folder }) => `ไม่มีโฟลเดอร์ ${folder} ให้สร้างโฟลเดอร์ก่อน`,
  "out-is-folder": () => "นี่คือโฟลเดอร์ ให้ระบุ --out เป็นชื่อไฟล์",
  "out-is-no-file": () => "นี่คืออุปกรณ์หรือไปป์ ให้ระบุ --out เป็นชื่อไฟล์ธรรมดา",
  "out-not-allowed": () => "ไม่มีสิทธิ์เขียนไฟล์นี้ ให้เลือกโฟลเดอร์อื่นหรือขอสิทธิ์ก่อน",
  "out-not-writable": ({ reason }) => `เขียนไฟล์ไม่ได้ (${reason}) ให้เลือกที่อื่นสำหรับ --out`,
  "disk-full": () => "เนื้อที่ดิสก์ไม่พอ ให้เพิ่มเนื้อที่ว่างหรือเลือกที่อื่น ไม่มีไฟล์ใดถูกเปลี่ยน",
  "output-lost": ({ reason }) => `เขียนผลลัพธ์ออกไม่ได้ (${reason}) ให้ส่งไปที่อื่น`,
  unexpected: ({ reason }) => `ข้อผิดพลาดของ phaen เอง: ${reason} โปรดแจ้งพร้อมไฟล์ที่ทำให้เกิดปัญหา`,
};
