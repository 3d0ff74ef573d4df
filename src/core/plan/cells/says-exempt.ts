const SAID = [
  "(?:(?:ขอ|ถูก|ได้รับ(?:การ)?|อนุมัติ(?:ให้)?) ?)*(?:ยกเลิก|ยกเว้น) ?(?:การ ?)?(?:ประเมิน(?:ผล)?|วัด ?ผล|ตัวชี้วัด(?:นี้)?)?",
  "(?:ขอ ?)?ไม่ ?(?:ต้อง ?|รับ ?|มี ?การ ?)?(?:นำ ?มา ?)?(?:ประเมิน(?:ผล)?|วัด ?ผล|คิด ?คะแนน)",
  "ไม่ ?(?:ได้ ?|เข้า ?|ขอ ?)?รับ ?การ ?ประเมิน(?:ผล)?|งด ?(?:การ ?)?(?:ประเมิน(?:ผล)?|วัด ?ผล)",
  "cancel+ed|exempt(?:ed)?|not (?:applicable|assessed|evaluated)",
].join("|");
/** When and why may follow: ไม่ประเมินในปีนี้, ยกเลิก (มติที่ประชุม…), ยกเลิก ตามมติที่ประชุม. */
const EXEMPT = new RegExp(
  `^(?:${SAID})(?: ?(?:แล้ว|(?:ใน ?)?(?:ปี|รอบ).*|(?:ตาม|เนื่องจาก|เพราะ).*|[*]+))?(?: ?[([].*[)\\]])?$`,
  "i",
);
const BEHIND_NAME = new RegExp(` ?[([] ?(${SAID}) ?[)\\]]$`, "i");

/**
 * Whether a cell says that its indicator is not evaluated at all: ยกเลิก, ขอยกเว้น, ไม่ประเมิน, ไม่มีการวัดผล. What is only not
 * known yet (ยังไม่ประเมิน) or was called off (ยกเลิกโครงการ) says nothing of that.
 */
export function saysExempt(line: string): boolean {
  return EXEMPT.test(line);
}

/** The name itself, where such words stand behind it. */
export function nameBeforeExempt(name: string): string {
  return name.replace(BEHIND_NAME, "");
}

/** The words with which an indicator's name ends, where they say that: "… (ยกเลิก)". */
export function exemptInName(name: string): string | undefined {
  return name.endsWith(")") || name.endsWith("]") ? BEHIND_NAME.exec(name)?.[1] : undefined;
}
