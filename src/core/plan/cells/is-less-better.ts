import { bareName } from "../../text/key-of-line";

/** Things an office wants less of. */
const BURDEN =
  "(?:ค้าง|ร้องเรียน|ร้องทุกข์|สูญเสีย|สูญหาย|เสียหาย|เสียชีวิต|บาดเจ็บ|อุบัติเหตุ|อุบัติภัย|ผิดพลาด|ล่าช้า|ทุจริต|ลาออก|ถูกฟ้อง|ข้อทักท้วง|เพลิงไหม้|อัคคีภัย)";
/** Harms that stand in the names of what is done about them, too: ศูนย์พักพิงผู้ประสบอุทกภัย. These must come first. */
const HARM = "(?:(?<!ผู้|คน|ห้อง|รถ|เตียง)ป่วย|น้ำท่วม|อุทกภัย|ไฟป่า|อาชญากรรม|คดี|ทุพโภชนาการ|เกิน(?:ค่า)?มาตรฐาน)";
const HARM_FIRST = new RegExp(`^(?:จุด|พื้นที่|บริเวณ|เหตุ|การ|เกิด|เจ็บ|ภาวะ)*${HARM}`);
/** What is done about a harm, and about nothing else here. */
const TREATED = /รักษา|คัดกรอง|จับกุม|ปราบปราม|ไกล่เกลี่ย|คุ้มครอง|ฟื้นฟู|คลี่คลาย|บังคับ|ส่งต่อ/;
const BURDENS = new RegExp(BURDEN);
const ANY_BURDEN = new RegExp(`${BURDEN}|${HARM}`);

/** What is done about them, which an office wants more of: solved, finished, prevented, reduced, answered … */
const REMEDY =
  /แก้ไข|แก้ปัญหา|เสร็จ|สำเร็จ|ยุติ|ลด|ป้องกัน|บรรเทา|ช่วยเหลือ|เยียวยา|ตอบ|ชี้แจง|ติดตาม|ตรวจสอบ|จัดการ|ดำเนินการ|เบิกจ่าย|ชำระแล้ว|พึงพอใจ|ประสิทธิภาพ|พัฒนา|อบรม|รณรงค์|ช่องทาง|มาตรการ|แผน|ระบบ|รับเรื่อง|รับแจ้ง|ระงับ|ควบคุม|เข้าถึง|ซ้อม|พักค้าง|ค้างคืน|ต่อต้าน|ปลอด(?!ภัย)|เฝ้าระวัง|รับทราบ|ประกัน|เตือน|กู้ภัย|ผ่าน(?:เกณฑ์|การ|มาตรฐาน)/;

/** A remedy still to come: เรื่องค้างดำเนินการ; not what was left and is done now: เรื่องค้างที่ดำเนินการแล้ว. */
const PENDING =
  /(?<=ค้าง)(?:อยู่|ระหว่าง|รอ|การ)*(?:ดำเนินการ|แก้ไข|ตรวจสอบ|จัดการ|ชี้แจง|ตอบ|เบิกจ่าย)(?! ?(?:ได้|แล้ว|เสร็จ|สำเร็จ))/g;

/** What stands before the thing that is counted: ร้อยละของ, จำนวนครั้งที่. */
const MEASURE =
  /^(?:(?:ร้อยละ|สัดส่วน|จำนวน|อัตรา(?:ส่วน)?|ค่าเฉลี่ย|ปริมาณ|มูลค่า|สถิติ|ครั้ง|ราย(?!การ|งาน|ได้|ชื่อ|จ่าย))(?:ของ|ที่)? ?)+/;
/** An act or a quality is counted, not what it is about: การจัดเก็บภาษีค้างชำระ, ความรู้เรื่องอัคคีภัย. */
const ABOUT = new RegExp(`^(?:การ|ความ)(?!เกิด|ถูก|กระทำ|มี|ป่วย|เสี่ยง|${BURDEN})`);
/** Where what is counted ends. */
const HEAD = /^(?:(?!(?<!หน้า|พื้น|สถาน|ทัน|ผู้|คน)ที่|ซึ่ง|ต่อ|ใน|ของ|จาก|ด้าน|เพื่อ|สำหรับ|โดย|ตาม|เมื่อ|ระหว่าง).)*/;
/** What is said of it. */
const CLAUSE = /(?:(?<!หน้า|พื้น|สถาน|ทัน|ผู้|คน)ที่|ซึ่ง)(.*)$/;
/** It has not happened yet: มีความเสี่ยงเกิดอัคคีภัย, เสี่ยงสูงต่อการเกิดอุบัติเหตุ. */
const RISK = "(?:(?:พื้นที่|จุด)?(?:เสี่ยง|โอกาส)(?:สูง|ภัย|จะ|ที่จะ|ในการ|ต่อการ|ต่อ|ด้าน|เกิด)*)";
/** A clause that makes a thing a burden: ที่ล่าช้า, ที่ได้รับความเสียหาย. */
const BURDENED = new RegExp(
  `^(?:ยัง|เกิด|มี|เป็น|ถูก|พบ|ประสบ|ได้รับ)*(?:การ|ความ|ผู้|เรื่อง|ข้อ|เหตุ|คดี)*${RISK}?(?:เหตุ|ภาวะ)?(?:${BURDEN}|${HARM}|เดือดร้อน|ผลกระทบ)`,
);
/** One that ends in a harm, however it came about: ที่หกล้มบาดเจ็บ, ที่จมน้ำเสียชีวิต; not ที่มีเงินออมสำหรับผู้บาดเจ็บ. */
const HARMED =
  /^(?:(?!ผู้|คน|ของ|ด้าน|เรื่อง|สำหรับ|เกี่ยวกับ|เงิน|ค่า|แก่|กรณี|ประเมิน).)*(?<!ความ|การ)(?:บาดเจ็บ|เสียชีวิต|เสียหาย|สูญหาย)(?=$|[ (\d]|จาก|ใน|ระหว่าง|ขณะ|เนื่อง|เพราะ|สาหัส|รุนแรง|และ|หรือ)/;
/** One that says that a limit was passed: ที่ค่าฝุ่น PM2.5 เกินมาตรฐาน. */
const OVER = /เกิน(?:ค่า)?มาตรฐาน$/;
/** That it came in, which is nothing done about it: ได้รับแจ้ง, ได้รับผ่าน Traffy Fondue. */
const RECEIVED = "ได้รับ(?:แจ้ง|จาก|ผ่าน|ใน|เพิ่ม|มา(?!ตร)|เข้า|ตลอด|ต่อ|ทั้ง|[ (]|$)";
/** Something was done for who bears it: ได้รับเงินสงเคราะห์. */
const HELPED = new RegExp(
  `(?!${RECEIVED})ได้รับ(?!ผลกระทบ|อันตราย|(?:การ|ความ|เรื่อง|ข้อ|เหตุ)*(?:${BURDEN}|เดือดร้อน))`,
);
/** A clause that only tells of a burden; of another one something was done about it. */
const TELLING = new RegExp(
  `^(?:ยัง|ไม่|เกิด|มี|ถูก|พบ|เป็น|อยู่|เกี่ยว|คง|เหลือ|เกิน|พ้น|ซ้ำ|เข้ามา|ส่งผล|เพิ่ม|${RECEIVED}|(?:ประชาชน)?แจ้ง)`,
);
/** That there is none of it: ที่ไม่มีเรื่องร้องเรียน. */
const NEGATED = new RegExp(`(?:ไม่|ไร้)(?:ให้|มี|เกิด|ถูก|พบ|ได้รับ)*(?:การ|ความ|ผู้|เรื่อง|ข้อ|เหตุ|คดี)*${BURDEN}`);

/** How long something takes: all of it counts, except what is meant to last or was shortened. */
const DURATION = /^(?:ค่าเฉลี่ย)?(?:ระยะเวลา|เวลา(?:เฉลี่ย|ที่ใช้|รอคอย))|รอคอย/;
const LASTING =
  /ลด|อบรม|(?<!ร้อง)เรียน|ศึกษา|ฝึก|เปิด|ใช้งาน|คงทน|คงอยู่|พำนัก|พักอาศัย|ท่องเที่ยว|ออกกำลัง|พึงพอใจ|ร้อยละ|สัดส่วน|จำนวน|ที่(?!ใช้|ผู้)\S+ใช้(?!เวลา|ใน)/;

/** "not yet solved", "not finished": the remedy is missing. */
const UNDONE =
  /(?:ยัง)?ไม่(?:ได้รับการ|ได้ ?|ถูก|สามารถ)?(?:แก้ไข|ดำเนินการ|แล้วเสร็จ|เสร็จ|ตอบ|ช่วยเหลือ(?!ตนเอง|ตัวเอง)|สำเร็จ)/;

/**
 * Whether an indicator's name says that less of it is better: "สัดส่วนจำนวนเรื่องค้างต่อเรื่องทั้งหมด" does,
 * "ร้อยละของเรื่องร้องเรียนที่ได้รับการแก้ไข" and "ร้อยละของเด็กที่ได้รับการประกันอุบัติเหตุ" do not: a burden must be
 * what is counted. A guess from words, to be shown as one; a bound in the target (ไม่เกิน, อย่างน้อย) goes before
 * it. Expects a normalised name.
 */
export function isLessBetter(line: string): boolean {
  const name = bareName(line);
  if (/^(?:ระดับ|คะแนน|ดัชนี)/.test(name)) return false;
  if (takesTime(name) || UNDONE.test(name)) return true;
  if (!ANY_BURDEN.test(name) || REMEDY.test(name.replace(PENDING, ""))) return false;
  return !NEGATED.test(name) && !HELPED.test(name) && countsBurden(name);
}

/** Whether a normalised name is how long something takes: ระยะเวลาในการให้บริการ, not ระยะเวลาอบรม. */
export function takesTime(line: string): boolean {
  const name = bareName(line);
  return DURATION.test(name) && !LASTING.test(name);
}

function countsBurden(name: string): boolean {
  const counted = name.replace(MEASURE, "");
  if (ABOUT.test(counted)) return false;
  const [head = ""] = HEAD.exec(counted) ?? [];
  const clause = CLAUSE.exec(counted)?.[1];
  if (clause !== undefined && [BURDENED, HARMED, OVER].some((harm) => harm.test(clause))) return true;
  if (HARM_FIRST.test(head) && TREATED.test(counted)) return false;
  return (BURDENS.test(head) || HARM_FIRST.test(head)) && (clause === undefined || TELLING.test(clause));
}
