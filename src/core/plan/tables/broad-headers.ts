import type { Role } from "./headers";

/*
 * Headers that begin with a known word and go on with what every such column is: "เป้าหมายที่ตั้งไว้", "โครงการ/รายการ".
 * Any other word makes another column of it: เป้าหมายเดิม, งบประมาณคงเหลือ. Texts have no spaces, brackets and dots.
 */

const LONGEST = 60;

const DOING = "(?:ดำเนิน|ปฏิบัติ)(?:งาน|การ|ราชการ)";
const SET = "ที่?(?:กำหนด|ตั้ง|วาง)(?:ไว้)?";
const OF_OFFICE = "(?:ของ|ระดับ)(?:หน่วยงาน|ส่วนราชการ)";
const BY_PLAN = `ตาม(?:แผน(?:${DOING})?|ข้อบัญญัติ|ภารกิจ|ยุทธศาสตร์)`;
const YEARLY = "(?:ราย|ประจำ|ทั้ง)ปี";

const WORK = "(?:แผนงาน|งาน|โครงการ|กิจกรรม|รายการ|ผลผลิต)";
const GROUP = "(?:ข้อ|องค์ประกอบ|ประเด็น(?:การพัฒนา|ยุทธศาสตร์|การประเมิน)?|มิติ|ด้าน|เป้าประสงค์|กลยุทธ์|ยุทธศาสตร์)";

const BROAD: readonly (readonly [Role, RegExp])[] = [
  [
    "project",
    new RegExp(
      `^(?:ราย)?(?:ชื่อ)?(?=.*(?:โครงการ|กิจกรรม))${WORK}(?:(?:[/,]|และ|หรือ)${WORK})*` +
        `(?:สำคัญ|หลัก|${OF_OFFICE}|${BY_PLAN}|${YEARLY}|(?<=โครงการ.*)ที่(?:จะ)?ดำเนินการ)*$`,
    ),
  ],
  [
    "target",
    new RegExp(
      `^(?:แผน/|ค่า|ระดับ|เกณฑ์)*เป้า(?:หมาย)?` +
        `(?:${SET}|(?:ใน|ของ)?(?:การ|ผลการ)?${DOING}|(?:ของ)?ตัวชี้วัด|${OF_OFFICE}|หน่วยงาน|${BY_PLAN}|${YEARLY}|ขั้นต่ำ|/?หน่วย(?:นับ|วัด))*$`,
    ),
  ],
  [
    "budget",
    new RegExp(
      `^(?:จำนวน|ยอด|รวม|ประมาณการ)*(?:งบประมาณ|วงเงิน|ค่าใช้จ่าย|งบ(?=(?:ล้าน|พัน)?บาท|$))` +
        `(?:งบประมาณ|(?:ของ|ราย)?โครงการ|รายจ่าย|(?:ที่ใช้|ใช้)?(?:ใน)?(?:การ)?${DOING}|${SET}|ที่(?:เสนอ)?ขอ|${BY_PLAN}|${YEARLY}|รวม|ทั้งสิ้น|(?:ล้าน|พัน)?บาท)*$`,
    ),
  ],
  [
    "weight",
    /^(?:ค่า|คะแนน|ร้อยละ|สัดส่วน)*น้ำหนัก(?:(?:ของ)?(?:แต่ละ)?(?:ตัวชี้วัด|kpis?)|(?:ของ)?(?:ความสำคัญ|คะแนน)|ร้อยละ|%)*$/,
  ],
  [
    "indicator",
    new RegExp(
      `^(?:${GROUP}(?:/|และ))*(?:รายการ|ชื่อ)?(?:ตัวชี้วัด|ตัววัด)(?:ผล)?(?:หลัก|${OF_OFFICE}|ความสำเร็จ|การประเมิน|(?:ผล)?การ${DOING})*$`,
    ),
  ],
];

/** The role of such a header; undefined where it is none. */
export function broadRole(text: string): Role | undefined {
  if (text.length > LONGEST) return undefined;
  return BROAD.find(([, words]) => words.test(text))?.[0];
}
