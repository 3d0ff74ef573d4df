import { readPlan } from "../../../../src/core/plan/read-plan";
import { aSnapshot } from "../../../support/a-snapshot";

const listOf = (...lines: readonly string[]) =>
  readPlan(aSnapshot({ แผน: [["ตัวชี้วัดผลหลัก (KR)"], ...lines.map((line) => [line])] })).listed.map(
    ({ name }) => name.value,
  );

test.each([
  ["another part of the plan", "ส่วนที่ 4 การประเมินผล"],
  ["a component", "องค์ประกอบที่ 1 การประเมินประสิทธิภาพ (Performance Base)"],
])("the list of KRs ends at %s", (_, heading) => {
  expect(listOf("1. จำนวนจุดเสี่ยง", "2) ร้อยละของไฟ", heading, "1. วิธีประเมิน")).toEqual([
    "จำนวนจุดเสี่ยง",
    "ร้อยละของไฟ",
  ]);
});

test("1.1 is no KR of the list", () => {
  expect(listOf("1. จำนวนจุดเสี่ยง", "1.1 ประสิทธิภาพของการดำเนินงาน (Agenda Base)")).toEqual(["จำนวนจุดเสี่ยง"]);
});
