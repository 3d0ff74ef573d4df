/** What a column of a plan's tables means. */
export type Role =
  | "no"
  | "code"
  | "indicator"
  | "target"
  | "measure"
  | "responsibility"
  | "project"
  | "budget"
  | "unit"
  | "policy"
  | "weight"
  | "actual"
  | "achievement"
  | "score"
  | "objective"
  | "goal"
  | "host"
  | "support"
  | "programme";

/**
 * Header words seen in plans of several offices and years, as they read. They are compared without
 * spaces, brackets and years, and once more without what stands in brackets.
 */
export const HEADER_WORDS: Readonly<Record<Role, readonly string[]>> = {
  no: ["ที่", "ลำดับ", "ลำดับที่", "ข้อ", "ข้อที่", "No"],
  code: [
    "รหัส KRs",
    "รหัส KR",
    "รหัส KPI",
    "รหัสตัวชี้วัด",
    "รหัส OKR",
    "รหัส OKR 4 หลัก",
    "รหัส OKRs",
    "ลำดับที่ (OKR)",
    "ลำดับที่ (OKRs)",
    "รหัส",
  ],
  indicator: [
    "ชื่อตัวชี้วัด",
    "ตัวชี้วัด",
    "ตัวชี้วัดผลหลัก",
    "ตัวชี้วัดผลหลัก (KR)",
    "ตัวชี้วัดผลหลัก (KRs)",
    "ตัววัดผลหลัก",
    "ตัววัดผลหลัก (Key Result : KR)",
    "ชื่อตัวชี้วัดผลหลัก",
    "ตัวชี้วัดความสำเร็จ",
    "รายการตัวชี้วัด",
    "ตัวชี้วัดระดับหน่วยงาน",
    "ตัวชี้วัดผลการปฏิบัติราชการ",
    "Key Result",
    "Key Results",
    "Key Result KR",
  ],
  target: [
    "ค่าเป้าหมาย",
    "เป้าหมาย",
    "Target",
    "ค่าเป้าหมาย (Target)",
    "ค่าเป้าหมายระดับหน่วยงาน",
    "ค่าเป้าหมาย (Target) ระดับหน่วยงาน",
    "ค่าเป้าหมายตัวชี้วัด",
    "เกณฑ์เป้าหมาย",
    "เป้าหมายตามแผน",
    "เป้า",
  ],
  measure: ["หน่วยนับ", "หน่วยวัด", "หน่วยวัดผล", "Unit of Measure", "หน่วย", "Unit", "Units"],
  responsibility: ["ความรับผิดชอบ", "ความรับผิดชอบ (H/R)", "H/R", "Host/Responsible"],
  project: [
    "โครงการ/กิจกรรม",
    "โครงการ/กิจกรรม (งบประมาณ)",
    "โครงการ/กิจกรรมสำคัญ",
    "โครงการ/กิจกรรมสำคัญ (จัดลำดับตามความสำคัญ/จำเป็นเร่งด่วนในการดำเนินการ)",
    "ชื่อโครงการ/กิจกรรมสำคัญ",
    "ชื่อโครงการ/กิจกรรม",
    "ชื่อโครงการ/กิจกรรมสำคัญตามภารกิจของหน่วยงาน",
    "ชื่อโครงการ",
    "โครงการ",
    "กิจกรรม",
    "แผนงาน/โครงการ",
    "ชื่อแผนงาน/โครงการ",
    "แผนงาน/โครงการ/กิจกรรม",
    "งาน/โครงการ",
    "งาน/โครงการ/กิจกรรม",
  ],
  budget: [
    "งบประมาณ",
    "งบประมาณ (บาท)",
    "งบประมาณที่ได้รับ",
    "งบประมาณที่ได้รับจัดสรร",
    "งบที่ได้รับจัดสรร",
    "งบประมาณที่ได้รับการจัดสรร",
    "งบประมาณที่ได้รับอนุมัติ",
    "งบประมาณที่ใช้",
    "งบประมาณและที่มา",
    "งบประมาณและที่ผ่านมา",
    "งบประมาณรวม",
    "งบประมาณทั้งสิ้น",
    "งบประมาณรวมทั้งสิ้น",
    "รวมงบประมาณ",
    "วงเงินรวม",
    "วงเงิน",
    "วงเงินงบประมาณ",
    "จำนวนเงิน",
    "Budget",
  ],
  unit: [
    "ส่วนราชการ",
    "ส่วนราชการที่รับผิดชอบ",
    "หน่วยงานที่รับผิดชอบ",
    "หน่วยงานรับผิดชอบ",
    "ผู้รับผิดชอบ",
    "ส่วนราชการผู้รับผิดชอบ",
  ],
  policy: ["รหัสนโยบาย", "รหัสนโยบาย (3 หลัก)", "รหัสนโยบาย (3 หลัก) (ถ้ามี)"],
  weight: [
    ..."น้ำหนัก ค่าน้ำหนัก น้ำหนักคะแนน ค่าน้ำหนักคะแนน คะแนนเต็ม Weight".split(" "),
    ..."สัดส่วนคะแนน ค่าถ่วงน้ำหนัก น.น.".split(" "),
  ],
  actual: [
    "ผลการดำเนินงาน",
    "ผลงาน",
    "ผลที่ได้",
    "ผลการดำเนินการ",
    "ผลการดำเนินงานสะสม",
    "ผลการดำเนินงานรวม",
    "ผลการดำเนินการสะสม",
    "ผลงานสะสม",
    "ผลงานรวม",
    "ผลสะสม",
    "รวมผลงาน",
    "รวมผลการดำเนินงาน",
    "รวมผลการดำเนินการ",
    "ผลการดำเนินงานจริง",
    "ผลการปฏิบัติงาน",
    "ผลการปฏิบัติราชการ",
    "ผลสำเร็จ",
    "ผลสัมฤทธิ์",
    "ผล",
    "Actual",
    "Actual Result",
  ],
  achievement: [
    "ร้อยละความสำเร็จ",
    "ร้อยละของผลสำเร็จ",
    "ร้อยละของความสำเร็จ",
    "ร้อยละผลสำเร็จ",
    "Achievement",
    "% Achievement",
    "% ความสำเร็จ",
  ],
  score: [
    ..."คะแนน ค่าคะแนน คะแนนประเมิน คะแนนที่ได้ ค่าคะแนนที่ได้ คะแนนที่ได้รับ ผลคะแนน".split(" "),
    ..."คะแนนถ่วงน้ำหนัก ค่าคะแนนถ่วงน้ำหนัก คะแนนถ่วงน้ำหนักที่ได้ คะแนนที่ได้ถ่วงน้ำหนัก".split(" "),
    ..."ระดับคะแนนที่ได้ ระดับคะแนนที่ได้รับ".split(" "),
    "Score",
    "Weighted Score",
  ],
  objective: [
    "ประเด็นการพัฒนา/วัตถุประสงค์หลัก",
    "ประเด็นการพัฒนา/วัตถุประสงค์หลัก (Objective)",
    "วัตถุประสงค์หลัก",
    "วัตถุประสงค์",
    "Objective",
  ],
  goal: ["เป้าประสงค์ที่", "เป้าประสงค์", "กลยุทธ์"],
  host: ["หน่วยงานรับผิดชอบหลัก", "หน่วยงานหลัก"],
  support: ["หน่วยงานสนับสนุน", "หน่วยงานร่วม"],
  programme: ["แผนงาน/ผลผลิต", "แผนงาน", "ผลผลิต"],
};

/**
 * Words of which a letter or two make another: แผน is no slip of ผล, nor ปีเป้าหมาย of ค่าเป้าหมาย. A header with one more or
 * one less of them than a known header is another header.
 */
export const TELLING_WORDS: readonly string[] = [
  ..."แผน ผล เป้าหมาย เป้าประสงค์ ตัวชี้วัด โครงการ กิจกรรม งบ เงิน คะแนน น้ำหนัก ระดับ ลำดับ ร้อยละ จำนวน รหัส".split(" "),
  ..."ปี เดิม ก่อน หลัง จะ คาด ไม่ ใช้ไป จริง คงเหลือ รายงาน สนับสนุน กรรมการ ผู้ตรวจ".split(" "),
];

/** Columns that only a plan has; foreign tables too have numbers, names and money. */
export const PLAN_ROLES: ReadonlySet<Role> = new Set<Role>([
  "code",
  "indicator",
  "target",
  "responsibility",
  "project",
  "policy",
  "weight",
  "actual",
  "achievement",
  "score",
  "objective",
  "programme",
]);

/** What a header of results says of all results so far: one beside it may be of a part of the year. */
export const SO_FAR = /สะสม|รวม/;

/** A title over parts of the year that says that these are of results. */
export const RESULT = /^(?!.*(?:งบ|เงิน|เบิก|จ่าย)).*(?:ผล|result)/i;

/** Columns that may stand once for each part of the year, each counted from its beginning. */
export const PERIODIC_ROLES: ReadonlySet<Role> = new Set<Role>(["target", "actual", "achievement", "score"]);

/** Columns that may stand once more for those who assess the office. */
export const ASSESSED_ROLES: ReadonlySet<Role> = new Set<Role>(["actual", "achievement", "score"]);
