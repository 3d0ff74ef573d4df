import { readIndicatorText } from "../../../../src/core/plan/cells/read-indicator-text";

const NAME = "ร้อยละของการเบิกจ่ายงบประมาณ";

test.each([
  `2.1 ${NAME} กำหนดค่าน้ำหนักคะแนนร้อยละ 10 รับผิดชอบโดยสำนักงบประมาณ`,
  `2.1 ${NAME} โดยกำหนดน้ำหนัก 10 คะแนน`,
  `2.1 ${NAME} กำหนดคะแนนร้อยละ 10`,
  `2.1 ${NAME}กำหนดให้มีค่าน้ำหนักเท่ากับร้อยละ 10`,
  `2.1 ${NAME} (น้ำหนักร้อยละ 10)`,
  `2.1 ${NAME} (น้ำหนัก 10 รับผิดชอบโดยสำนักงบประมาณ)`,
  `2.1) ${NAME} ค่าน้ำหนัก 10 คะแนน`,
  `2.1. ${NAME} น้ำหนัก 10%`,
  `2.1 ${NAME} น้ำหนัก : 10`,
  `2.1 ${NAME} โดยมีน้ำหนักร้อยละ 10`,
  `2.1 ${NAME} คิดเป็นร้อยละ 10 ของคะแนนทั้งหมด`,
])("reads the weight in %p", (text) => {
  expect(readIndicatorText(text)).toEqual({ no: "2.1", name: NAME, weight: 10 });
});

test.each([
  "ร้อยละของเด็กที่มีน้ำหนัก 10 กิโลกรัมขึ้นไป",
  "จำนวนเด็กแรกเกิด น้ำหนัก 2.5 กก. ขึ้นไป",
  "จำนวนขยะที่มีน้ำหนักลดลงคิดเป็นร้อยละ 10",
  "ระดับคะแนนของการรายงานความคืบหน้า",
  "ร้อยละความพึงพอใจ (คะแนนการประเมิน EIT)",
  "ร้อยละของงานที่แล้วเสร็จตามกำหนด",
])("leaves the name %p as it is", (name) => {
  expect(readIndicatorText(name)).toEqual({ no: undefined, name, weight: undefined });
});

test("keeps a half of a point", () => {
  expect(readIndicatorText(`${NAME} (น้ำหนักร้อยละ 2.5)`)).toEqual({ no: undefined, name: NAME, weight: 2.5 });
});
