import fc from "fast-check";
import { printTarget } from "../../../../src/core/plan/cells/print-target";
import { readTarget, readTargetCell } from "../../../../src/core/plan/cells/read-target";
import type { Target } from "../../../../src/core/plan/target";
import { disguises } from "../../../support/disguises";

const percent = (value: number, more: Partial<Target> = {}): Target => ({ kind: "percent", value, ...more });
const count = (value: number, classifier: string, more: Partial<Target> = {}): Target => ({
  kind: "count",
  value,
  classifier,
  ...more,
});
const change = (value: number, classifier: string, more: Partial<Target> = {}): Target => ({
  kind: "change",
  value,
  classifier,
  ...more,
});
const done: Target = { kind: "milestone", value: 1 };

const IN_THE_PLAN: readonly (readonly [string, Target | "not-stated"])[] = [
  ["ร้อยละ 100", percent(100)],
  ["ร้อยละ 80", percent(80)],
  ["ร้อยละ 92", percent(92)],
  ["ร้อยละ 100 ของข้าราชการและบุคลากรในสังกัด", percent(100, { of: "ข้าราชการและบุคลากรในสังกัด" })],
  ["ร้อยละ 100 ของบริษัทต่างชาติที่ได้รับข้อมูล", percent(100, { of: "บริษัทต่างชาติที่ได้รับข้อมูล" })],
  ["ร้อยละ 100 (120 ผลิตภัณฑ์)", percent(100, { second: count(120, "ผลิตภัณฑ์") })],
  ["อย่างน้อย 3 โครงการ/กิจกรรม", count(3, "โครงการ/กิจกรรม", { bound: "at-least" })],
  ["อย่างน้อย 1 เมือง/องค์กร/เครือข่าย", count(1, "เมือง/องค์กร/เครือข่าย", { bound: "at-least" })],
  ["อย่างน้อย 2 ผลงาน", count(2, "ผลงาน", { bound: "at-least" })],
  ["6 ครั้ง", count(6, "ครั้ง")],
  ["5 ครั้ง", count(5, "ครั้ง")],
  ["10 ครั้ง", count(10, "ครั้ง")],
  ["1 หน่วยงาน", count(1, "หน่วยงาน")],
  ["1 ฉบับ", count(1, "ฉบับ")],
  ["ระดับ 4", { kind: "level", value: 4 }],
  ["มีรายได้หลังหัก ค่าใช้จ่าย/ได้รับ ค่าจ้าง เพิ่มขึ้น ร้อยละ 10 จากปี ที่ผ่านมา", change(10, "ร้อยละ")],
  ["มีรายได้หลังหัก ค่าใช้จ่าย/ได้รับ ค่าจ้างเพิ่มขึ้น ร้อยละ 10 จากปี ที่ผ่านมา", change(10, "ร้อยละ")],
  ["ผลิตภัณฑ์ได้รับ การขึ้นทะเบียน เพิ่มขึ้น ร้อยละ 15/ปี", change(15, "ร้อยละ")],
  [
    "- ผู้ประกอบการเข้าร่วมโครงการเพิ่มขึ้น 10 ราย/ปี - จำนวนผลิตภัณฑ์เข้าร่วมโครงการ เพิ่มขึ้น 20 ผลิตภัณฑ์/ปี",
    change(10, "ราย/ปี", { second: change(20, "ผลิตภัณฑ์/ปี") }),
  ],
  ["-", "not-stated"],
];

const READ: readonly (readonly [string, Target | "not-stated"])[] = [
  ["ร้อยละ ๙๕", percent(95)],
  ["95%", percent(95)],
  ["100 %", percent(100)],
  ["ร้อยละ95", percent(95)],
  ["ร้อยละ 99.5", percent(99.5)],
  ["≥ 80%", percent(80, { bound: "at-least" })],
  [">= 80%", percent(80, { bound: "at-least" })],
  ["ไม่เกินร้อยละ 5", percent(5, { bound: "at-most" })],
  ["ร้อยละไม่น้อยกว่า 80", percent(80, { bound: "at-least" })],
  ["ไม่ต่ำกว่าร้อยละ 80", percent(80, { bound: "at-least" })],
  ["มากกว่าร้อยละ 80", percent(80, { bound: "more-than" })],
  ["น้อยกว่าร้อยละ 5", percent(5, { bound: "less-than" })],
  ["ไม่มากกว่าร้อยละ 5", percent(5, { bound: "at-most" })],
  ["ร้อยละ 80 ขึ้นไป", percent(80, { bound: "at-least" })],
  ["ร้อยละ 80 ขึ้นไปของผู้มีอายุ 60 ปีขึ้นไป", percent(80, { bound: "at-least", of: "ผู้มีอายุ 60 ปีขึ้นไป" })],
  ["ร้อยละ 80 ของผู้มีอายุ 60 ปีขึ้นไป", percent(80, { of: "ผู้มีอายุ 60 ปีขึ้นไป" })],
  ["ร้อยละ 100 ของบุคลากร (กทม.) (120 คน)", percent(100, { of: "บุคลากร (กทม.)", second: count(120, "คน") })],
  ["ระดับความสำเร็จ ร้อยละ 80", percent(80)],
  ["(ร้อยละ 80)", percent(80)],
  ["**ร้อยละ 80**", percent(80)],
  ["ร้อยละ -5", percent(-5)],
  ["ร้อยละ 120", percent(120)],
  ["ระดับ ๔ (ดีมาก)", { kind: "level", value: 4 }],
  ["ไม่ต่ำกว่าระดับ 4.5", { kind: "level", value: 4.5, bound: "at-least" }],
  ["ระดับความพึงพอใจ 4", { kind: "level", value: 4 }],
  ["ระดับ 9", { kind: "level", value: 9 }],
  ["ระดับมาก", { kind: "level", value: 4 }],
  ["อยู่ในระดับมากที่สุด", { kind: "level", value: 5 }],
  ["ความพึงพอใจในระดับมากขึ้นไป", { kind: "level", value: 4, bound: "at-least" }],
  ["ไม่ต่ำกว่าระดับปานกลาง", { kind: "level", value: 3, bound: "at-least" }],
  ["ตั้งแต่ระดับมากขึ้นไป", { kind: "level", value: 4, bound: "at-least" }],
  ["≥ ระดับมาก", { kind: "level", value: 4, bound: "at-least" }],
  ["มากกว่าระดับปานกลาง", { kind: "level", value: 3, bound: "more-than" }],
  ["มีความพึงพอใจไม่น้อยกว่าระดับมาก", { kind: "level", value: 4, bound: "at-least" }],
  ["อย่างน้อยอยู่ในระดับมาก", { kind: "level", value: 4, bound: "at-least" }],
  ["ไม่ เกิน 5 เรื่อง", count(5, "เรื่อง", { bound: "at-most" })],
  ["ไม่\nเกิน 5 วัน", count(5, "วัน", { bound: "at-most" })],
  ["ไม่เกิ น 5 วัน", count(5, "วัน", { bound: "at-most" })],
  ["ไมเ่กิน 5 วัน", count(5, "วัน", { bound: "at-most" })],
  ["จำนวนไม่ มากกว่า 5 เรื่อง", count(5, "เรื่อง", { bound: "at-most" })],
  ["ไม่ให้เกิน 5 เรื่อง", count(5, "เรื่อง", { bound: "at-most" })],
  ["ไม่ น้อยกว่า 4 ครั้ง", count(4, "ครั้ง", { bound: "at-least" })],
  ["ไม่ ต่ำ กว่า ร้อยละ 80", percent(80, { bound: "at-least" })],
  ["อย่าง น้อย 3 แห่ง", count(3, "แห่ง", { bound: "at-least" })],
  ["อยา่งนอ้ย 3 แห่ง", count(3, "แห่ง", { bound: "at-least" })],
  ["ร้อย ละ 80", percent(80)],
  ["รอ้ยละ 80", percent(80)],
  ["ระดบั 5", { kind: "level", value: 5 }],
  ["1 000 คน", count(1000, "คน")],
  ["ไม่น้อยกว่า 12 500 คน", count(12_500, "คน", { bound: "at-least" })],
  ["5 ระดับ", { kind: "level", value: 5 }],
  ["3 แห่ง ได้แก่ ตลาด 1 ตลาด 2", count(3, "แห่ง")],
  ["2 ระบบ ประกอบด้วย ระบบที่ 1 และ 2", count(2, "ระบบ")],
  ["5 ครั้ง/ปี", count(5, "ครั้ง/ปี")],
  ["ลดลงเหลือร้อยละ 10", percent(10, { bound: "at-most" })],
  ["ขยะลดลงให้เหลือ 10 ตัน", count(10, "ตัน", { bound: "at-most" })],
  ["ลดลงเหลือไม่เกิน 10 เรื่อง", count(10, "เรื่อง", { bound: "at-most" })],
  ["ลดลงเป็นร้อยละ 10", percent(10, { bound: "at-most" })],
  ["เพิ่มขึ้นเป็นร้อยละ 80", percent(80, { bound: "at-least" })],
  ["ภายในเดือนกันยายน 2569", { ...done, by: 2569_09_30 }],
  ["ภายใน 30 กันยายน 2568", { ...done, by: 2568_09_30 }],
  ["ภายในวันที่ 30 ก.ย. 69", { ...done, by: 2569_09_30 }],
  ["ภายในปีงบประมาณ พ.ศ. 2569", { ...done, by: 2569_09_30 }],
  ["ภายในเดือนกันยายน ค.ศ. 2026", { ...done, by: 2569_09_30 }],
  ["ภายในปี ค.ศ. 2026", { ...done, by: 2569_12_31 }],
  ["ภายในไตรมาสที่ 4", { ...done, by: 1_09_30 }],
  ["ภายใน 31/10/2568", { ...done, by: 2568_10_31 }],
  ["ภายในวันที่ 5/3/69", { ...done, by: 2569_03_05 }],
  ["ก่อนวันที่ 1 เมษายน 2569", { ...done, by: 2569_03_31 }],
  ["ก่อนวันที่ 1 มกราคม 2569", { ...done, by: 2568_12_31 }],
  ["ก่อนสิ้นเดือนมีนาคม 2569", { ...done, by: 2569_03_31 }],
  ["แล้วเสร็จก่อนเดือนมีนาคม 2569", { ...done, by: 2569_02_28 }],
  ["แล้วเสร็จภายในเดือนมีนาคม", { ...done, by: 1_03_31 }],
  ["แล้วเสร็จเดือนธันวาคม", { ...done, by: 12_31 }],
  ["แล้วเสร็จ 30 มิถุนายน", { ...done, by: 1_06_30 }],
  ["แล้วเสร็จภายในวันที่ 31 มีนาคม", { ...done, by: 1_03_31 }],
  ["แล้วเสร็จไตรมาสที่ 3", { ...done, by: 1_06_30 }],
  ["แล้วเสร็จภายในไตรมาส 1 ปีงบประมาณ พ.ศ. 2569", { ...done, by: 2568_12_31 }],
  ["แล้วเสร็จไตรมาสที่ 2/2569", { ...done, by: 2569_03_31 }],
  ["แล้วเสร็จ (ภายใน 30 มิ.ย. 2569)", { ...done, by: 2569_06_30 }],
  ["1 ฉบับ ภายใน 31 ธ.ค. 2568", count(1, "ฉบับ", { by: 2568_12_31 })],
  ["จัดทำแผน 1 ฉบับ (ภายใน 31 ธ.ค. 2568)", count(1, "ฉบับ", { by: 2568_12_31 })],
  ["1 ฉบับ ก่อนวันที่ 1 เมษายน", count(1, "ฉบับ", { by: 1_03_31 })],
  ["ภายใน 3 เดือน", count(3, "เดือน", { bound: "at-most" })],
  ["ครบทุกแห่ง (10 แห่ง)", count(10, "แห่ง")],
  ["ทุกโรงเรียน (๑๐ แห่ง)", count(10, "แห่ง")],
  ["ครบทุกแห่ง", done],
  ["3 ใน 5 แห่ง", count(3, "แห่ง", { outOf: 5 })],
  ["ไม่มีเรื่องร้องเรียน", count(0, "เรื่องร้องเรียน", { bound: "at-most" })],
  ["ดำเนินการถึงขั้นตอนที่ 5", { kind: "level", value: 5 }],
  ["1.5 ล้านบาท", count(1_500_000, "บาท", { written: 1_000_000 })],
  ["ไม่น้อยกว่า 1.1 ล้านบาท", count(1_100_000, "บาท", { written: 1_000_000, bound: "at-least" })],
  ["๕ แสนบาท", count(500_000, "บาท", { written: 100_000 })],
  ["2 หมื่นคน", count(20_000, "คน", { written: 10_000 })],
  ["3 พันบาทขึ้นไป", count(3_000, "บาท", { written: 1_000, bound: "at-least" })],
  ["2 พันล้านบาท", count(2_000_000_000, "บาท", { written: 1_000_000_000 })],
  ["12 ล้าน", { kind: "number", value: 12_000_000, written: 1_000_000 }],
  ["เพิ่มขึ้น 1.5 ล้านบาท", change(1_500_000, "บาท", { written: 1_000_000 })],
  ["3 พันธุ์", count(3, "พันธุ์")],
  ["ไม่เกิน 100 คนต่อแสนประชากร", count(100, "คนต่อแสนประชากร", { bound: "at-most" })],
  ["ไม่เกิน 12 ต่อแสนประชากร", count(12, "ต่อแสนประชากร", { bound: "at-most" })],
  ["ร้อยละ 80 (ปี 2569)", percent(80)],
  ["ระดับ 4 (รอบ 6 เดือน)", { kind: "level", value: 4 }],
  ["80 (ของแผน)", { kind: "number", value: 80 }],
  ["ปีละ 2 ครั้ง", count(2, "ครั้ง")],
  ["2 ครั้งต่อปี", count(2, "ครั้งต่อปี")],
  ["4 ครั้ง (ไตรมาสละ 1 ครั้ง)", count(4, "ครั้ง")],
  ["1 ครั้ง/เดือน (12 ครั้ง)", count(12, "ครั้ง")],
  ["อย่างน้อยเดือนละ 1 ครั้ง (รวม 12 ครั้ง)", count(12, "ครั้ง")],
  ["รุ่นละ 50 คน (รวม 200 คน)", count(200, "คน")],
  ["2 แห่ง/แขวง (รวม 10 แห่ง)", count(10, "แห่ง")],
  ["ไม่น้อยกว่า 2 แห่งต่อแขวง (รวมทั้งสิ้น 10 แห่ง)", count(10, "แห่ง", { bound: "at-least" })],
  ["3 ครั้ง/แห่ง (5 แห่ง รวม 15 ครั้ง)", count(15, "ครั้ง")],
  ["เดือนละ 1 ครั้ง (12 ครั้ง/ปี)", count(12, "ครั้ง/ปี")],
  ["4 ครั้ง/เดือน (48 ครั้ง/ปี)", count(48, "ครั้ง/ปี")],
  ["ไตรมาสละ 1 ครั้ง รวม 4 ครั้ง", count(4, "ครั้ง")],
  ["50 คน/รุ่น จำนวน 4 รุ่น รวม 200 คน", count(200, "คน")],
  ["รุ่นละ 500 คน จำนวน 4 รุ่น รวมเป็น 2,000 คน", count(2000, "คน")],
  ["2 ครั้ง/ปี (รวม 10 ครั้ง)", count(2, "ครั้ง/ปี", { second: count(10, "ครั้ง") })],
  ["3 โครงการ/กิจกรรม (รวม 5 โครงการ)", count(3, "โครงการ/กิจกรรม", { second: count(5, "โครงการ") })],
  ["เฉลี่ยวันละ 300 คน", count(300, "คน")],
  ["ไม่เกิน 5 ครั้ง/เดือน", count(5, "ครั้ง/เดือน", { bound: "at-most" })],
  ["จัดอบรมและ 1 ครั้ง", count(1, "ครั้ง")],
  ["1,200 คน", count(1200, "คน")],
  ["<5 วัน", count(5, "วัน", { bound: "less-than" })],
  ["ภายใน 5 วัน", count(5, "วัน", { bound: "at-most" })],
  ["3 โครงการขึ้นไป", count(3, "โครงการ", { bound: "at-least" })],
  ["จัดทำคู่มือ จำนวน 1 ฉบับ", count(1, "ฉบับ")],
  ["จำนวนไม่น้อยกว่า 6 ครั้ง", count(6, "ครั้ง", { bound: "at-least" })],
  ["1 ฉบับ ภายในปี 2568", count(1, "ฉบับ", { by: 2568_12_31 })],
  ["80", { kind: "number", value: 80 }],
  ["0.5", { kind: "number", value: 0.5 }],
  ["< 5", { kind: "number", value: 5, bound: "less-than" }],
  ["ลดลงร้อยละ 5", change(5, "ร้อยละ", { falls: true })],
  ["เพิ่มขึ้นอย่างน้อย 3 แห่ง", change(3, "แห่ง", { bound: "at-least" })],
  ["แล้วเสร็จ", done],
  ["ดำเนินการแล้วเสร็จ", done],
  ["จัดทำคู่มือแล้วเสร็จ", done],
  ["แล้วเสร็จภายในปี 2568", { ...done, by: 2568_12_31 }],
  ["มี", done],
  ["สำเร็จ", done],
  ["", "not-stated"],
  ["–", "not-stated"],
  [".....", "not-stated"],
];

const REFUSED = [
  "3/5",
  "1 ใน 3",
  ...[
    "ตามแผน",
    "4.135.000",
    "ร้อยละ",
    "ร้อยละ 80-90",
    "ร้อยละ 80 (70-90)",
    "ร้อยละ 80 - 90",
    "3-5 ครั้ง",
    "80 ถึง 90",
    "1,23,456",
    "12,34 คน",
  ],
  ...[
    "ปี 2568",
    "ไตรมาสที่ 4",
    "ภายใน 30 คน 2568",
    "ภายใน 31/13/2568",
    "มีแผนปี 2569",
    "30 มิถุนายน",
    "31/10/2568",
    "ภายใน",
    "ภายในองค์กร",
    "3 โครงการ 5 กิจกรรม",
    "ร้อยละ 80 และ 5 ครั้ง",
    "ไม่แล้วเสร็จ",
  ],
  ...["เดือนละ 1 ครั้ง", "ไตรมาสละ 2 ครั้ง", "จัดประชุมสัปดาห์ละ ๑ ครั้ง", "เดือนละไม่น้อยกว่า 1 ครั้ง", "วันละ 3 ครั้ง"],
  ...["80 100", "ร้อยละ 80 100 คน", "ปี 69 100 คน", "1 00 คน"],
  ...["2 รุ่น รวม 200 คน", "แห่งละ 2 ครั้ง รวม 50 แห่ง", "3 โครงการ รวม 5 โครงการ"],
  ...["แห่งละ 2 ครั้ง (50 แห่ง)", "1 ครั้ง/เดือน", "1 ครั้งต่อเดือน", "อย่างน้อย 2 ครั้ง ต่อไตรมาส", "คนละ 3 ชั่วโมง"],
  ...["ระดับความสำเร็จ", "ระดับดีมาก", "เพิ่มขึ้น", "80%%", "1/2", "ค่าเป้าหมาย", "9".repeat(30), "abc", "%"],
];

describe("readTarget of a rating and its full score", () => {
  const level = (value: number, more: Partial<Target> = {}): Target => ({ kind: "level", value, ...more });
  const atLeast = { bound: "at-least" } as const;

  test.each<[string, Target]>([
    ["ไม่ต่ำกว่า 4.00 (จากคะแนนเต็ม 5)", level(4, atLeast)],
    ["ไม่น้อยกว่า 3.51 (คะแนนเต็ม 5)", level(3.51, atLeast)],
    ["ไม่น้อยกว่า 3.51 คะแนน (คะแนนเต็ม 5 คะแนน)", level(3.51, atLeast)],
    ["4.00 จาก 5.00", level(4)],
    ["๔.๐๐ จาก ๕", level(4)],
    ["4 คะแนน จาก 5 คะแนน", level(4)],
    ["ระดับ 4 (เต็ม 5 ระดับ)", level(4)],
  ])("reads %j", (text, target) => {
    expect(readTarget(text)).toEqual(target);
  });

  test.each(["4 จาก 5", "6.5 จาก 5.00", "80 คะแนน (คะแนนเต็ม 50)"])("reads no level of five in %j", (text) => {
    expect(readTarget(text) ?? {}).not.toMatchObject({ kind: "level" });
  });
});

test.each<[string, Target]>([
  ["500 ครัวเรือน*", count(500, "ครัวเรือน")],
  ["500* ครัวเรือน", count(500, "ครัวเรือน")],
  ["500 ครัวเรือน **", count(500, "ครัวเรือน")],
  ["อย่างน้อย ๑๐๐ คน (ข้อมูล ณ 30 ก.ย. 68)", count(100, "คน", { bound: "at-least" })],
  ["100 คน (ณ วันที่ 30 กันยายน 2568)*", count(100, "คน")],
  ["1,500.5 ตัน", count(1500.5, "ตัน")],
  ["1.350 กม.", count(1.35, "กม.")],
])("reads %j past its notes", (text, target) => {
  expect(readTarget(text)).toEqual(target);
});

test.each<[string, Target]>([
  ["4 ไร่ 2 งาน", count(4.5, "ไร่")],
  ["อย่างน้อย 4 ไร่ 1 งาน 25 ตร.ว.", count(4.3125, "ไร่", { bound: "at-least" })],
  ["1 ชั่วโมง 30 นาที", count(1.5, "ชั่วโมง")],
])("reads an amount in several units of one scale: %j", (text, target) => {
  expect(readTarget(text)).toEqual(target);
});

test.each(["4 ไร่ 6 งาน", "2 งาน 4 ไร่", "1 ชั่วโมง 20 นาที", "5 ปี 3 ครั้ง", "3 แห่ง 2 จุด"])(
  "makes no one amount of %j",
  (text) => {
    expect(readTarget(text)).toBeUndefined();
  },
);

test.each<[string, Target]>([
  ["สกต. 5 คน, สพ. 3 คน รวม 8 คน", count(8, "คน")],
  ["สกต. 5 คน\nสพ. 3 คน\nรวมทั้งสิ้น 8 คน", count(8, "คน")],
  ["1) อบรม 3 ครั้ง 2) ประชุม 2 ครั้ง รวม 5 ครั้ง", count(5, "ครั้ง")],
  ["รวมไม่น้อยกว่า 8 คน: ชาย 5 คน หญิง 3 คน", count(8, "คน", { bound: "at-least" })],
  ["3 รุ่น ๆ ละ 50 คน รวม 150 คน", count(150, "คน")],
])("reads the total that a list states: %j", (text, target) => {
  expect(readTarget(text)).toEqual(target);
});

test.each(["สกต. 5 คน, สพ. 3 คน รวม 9 คน", "ชาย 5 คน หญิง 3 คน", "เขตบางรัก 2 แห่ง เขตบางรัก 3 แห่ง รวม 5 แห่ง"])(
  "reads no total from %j",
  (text) => {
    expect(readTarget(text)).toBeUndefined();
  },
);

test.each(["1.350 คน", "อย่างน้อย 1.500 ครัวเรือน", "1.350.000 ต้น"])("refuses thousands by dots: %j", (text) => {
  expect(readTarget(text)).toBeUndefined();
});

test.each<[string, Target["bound"]]>([
  ["7 วันลงมา", "at-most"],
  ["7 วัน หรือน้อยกว่า", "at-most"],
  ["5 ล้านบาท หรือน้อยกว่า", "at-most"],
  ["3 ชม. หรือเร็วกว่า", "at-most"],
  ["ร้อยละ 5 หรือต่ำกว่า", "at-most"],
  ["5 % หรือต่ำกว่า", "at-most"],
  ["10 คนต่อแสนประชากร หรือน้อยกว่า", "at-most"],
  ["5 ครั้งเป็นอย่างมาก", "at-most"],
  ["3 วันทำการหรือน้อยกว่า (นับจากวันที่รับเรื่อง)", "at-most"],
  ["ร้อยละ 80 พึงพอใจเป็นอย่างมาก", undefined],
  ["80 คนพึงพอใจเป็นอย่างมาก", undefined],
  ["50 คน ระดับหัวหน้าฝ่ายลงมา", undefined],
  ["50 คนระดับหัวหน้าฝ่ายลงมา", undefined],
  ["10 ชุมชน ที่มีรายได้น้อยหรือต่ำกว่า", undefined],
  ["10 ชุมชนที่มีรายได้น้อยหรือต่ำกว่า", undefined],
])("only the unit stands between a number and a limit behind it: %s", (text, bound) => {
  expect(readTarget(text)).toHaveProperty("value");
  expect((readTarget(text) as Target).bound).toBe(bound);
});

describe("readTarget", () => {
  test.each([...IN_THE_PLAN, ...READ])("reads %j", (text, target) => {
    expect(readTarget(text)).toEqual(target);
  });

  test.each(REFUSED)("refuses %j", (text) => {
    expect(readTarget(text)).toBeUndefined();
  });

  test.each(Object.entries(disguises))("reads the same with %s", (_, disguise) => {
    for (const [text, target] of [...IN_THE_PLAN, ...READ])
      expect([text, readTarget(disguise(text))]).toEqual([text, target]);
    for (const text of REFUSED) expect([text, readTarget(disguise(text))]).toEqual([text, undefined]);
  });

  test("reads or refuses any mixture of its own words", () => {
    const token = fc.constantFrom(
      ...[
        "ร้อยละ",
        "ระดับ",
        "อย่างน้อย",
        "ไม่เกิน",
        "เพิ่มขึ้น",
        "ลดลง",
        "แล้วเสร็จ",
        "ไม่",
        "ครั้ง",
        "ของ",
        "จำนวน",
        "ขึ้นไป",
      ],
      ...[
        "80",
        "๙๕",
        "1,200",
        "4.135.000",
        "%",
        "≥",
        "<",
        "(",
        ")",
        "-",
        "- ",
        " ",
        "\n",
        "/",
        ".",
        "มี",
        "ภายใน",
        "**",
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join("")),
    );
    fc.assert(
      fc.property(text, (any) => {
        const target = readTarget(any);
        if (target !== undefined && target !== "not-stated") expect(Number.isFinite(target.value)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

const value = fc.oneof(
  fc.nat({ max: 10 ** 9 }),
  fc.nat({ max: 10 ** 6 }).map((hundredths) => hundredths / 100),
);
const bound = fc.constantFrom("at-least", "at-most", "more-than", "less-than", undefined);
const classifier = fc.constantFrom("ครั้ง", "โครงการ/กิจกรรม", "เมือง/องค์กร/เครือข่าย", "ครั้ง/ปี", "วัน");
const plain: fc.Arbitrary<Target> = fc
  .tuple(
    fc.oneof(
      fc.record({
        kind: fc.constant("percent" as const),
        value,
        of: fc.constantFrom(undefined, "บุคลากรในสังกัด", "ผู้มีอายุ 60 ปี"),
      }),
      fc.record({ kind: fc.constantFrom("level" as const, "number" as const), value }),
      fc.record({ kind: fc.constant("count" as const), value, classifier }),
      fc.record({
        kind: fc.constant("change" as const),
        value,
        classifier: fc.oneof(classifier, fc.constantFrom("ร้อยละ", "ระดับ", undefined)),
        falls: fc.constantFrom(true as const, undefined),
      }),
    ),
    bound,
  )
  .map(([target, bounding]) => defined({ ...target, bound: bounding }));
const target = fc.oneof(
  fc.constant(done),
  plain,
  fc.tuple(plain, plain).map(([first, second]) => ({ ...first, second })),
);

function defined(loose: { readonly [K in keyof Target]: Target[K] | undefined }): Target {
  return Object.fromEntries(
    Object.entries(loose).filter(([, own]) => own !== undefined),
  ) as unknown as Target;
}

test("reads what printTarget prints", () => {
  fc.assert(
    fc.property(target, (any) => {
      expect(readTarget(printTarget(any))).toEqual(any);
    }),
    { numRuns: 1000 },
  );
});

describe("readTargetCell", () => {
  test.each([
    ["a percent", 0.95, "0%", percent(95), 100],
    ["a percent with binary dust", 0.07, "0.00%", percent(7), 100],
    ["a percent above all", 1.2, "0%", percent(120), 100],
    ["a number under a written percent sign", 95, '0"%"', percent(95), 1],
    ["a bare number", 80, undefined, { kind: "number", value: 80 }, 1],
    ["a number with separators", 1200, "#,##0", { kind: "number", value: 1200 }, 1],
    ["a number in a colour", 5, "[Red]0", { kind: "number", value: 5 }, 1],
    ["a tick box", true, undefined, done, undefined],
    ["text", "ร้อยละ 95", undefined, percent(95), undefined],
    ["a blank cell", null, undefined, "not-stated", 1],
    ["a blank cell with a percent format", null, "0%", "not-stated", 100],
    ["a date", 45_930, "d mmm bbbb", { ...done, by: 2568_09_30 }, undefined],
    ["a date without its year", 45_930, "d mmm", undefined, undefined],
    ["a time of a day", 45_930.5, "h:mm", undefined, undefined],
    ["an error", { error: "#DIV/0!" }, undefined, undefined, undefined],
  ] as const)("reads %s", (_, cell, format, expected, scale) => {
    expect(readTargetCell(cell, format)).toEqual({ value: expected, scale });
  });
});
