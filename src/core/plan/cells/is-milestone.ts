const DONE = /เสร็จ|(?<!ความ)สำเร็จ|^มี|^ผ่าน|ดำเนินการแล้ว|ครบถ้วน|^ครบทุก/;
const MEASURED = /ร้อยละ|ระดับ|สัดส่วน/;
const DEADLINE = /ภายใน.*|ใน(?:ปี|เดือน|ไตรมาส|วันที่).*/;

/** Something that is finished or not, without a number but that of its deadline: "จัดทำคู่มือแล้วเสร็จภายในปี 2568". */
export function isMilestone(text: string): boolean {
  const thing = text.replace(DEADLINE, "");
  return DONE.test(thing) && !MEASURED.test(thing) && !/\d|ไม่/.test(thing);
}
