/*
 * Who assessed a result: the office itself, whose results and scores these are, or a committee after it, whose
 * columns are left to the committee.
 */

const ITSELF = /(?:ที่|จาก|โดย|ของ)?(?:การ|หน่วยงาน|ส่วนราชการ)?ประเมิน(?:ผล)?(?:โดย)?(?:ตนเอง|ตัวเอง)/;
const ANOTHER = /กรรมการ|ผู้ตรวจ|ผู้ประเมิน|committee|assessor/i;

/** A header without the words that say it is of the office's own assessment: "คะแนน" of "คะแนนประเมินตนเอง". */
export function withoutOwnAssessment(text: string): string {
  return text.includes("ประเมิน") ? text.replace(ITSELF, "") : text;
}

/** Whether a label says that others assess: "คณะกรรมการ", "คะแนนที่ผู้ตรวจประเมินให้". */
export function isOfAnotherAssessor(text: string): boolean {
  return ANOTHER.test(text);
}
