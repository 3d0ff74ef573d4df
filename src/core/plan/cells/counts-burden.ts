import { anyOf, BURDENS, HARMS, TREATMENTS } from "./burden-words";

const BURDEN = anyOf(BURDENS);
const HARM = anyOf(HARMS);
/** What may stand between a verb and the burden that it speaks of: มีเรื่องร้องเรียน. */
const NOUNS = "(?:การ|ความ|ผู้|เรื่อง|ข้อ|เหตุ|คดี)*";

/** What stands before the thing that is counted: ร้อยละของ, จำนวนครั้งที่. */
const MEASURE =
  /^(?:(?:ร้อยละ|สัดส่วน|จำนวน|อัตรา(?:ส่วน)?|ค่าเฉลี่ย|ปริมาณ|มูลค่า|สถิติ|ความเข้มข้น|ค่า(?=ฝุ่น|PM)|ครั้ง|ราย(?!การ|งาน|ได้|ชื่อ|จ่าย))(?:ของ|ที่)? ?)+/;
/** Not the ที่ of สถานที่ and its like. */
const THAT = "(?<!หน้า|พื้น|สถาน|ทัน|ผู้|คน)ที่|ซึ่ง";
/** Where what is counted ends. */
const HEAD = new RegExp(`^(?:(?!${THAT}|ต่อ|ใน|ของ|จาก|ด้าน|เพื่อ|สำหรับ|โดย|ตาม|เมื่อ|ระหว่าง).)*`);
/** What is said of it. */
const CLAUSE = new RegExp(`(?:${THAT})(.*)$`);

/** An act or a quality is counted, not what it is about: การจัดเก็บภาษีค้างชำระ, ความรู้เรื่องอัคคีภัย, ออกซ่อมไฟฟ้าขัดข้อง. */
const ABOUT = new RegExp(`^(?:(?:การ|ความ)(?!เกิด|ถูก|กระทำ|มี|ป่วย|เสี่ยง|${BURDEN}|${HARM})|ออกซ่อม(?!.*ช้า))`);
const BURDENS_IN = new RegExp(BURDEN);
/** A harm must come first. */
const HARM_FIRST = new RegExp(`^(?:จุด|พื้นที่|บริเวณ|เหตุ|การ|เกิด|เจ็บ|ภาวะ)*${HARM}`);
const TREATED = new RegExp(anyOf(TREATMENTS));

/** It has not happened yet: มีความเสี่ยงเกิดอัคคีภัย, เสี่ยงสูงต่อการเกิดอุบัติเหตุ. */
const RISK = "(?:(?:พื้นที่|จุด)?(?:เสี่ยง|โอกาส)(?:สูง|ภัย|จะ|ที่จะ|ในการ|ต่อการ|ต่อ|ด้าน|เกิด)*)";
/** A clause that makes a thing a burden: ที่ล่าช้า, ที่ได้รับความเสียหาย. */
const BURDENED = new RegExp(
  `^(?:ยัง|เกิด|มี|เป็น|ถูก|พบ|ประสบ|ได้รับ)*${NOUNS}${RISK}?(?:เหตุ|ภาวะ)?(?:${BURDEN}|${HARM}|เดือดร้อน|ผลกระทบ)`,
);
/** One that ends in a harm, however it came about: ที่หกล้มบาดเจ็บ, ที่จมน้ำเสียชีวิต; not ที่มีเงินออมสำหรับผู้บาดเจ็บ. */
const HARMED =
  /^(?:(?!ผู้|คน|ของ|ด้าน|เรื่อง|สำหรับ|เกี่ยวกับ|เงิน|ค่า|แก่|กรณี|ประเมิน).)*(?<!ความ|การ)(?:บาดเจ็บ|เสียชีวิต|เสียหาย|สูญหาย)(?=$|[ (\d]|จาก|ใน|ระหว่าง|ขณะ|เนื่อง|เพราะ|สาหัส|รุนแรง|และ|หรือ)/;
/** One that says that a limit was passed: ที่ค่าฝุ่น PM2.5 เกินมาตรฐาน. */
const OVER = /เกิน(?:ค่า)?มาตรฐาน$/;

/** That it came in, which is nothing done about it: ได้รับแจ้ง, ได้รับผ่าน Traffy Fondue. */
const RECEIVED = "ได้รับ(?:แจ้ง|จาก|ผ่าน|ใน|เพิ่ม|มา(?!ตร)|เข้า|ตลอด|ต่อ|ทั้ง|[ (]|$)";
/** A clause that only tells of a burden; of another one something was done about it. */
const TELLING = new RegExp(
  `^(?:ยัง|ไม่|เกิด|มี|ถูก|พบ|เป็น|อยู่|เกี่ยว|คง|เหลือ|เกิน|พ้น|ซ้ำ|เข้ามา|ส่งผล|เพิ่ม|${RECEIVED}|(?:ประชาชน)?แจ้ง)`,
);
/** Something was done for who bears it: ได้รับเงินสงเคราะห์. */
const HELPED = new RegExp(`(?!${RECEIVED})ได้รับ(?!ผลกระทบ|อันตราย|${NOUNS}(?:${BURDEN}|เดือดร้อน))`);
/** That there is none of it: ที่ไม่มีเรื่องร้องเรียน. */
const NEGATED = new RegExp(`(?:ไม่|ไร้)(?:ให้|มี|เกิด|ถูก|พบ|ได้รับ)*${NOUNS}${BURDEN}`);

/** Whether a burden or a harm is what a name counts, rather than something that has to do with it. */
export function countsBurden(name: string): boolean {
  if (NEGATED.test(name) || HELPED.test(name)) return false;
  const counted = countedIn(name);
  if (ABOUT.test(counted)) return false;
  const [head = ""] = HEAD.exec(counted) ?? [];
  const clause = CLAUSE.exec(counted)?.[1];
  if (clause !== undefined && [BURDENED, HARMED, OVER].some((harm) => harm.test(clause))) return true;
  const isHarm = HARM_FIRST.test(counted);
  if (isHarm && TREATED.test(counted)) return false;
  return (isHarm || BURDENS_IN.test(head)) && (clause === undefined || TELLING.test(clause));
}

/** A name without what stands before the thing that is counted. */
export function countedIn(name: string): string {
  return name.replace(MEASURE, "");
}
