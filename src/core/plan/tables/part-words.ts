/** What a plan is divided into, as far as a total's first word behind รวม says it. */
export const PART_WORDS =
  "ย่อย|ฝ่าย|แผนงาน|ผลผลิต|วัตถุประสงค์|ประเด็น|ยุทธศาสตร์|กลยุทธ์|เป้าประสงค์|มิติ|ด้าน|องค์ประกอบ|หมวด";

/** What else its parts are called; projects may begin with these words, too. */
export const OFFICE_WORDS = "กลุ่มงาน|กอง(?!ทุน)|สำนัก(?!งานเขต)|ตอน(?=ที่)";
