import type { MappingFault } from "../../plan/misread";

/** What is the matter with a cell of การอ่านตาราง; its text is "" where it is blank. */
export const mappingFaults: Readonly<Record<MappingFault, (text: string) => string>> = {
  "sheet-unknown": (text) => (text === "" ? "ยังไม่ได้ระบุชื่อชีต" : `ไม่มีชีตชื่อ “${text}” ในสมุดงาน`),
  "row-unknown": (text) => (text === "" ? "ยังไม่ได้ระบุแถวหัวตาราง" : `“${text}” ไม่ใช่เลขแถวที่มีข้อมูลในชีตนั้น`),
  "column-unknown": (text) => (text === "" ? "ยังไม่ได้ระบุคอลัมน์" : `“${text}” ไม่ใช่คอลัมน์ที่มีข้อมูลในชีตนั้น`),
  "meaning-unknown": (text) => (text === "" ? "ยังไม่ได้ระบุว่าคอลัมน์นี้อ่านเป็นอะไร" : `ไม่รู้จักชื่อคอลัมน์ “${text}”`),
  "part-unknown": (text) => (text === "" ? "ยังไม่ได้ระบุส่วนของแผน" : `ไม่รู้จักส่วนของแผนชื่อ “${text}”`),
  "column-twice": (text) => `คอลัมน์ ${text} ของตารางนี้ระบุไว้แล้วในแถวก่อนหน้า`,
  "meaning-twice": (text) => `ตารางนี้มีคอลัมน์ “${text}” อยู่แล้ว`,
  "part-differs": (text) => `แถวก่อนหน้าระบุว่าตารางนี้เป็นส่วนอื่นของแผน ไม่ใช่ “${text}”`,
  "meaning-missing": (text) => `ยังอ่านตารางนี้ไม่ได้ เพราะขาดคอลัมน์ ${text}`,
  "header-gone": (text) =>
    `ไม่พบหัวตารางที่ระบุไว้ในชีตแล้ว${text === "" ? "" : ` (“${text}”)`} ให้ระบุตารางนี้ใหม่หรือลบแถวออก`,
};
