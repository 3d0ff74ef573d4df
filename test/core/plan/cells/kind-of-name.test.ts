import { kindOfName } from "../../../../src/core/plan/cells/kind-of-name";

test.each([
  ["จำนวนครั้ง", "count"],
  ["ร้อยละของงาน", "percent"],
  ["รอ้ยละของงาน", "percent"],
  ["สัดส่วนของงาน", "percent"],
  ["ระดับความสำเร็จ", "level"],
  ["การจัดทำแผน", undefined],
])("%s measures by %s", (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});
