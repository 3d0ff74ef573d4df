const PART = "บาง(?:ส่วน|รายการ|กิจกรรม|โครงการ|เรื่อง|ขั้นตอน|งาน)|ครึ่ง(?:หนึ่ง|ทาง)|เกือบ|ใกล้ ?(?:จะ|แล้ว|เสร็จ|สำเร็จ)";
const TO_COME = "(?<!ที่ ?)จะ|คาดว่า|คาดหมาย|กำหนด ?(?:ให้ ?)?(?:แล้ว ?)?เสร็จ|(?:สัปดาห์|เดือน|ไตรมาส|ปี)(?:หน้า|ถัดไป)";
const UNFINISHED = new RegExp(`${PART}|${TO_COME}`);

/** Whether words of a result say that it is partly done or still to come: "เกือบแล้วเสร็จ", "จะแล้วเสร็จเดือนหน้า". */
export function isUnfinished(line: string): boolean {
  return UNFINISHED.test(line);
}

const GOING_ON = /.(?:อยู่ ?(?:ใน)? ?(?:ระหว่าง|ขั้นตอน)|กำลัง ?(?:ดำเนิน|จัด|ทำ|ตรวจ|เสนอ))/;

/** Whether something goes on behind what is done, which may be the same thing: "จัดทำแล้วเสร็จ อยู่ระหว่างเสนอผู้บริหาร". */
export function mayGoOn(line: string): boolean {
  return GOING_ON.test(line);
}
