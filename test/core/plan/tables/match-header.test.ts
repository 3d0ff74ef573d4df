import { matchHeader } from "../../../../src/core/plan/tables/match-header";

describe("knows a header beside how its column is worked out of others", () => {
  test.each([
    ["ร้อยละความสำเร็จ (4) = (3)/(2)", "achievement"],
    ["ร้อยละความสำเร็จ (4)=(3)/(2)x100", "achievement"],
    ["ร้อยละความสำเร็จ\n(๔) = (๓) ÷ (๒) × ๑๐๐", "achievement"],
    ["ร้อยละความสำเร็จ ((3)/(2) x 100)", "achievement"],
    ["ร้อยละความสำเร็จ (3)/(2)", "achievement"],
    ["% Achievement [c = b/a*100]", "achievement"],
    ["คะแนนที่ได้ (5) = (1)x(4)", "score"],
    ["คะแนนที่ได้ (ค) = (ก) x (ข)", "score"],
    ["คะแนน 5 = 1 x 4", "score"],
    ["คะแนน = น้ำหนัก x ร้อยละความสำเร็จ", "score"],
    ["น้ำหนัก (1)", "weight"],
    ["ผลการดำเนินงาน 6 เดือน (3)", "actual"],
  ])("%s", (header, role) => {
    expect(matchHeader(header)?.role).toBe(role);
  });
});

test.each(["= คะแนน", "(4) = (3)/(2)", "ผลต่าง (5) = (4) - (3)"])("knows no header in %s", (text) => {
  expect(matchHeader(text)).toBeUndefined();
});

test("knows what looks like arithmetic but says a part of the year", () => {
  expect(matchHeader("ผลงานไตรมาส (1-2)")).toMatchObject({ role: "actual", period: 6 });
});

test.each([
  ["โครงการ 5 โครงการ", "project"],
  ["โครงการ/กิจกรรม จำนวน ๕ โครงการ/กิจกรรม", "project"],
  ["ตัวชี้วัด 8 KRs", "indicator"],
  ["รวม 5 โครงการ", undefined],
  ["จำนวน 2 โครงการ", undefined],
])("knows a header beside the number of its rows, but no sum of them: %s", (text, role) => {
  expect(matchHeader(text)?.role).toBe(role);
});

test.each(["แผนงาน/โครงการ", "แผนงาน / โครงการ", "งาน/โครงการ"])(
  "knows a column of projects by %s",
  (text) => {
    expect(matchHeader(text)?.role).toBe("project");
  },
);

describe("knows a header that begins with a known word and goes on with what every such column is", () => {
  test.each([
    ...["โครงการ/รายการ", "ชื่อแผนงาน/โครงการ/กิจกรรม", "โครงการสำคัญ", "โครงการ/กิจกรรมที่ดำเนินการ"].map((text) => [
      text,
      "project",
    ]),
    ...["งาน/โครงการตามข้อบัญญัติ", "รายชื่อโครงการ", "โครงการและกิจกรรมของหน่วยงาน"].map((text) => [
      text,
      "project",
    ]),
    ...["งบประมาณโครงการ", "งบประมาณรายจ่าย", "งบประมาณดำเนินการ", "งบประมาณที่ตั้งไว้ ปี 2569"].map((text) => [
      text,
      "budget",
    ]),
    ...["งบประมาณตามข้อบัญญัติ", "งบประมาณที่เสนอขอ", "จำนวนงบประมาณ", "งบ (บาท)"].map((text) => [text, "budget"]),
    ...["ค่าใช้จ่าย (บาท)", "วงเงินโครงการ", "ประมาณการค่าใช้จ่าย"].map((text) => [text, "budget"]),
    ...["เป้าหมายที่กำหนด", "ค่าเป้าหมายที่ตั้งไว้", "เป้าหมายการดำเนินงาน", "เป้าหมายรายปี"].map((text) => [
      text,
      "target",
    ]),
    ...["เป้าหมาย/หน่วยนับ", "แผน/เป้าหมาย", "ค่าเป้าหมายขั้นต่ำ"].map((text) => [text, "target"]),
    ...["น้ำหนักตัวชี้วัด", "ร้อยละน้ำหนัก", "น้ำหนักความสำคัญ", "คะแนนน้ำหนัก"].map((text) => [text, "weight"]),
    ...["องค์ประกอบ/ตัวชี้วัด", "ประเด็น/ตัวชี้วัด", "ตัวชี้วัดหลัก"].map((text) => [text, "indicator"]),
  ])("%s", (header, role) => {
    expect(matchHeader(header)).toMatchObject({ role, yields: "broad" });
  });

  test("and counts in the unit and the year that it says", () => {
    expect(matchHeader("งบประมาณที่ตั้งไว้ ปี 2569 (พันบาท)")).toMatchObject({ year: 2569, scale: 1000 });
  });
});

test.each([
  ...["เป้าหมายเดิม", "เป้าหมายโครงการ", "เป้าหมายรายไตรมาส", "ผู้รับผิดชอบโครงการ", "วัตถุประสงค์โครงการ"],
  ...["งบประมาณคงเหลือ", "งบประมาณที่ใช้ไป", "งบดำเนินงาน", "งบลงทุน", "แผนการใช้จ่ายงบประมาณ", "รายการ"],
  ...["น้ำหนักที่ได้", "น้ำหนักย่อย", "ตัวชี้วัดโครงการ", "ระยะเวลาดำเนินโครงการ", "โครงการที่เกี่ยวข้อง"],
])("knows no header that may mean another column: %s", (header) => {
  expect(matchHeader(header)).toBeUndefined();
});
