import { countsOtherThings, mayDiffer, unitFactor } from "../../../../src/core/plan/cells/unit-factor";

test.each([
  ["นาที", "วินาที", 60],
  ["ชั่วโมง", "นาที", 60],
  ["ชม.", "ชั่วโมง", 1],
  ["สัปดาห์", "วัน", 7],
  ["วันทำการ", "วัน", 1],
  ["ปี", "เดือน", 12],
  ["ไตรมาส", "เดือน", 3],
  ["กิโลเมตร", "เมตร", 1000],
  ["กม.", "ม.", 1000],
  ["เมตร", "เซนติเมตร", 100],
  ["ไร่", "งาน", 4],
  ["งาน", "ตารางวา", 100],
  ["ตารางวา", "ตร.ม.", 4],
  ["ตัน", "กิโลกรัม", 1000],
  ["กก.", "กรัม", 1000],
  ["ลบ.ม.", "ลิตร", 1000],
  ["ราย", "คน", 1],
  ["ท่าน", "คน", 1],
  ["รอบ", "ครั้ง", 1],
  ["จุด", "แห่ง", 1],
  ["กิจกรรม", "โครงการ/กิจกรรม", 1],
  ["เล่ม", "ฉบับ", 1],
  ["ล้านบาท", "บาท", 1_000_000],
  ["ล้านบาท", "พันบาท", 1000],
  ["พันคน", "ราย", 1000],
])("1 %s is %s × %d", (from, to, factor) => {
  expect(unitFactor(from, to)).toBe(factor);
  expect(unitFactor(to, from)).toBeCloseTo(1 / factor, 15);
});

test.each([
  ["ครั้ง/ปี", "ครั้ง"],
  ["วันนับจากวันที่รับเรื่อง", "วัน"],
  ["ชั่วโมงการฝึก", "ชั่วโมง"],
  ["หลักสูตร", "ครั้ง"],
  ["เรื่อง", "ครั้ง"],
  ["งาน", "กิจกรรม"],
  ["กิจกรรม", "ครั้ง"],
  ["ครั้ง", "โครงการ"],
  ["แห่ง", "ครั้ง/ปี"],
  ["มคก./ลบ.ม.", "ไมโครกรัมต่อลูกบาศก์เมตร"],
  ["หลังคาเรือน", "ครัวเรือน"],
  ["คน", "คนต่อแสนประชากร"],
])("%s may be the same as %s", (from, to) => {
  expect(unitFactor(from, to)).toBe(1);
  expect(unitFactor(to, from)).toBe(1);
});

test.each([
  ["เดือน", "วัน"],
  ["วันทำการ", "ชั่วโมง"],
  ["วัน", "ชั่วโมง"],
  ["สัปดาห์", "ชม."],
  ["เมตร", "ลิตร"],
  ["ปี", "สัปดาห์"],
  ["เมตร", "ตารางเมตร"],
  ["ตัน", "ไร่"],
  ["ครั้ง", "คน"],
  ["ฉบับ", "แห่ง"],
  ["กิจกรรม", "เมตร"],
  ["วัน", "หลักสูตร"],
  ["บาท", "ผลิตภัณฑ์"],
  ["ตัน/วัน", "ตัน/เดือน"],
])("%s is not %s", (from, to) => {
  expect(unitFactor(from, to)).toBeUndefined();
  expect(unitFactor(to, from)).toBeUndefined();
});

test("converts what is done in one time to what is in another", () => {
  expect(unitFactor("ตัน/วัน", "กิโลกรัม/สัปดาห์")).toBe(7000);
  expect(unitFactor("บาทต่อเดือน", "บาท/ปี")).toBe(12);
});

test.each([
  ["วัน", "ชั่วโมง", 24],
  ["ชม.", "นาที", 60],
  ["สัปดาห์", "ชั่วโมง", 168],
  ["สัปดาห์", "วัน", 7],
  ["วันทำการ", "วัน", 1],
  ["วันทำการ", "ชั่วโมง", undefined],
  ["เดือน", "วัน", undefined],
  ["วัน", "ครั้ง", undefined],
])("of time that passes, 1 %s is %s × %s", (from, to, factor) => {
  expect(unitFactor(from, to, true)).toBe(factor);
});

test.each([
  ["กิจกรรม", "ครั้ง", true],
  ["ครั้ง", "โครงการ", true],
  ["แห่ง", "ครั้ง", true],
  ["แห่ง", "ครั้ง/ปี", true],
  ["ครั้ง", "โครงการ/กิจกรรม", true],
  ["กิจกรรม", "โครงการ/กิจกรรม", false],
  ["รอบ", "ครั้ง", false],
  ["จุด", "แห่ง", false],
  ["ครั้ง", "ครั้ง/ปี", false],
  ["หลักสูตร", "ครั้ง", false],
  ["คน", "ครั้ง", false],
  [undefined, "ครั้ง", false],
  ["ครั้ง", undefined, false],
])("%s of %s may differ: %s", (from, to, expected) => {
  expect(mayDiffer(from, to)).toBe(expected);
});

test("what neither says is the same", () => {
  expect(unitFactor(undefined, "วัน")).toBe(1);
  expect(unitFactor("วัน", undefined)).toBe(1);
});

test.each<[string, string, boolean]>([
  ["ราย", "รายการ", true],
  ["รายการ", "คน", true],
  ["ตัว", "ตัวอย่าง", true],
  ["คน", "คนไข้นอก", false],
  ["รายการ", "รายการเอกสาร", false],
  ["ราย", "คน", false],
])("whether %s and %s are other things: %j", (from, to, are) => {
  expect(countsOtherThings(from, to)).toBe(are);
  expect(countsOtherThings(to, from)).toBe(are);
});
