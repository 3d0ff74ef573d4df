/** Things an office wants less of. */
const BURDEN =
  /ค้าง|ร้องเรียน|ร้องทุกข์|สูญเสีย|สูญหาย|เสียหาย|เสียชีวิต|บาดเจ็บ|อุบัติเหตุ|อุบัติภัย|ผิดพลาด|ล่าช้า|ทุจริต|ลาออก|ถูกฟ้อง|ข้อทักท้วง|เพลิงไหม้|อัคคีภัย/;

/** What is done about them, which an office wants more of: solved, finished, prevented, reduced, answered … */
const REMEDY =
  /แก้ไข|แก้ปัญหา|เสร็จ|สำเร็จ|ยุติ|ลด|ป้องกัน|บรรเทา|ช่วยเหลือ|เยียวยา|ตอบ|ชี้แจง|ติดตาม|ตรวจสอบ|จัดการ|ดำเนินการ|เบิกจ่าย|ชำระแล้ว|พึงพอใจ|ประสิทธิภาพ|พัฒนา|อบรม|รณรงค์|ช่องทาง|มาตรการ|แผน|ระบบ|รับเรื่อง|รับแจ้ง|ระงับ|ควบคุม|เข้าถึง|ซ้อม|พักค้าง|ค้างคืน/;

/** How long something takes: all of it counts, except what is meant to last or was shortened. */
const DURATION = /^(?:ค่าเฉลี่ย)?(?:ระยะเวลา|เวลา(?:เฉลี่ย|ที่ใช้|รอคอย))|รอคอย/;
const LASTING =
  /ลด|อบรม|เรียน|ศึกษา|ฝึก|เปิด|ใช้งาน|คงทน|คงอยู่|พำนัก|พักอาศัย|ท่องเที่ยว|ออกกำลัง|พึงพอใจ|ร้อยละ|สัดส่วน|จำนวน/;

/** "not yet solved", "not finished": the remedy is missing. */
const UNDONE = /(?:ยัง)?ไม่(?:ได้รับการ|ได้ ?|ถูก|สามารถ)?(?:แก้ไข|ดำเนินการ|แล้วเสร็จ|เสร็จ|ตอบ|ช่วยเหลือ|สำเร็จ)/;

/**
 * Whether an indicator's name says that less of it is better: "สัดส่วนจำนวนเรื่องค้างต่อเรื่องทั้งหมด" does,
 * "ร้อยละของเรื่องร้องเรียนที่ได้รับการแก้ไข" does not. A guess from words, to be shown as one; a bound in the
 * target (ไม่เกิน, อย่างน้อย) goes before it. Expects a normalised name.
 */
export function isLessBetter(name: string): boolean {
  if (/^ระดับ/.test(name)) return false;
  if (DURATION.test(name) && !LASTING.test(name)) return true;
  return UNDONE.test(name) || (BURDEN.test(name) && !REMEDY.test(name));
}
