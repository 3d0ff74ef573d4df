import type { SetupWords } from "../setup-words";

export const setup: SetupWords = {
  firstRun: {
    title: "เริ่มต้นใช้งาน",
    intro: "เปิดสมุดงานที่มีแผน หรือเลือกทำอย่างใดอย่างหนึ่ง",
    sample: "เปิดแผนตัวอย่าง",
    sampleExplained: "เปิดเป็นสมุดงานใหม่ สมุดงานนี้ไม่เปลี่ยน",
    template: "สร้างแบบฟอร์มแผน",
    templateExplained: "เพิ่มชีตครบทุกส่วนของแผน พร้อมแบบให้คะแนน",
    year: "ปีงบประมาณ พ.ศ.",
    yearOutOfRange: "ระบุปี พ.ศ. 4 หลัก เช่น 2569",
    map: "กำหนดตารางเอง",
    mapExplained: "หากแผนอยู่ในสมุดงานนี้แต่หัวตารางใช้คำอื่น",
    looksFor: "หัวตารางที่โปรแกรมมองหา",
  },
  mapping: {
    title: "กำหนดตารางเอง",
    explained: "เลือกแถวหัวตาราง แล้วบอกว่าแต่ละคอลัมน์คืออะไร บันทึกไว้ในชีต “การอ่านตาราง”",
    part: "ตารางของ",
    sheet: "ชีต",
    row: "แถวหัวตาราง",
    rowOf: (row, headers) => `แถว ${row}: ${headers}`,
    columns: "คอลัมน์",
    column: (letters, header) => (header === "" ? `คอลัมน์ ${letters}` : `${letters}: ${header}`),
    unused: "ไม่ใช้",
    missing: (columns) => `ยังไม่ได้กำหนด: ${columns}`,
    apply: "บันทึกและตรวจสอบ",
    noHeaders: "ไม่พบแถวที่น่าจะเป็นหัวตารางในสมุดงานนี้",
    mapped: "ตารางที่กำหนดไว้",
    unmap: "เลิกใช้",
  },
};
