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
