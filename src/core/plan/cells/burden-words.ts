/** A word as the source of a pattern, unless what stands right in front of it or behind it makes it another one. */
export interface TellingWord {
  readonly word: string;
  readonly notBehind?: readonly string[];
  readonly notBefore?: readonly string[];
}

export type Words = readonly (string | TellingWord)[];

/** What an office wants less of. */
export const BURDENS: Words = [
  { word: "ค้าง", notBehind: ["พัก"], notBefore: ["คืน"] },
  ..."ร้องเรียน ร้องทุกข์ สูญเสีย สูญหาย เสียหาย เสียชีวิต บาดเจ็บ อุบัติเหตุ อุบัติภัย ผิดพลาด ล่าช้า".split(" "),
  ..."ทุจริต ลาออก ถูกฟ้อง ข้อทักท้วง เพลิงไหม้ อัคคีภัย ออกกลางคัน ตกพับ ระบบล่ม ขัดข้อง ฆ่าตัวตาย".split(" "),
  ..."ปล่อยก๊าซ ปล่อยคาร์บอน ปล่อยมลพิษ".split(" "),
  { word: "ตาย", notBehind: ["รอด", "แจ้ง", "(?:ทะเบียน|ให้บริการ).*"], notBefore: ["[าัิีึืุู]", "ตัว"] },
  { word: "ว่างงาน", notBehind: ["ผู้", "คน", "ผู้ที่"] },
];

/** The one word in Latin letters, beside which the others are found more slowly. */
export const FINE_DUST = "PM ?2\\.5";

/** Harms that stand in the names of what is done about them, too: ศูนย์พักพิงผู้ประสบอุทกภัย. */
export const HARMS: Words = [
  { word: "ป่วย", notBehind: ["ผู้", "คน", "ห้อง", "รถ", "เตียง"] },
  ..."น้ำท่วม อุทกภัย ไฟป่า อาชญากรรม คดี ทุพโภชนาการ ภาวะอ้วน".split(" "),
  { word: "เกินมาตรฐาน", notBehind: ["ไม่"] },
  { word: "เกินค่ามาตรฐาน", notBehind: ["ไม่"] },
  ..."ฝุ่น ก๊าซเรือนกระจก ผู้ป่วยโรค ผู้ติดเชื้อ ติดเชื้อ ผู้เสพ ตั้งครรภ์ในวัยรุ่น ตั้งครรภ์ซ้ำ".split(" "),
  ..."ผู้กระทำผิด กระทำผิด ผู้ฝ่าฝืน".split(" "),
  FINE_DUST,
];

/** What is done about a burden or a harm, which an office wants more of. */
export const REMEDIES: Words = [
  ..."แก้ไข แก้ปัญหา เสร็จ ยุติ ลด ป้องกัน บรรเทา ช่วยเหลือ เยียวยา ตอบ ชี้แจง ติดตาม ตรวจสอบ".split(" "),
  ..."จัดการ ดำเนินการ เบิกจ่าย ชำระแล้ว พึงพอใจ ประสิทธิภาพ พัฒนา อบรม รณรงค์ ช่องทาง มาตรการ แผน".split(" "),
  { word: "สำเร็จ", notBehind: ["ตาย"] },
  { word: "ระบบ", notBefore: ["ล่ม", "ขัดข้อง"] },
  ..."รับเรื่อง รับแจ้ง ระงับ ควบคุม เข้าถึง ซ้อม ต่อต้าน เฝ้าระวัง รับทราบ ประกัน เตือน กู้ภัย".split(" "),
  ..."ผ่านเกณฑ์ ผ่านการ ผ่านมาตรฐาน".split(" "),
  { word: "ปลอด", notBefore: ["ภัย"] },
];

/** Remedies of which a name says that they are missing: ยังไม่ได้รับการแก้ไข. */
export const UNDONE_REMEDIES: Words = [
  ..."แก้ไข ดำเนินการ แล้วเสร็จ เสร็จ ตอบ สำเร็จ".split(" "),
  { word: "ช่วยเหลือ", notBefore: ["ตนเอง", "ตัวเอง"] },
];

/** What is done about a harm, and about nothing else here. */
export const TREATMENTS: Words = [
  ..."รักษา คัดกรอง จับกุม ปราบปราม ไกล่เกลี่ย คุ้มครอง ฟื้นฟู คลี่คลาย บังคับ ส่งต่อ บำบัด ดำเนินคดี ลงโทษ ปรับ".split(" "),
  ..."ถูกจับ ถูกเปรียบเทียบ เปรียบเทียบคดี".split(" "),
  { word: "รับบริการ", notBehind: ["(?:ผู้|การ|คน|ไม่)(?:มา|เข้า|ใช้|ได้)*"] },
  { word: "รู้สถานะ", notBehind: ["ไม่"] },
  { word: "คุม(?:ระดับ)?น้ำตาล", notBehind: ["ไม่"], notBefore: [".*ไม่ได้"] },
  ..."รับเบี้ย ได้ฝึก ได้เข้า".split(" ").map((word) => ({ word, notBehind: ["ไม่", "ไม่ได้"] })),
];

/** What is spent: a burden, whatever it is for. */
export const EXPENSES: Words = ["ค่าใช้จ่าย", { word: "ต้นทุน", notBefore: ["ทาง"] }];

/** What is wanted of expenses: that they fall, are paid out as planned, or are given to somebody. */
export const SPENDING: Words =
  "ลด ประหยัด เบิก ตาม ชำระ คืน ได้รับ สนับสนุน อนุมัติ จัดสรร ลงทุน ครบ ถูกต้อง จัดเก็บ เรียกเก็บ รายงาน วิเคราะห์ จัดทำ".split(
    " ",
  );

/** What is wanted of waste that might go to a landfill: that it does not, or is buried as it should be. */
export const SPARED: Words = [
  ..."ลด ไม่ แทน ก่อน คัดแยก รีไซเคิล ใช้ประโยชน์ ถูกต้อง ถูกหลัก ถูกสุขลักษณะ หลักวิชาการ สุขาภิบาล".split(" "),
];

/** The source of a pattern that finds any of the words; what stands around one is looked at where it was found. */
export function anyOf(words: Words): string {
  return `(?:${words.map(sourceOf).join("|")})`;
}

/**
 * A pattern that finds the words in spite of their exceptions; in order, and without those that have another one in
 * them, they are found in half the time.
 */
export function anyLike(words: Words): RegExp {
  const plain = words.map((one) => (typeof one === "string" ? one : one.word));
  const shortest = plain.filter((word) => !plain.some((other) => other !== word && word.includes(other)));
  return new RegExp(shortest.sort().join("|"));
}

function sourceOf(one: string | TellingWord): string {
  if (typeof one === "string") return one;
  const { word, notBehind, notBefore } = one;
  const behind = notBehind ? `(?<!(?:${notBehind.join("|")})${word})` : "";
  return word + behind + (notBefore ? `(?!${notBefore.join("|")})` : "");
}
