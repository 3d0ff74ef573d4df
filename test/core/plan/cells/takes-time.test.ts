import { takesTime } from "../../../../src/core/plan/cells/takes-time";

test.each([
  ["ระยะเวลาในการออกใบอนุญาต", true],
  ["ตัวชี้วัดที่ 5 ระยะเวลาการให้บริการ", true],
  ["ระยะเวลาอบรม", false],
  ["ระยะเวลาการเปิดให้บริการ", false],
  ["จำนวนวันที่จัดกิจกรรม", false],
  ["จำนวนวันรอคอยเฉลี่ย", true],
  ["จำนวนวันทำการเฉลี่ยที่ใช้ในการออกใบอนุญาต", true],
  ["จำนวนผู้รอคอยรับบริการ", false],
  ["จำนวนวันที่ใช้ในการอบรม", false],
  ["จำนวนวันเฉลี่ยในการให้บริการ", true],
  ["จำนวนชั่วโมงเฉลี่ยในการฝึกอบรม", false],
])("%s is how long something takes: %s", (name, expected) => {
  expect(takesTime(name)).toBe(expected);
});
