/** Names of the same column, as planners write them. */
export const headerSynonyms: readonly (readonly [string, ...string[]])[] = [
  ["ที่", "ลำดับ", "ลำดับที่"],
  ["รหัส KRs", "รหัส KR", "รหัส OKR (4 หลัก)", "ลำดับที่ (OKR)"],
  ["ชื่อตัวชี้วัด", "ตัวชี้วัด", "ตัวชี้วัดผลหลัก (KR)", "ตัววัดผลหลัก (Key Result : KR)", "Key Result"],
  ["ค่าเป้าหมาย", "เป้าหมาย", "Target", "ค่าเป้าหมาย (Target)"],
  ["โครงการ/กิจกรรมสำคัญ", "ชื่อโครงการ/กิจกรรมสำคัญ", "โครงการ/กิจกรรม", "โครงการ"],
  ["งบประมาณ", "งบประมาณ (บาท)", "วงเงิน"],
  ["ส่วนราชการ", "ส่วนราชการที่รับผิดชอบ", "หน่วยงานที่รับผิดชอบ", "ผู้รับผิดชอบ"],
  ["ความรับผิดชอบ (H/R)", "H/R"],
  ["รหัสนโยบาย (3 หลัก) (ถ้ามี)", "รหัสนโยบาย (3 หลัก)", "รหัสนโยบาย"],
  ["น้ำหนัก", "ค่าน้ำหนัก", "Weight"],
  ["ผลการดำเนินงาน", "ผลงาน", "ผลที่ได้", "Actual"],
  ["ร้อยละความสำเร็จ", "ร้อยละของผลสำเร็จ", "Achievement"],
  ["คะแนน", "คะแนนที่ได้", "Score"],
];

/** Headers that have no other name. */
const others = [
  "ประเด็นการพัฒนา/วัตถุประสงค์หลัก (Objective)",
  "หน่วยงานรับผิดชอบหลัก",
  "หน่วยงานสนับสนุน",
  "เป้าประสงค์ที่",
  "แผนงาน/ผลผลิต",
  "โครงการ/กิจกรรม (งบประมาณ)",
  "โครงการ/กิจกรรมสำคัญ (จัดลำดับตามความสำคัญ/จำเป็นเร่งด่วนในการดำเนินการ)",
  "ชื่อโครงการ/กิจกรรมสำคัญตามภารกิจของหน่วยงาน",
  "ค่าเป้าหมาย (Target) ระดับหน่วยงาน",
  "ค่าเป้าหมายระดับหน่วยงาน",
];

const synonymsByWord = new Map(
  headerSynonyms.flatMap((names) => names.map((name) => [squeeze(name), names] as const)),
);
const words = new Set([...synonymsByWord.keys(), ...others.map(squeeze)]);

export function isHeaderWord(text: string): boolean {
  return words.has(squeeze(text));
}

/** The names that the column of this header goes by, itself among them. */
export function synonymsOf(header: string): readonly [string, ...string[]] {
  return synonymsByWord.get(squeeze(header)) ?? [header];
}

/** Headers keep their letters through every disturbance, if nothing else. */
function squeeze(text: string): string {
  return text
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/ํ([่-๋]?)า/g, "$1ำ")
    .replaceAll("เเ", "แ")
    .replace(/[\s\u200b-\u200d\ufeff()]/g, "");
}
