const DOTTED = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
/** What there are no thousandths of. */
const WHOLE =
  /^ ?(?:คน|ราย|ครั้ง|แห่ง|โครงการ|กิจกรรม|ฉบับ|ครัวเรือน|หลังคาเรือน|ครอบครัว|ชุมชน|เรื่อง|หลัง|ต้น|ตัว|เล่ม|ชุด|โรงเรียน|หน่วยงาน|องค์กร|รุ่น|ทีม|คัน|สาย|ป้าย|จุด|อาคาร|ร้าน|แปลง|ผลงาน|ผลิตภัณฑ์|หลักสูตร|รายการ|ข้อ|ดวง|เครื่อง|บ่อ|คู่|หมู่บ้าน|เที่ยว|ใบ|แผ่น|ชิ้น)/;

/** Whether thousands of what can only be counted whole are parted by dots: "1.350 คน". */
export function partsThousandsByDots(digits: string, behind: string): boolean {
  return DOTTED.test(digits) && WHOLE.test(behind);
}

const ANYWHERE = /(?<![\d.,])([1-9]\d{0,2}(?:\.\d{3})+)(?![\d.,])(.*)/;

/** The number as it should be written: 1,350 of "1.350 คน"; undefined where a text parts no thousands by dots. */
export function withCommas(text: string): string | undefined {
  const [, digits = "", behind = ""] = ANYWHERE.exec(text) ?? [];
  return partsThousandsByDots(digits, behind) ? digits.replaceAll(".", ",") : undefined;
}
