import { nameKey } from "../../../src/core/text/name-key";
import { disguises } from "../../support/disguises";

const NAME = "โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ (Fukuoka Fair) ณ กรุงเทพมหานคร ปี 2568 จำนวน 2 ครั้ง";

describe("nameKey", () => {
  test.each(Object.entries(disguises))("is the same with %s", (_, disguise) => {
    expect(nameKey(disguise(NAME))).toBe(nameKey(NAME));
  });

  test.each([
    ["- โครงการ ก", "โครงการ ก"],
    ["• โครงการ ก", "โครงการก"],
    ["1. โครงการการรับรอง เอกอัครราชทูต", "โครงการการรับรองเอกอัครราชทูต"],
    ["๒) โครงการ ก", "โครงการ ก"],
    ["“โครงการ ก”", "โครงการ ก"],
    ["**Traffy FONDUE**", "Traffy Fondue"],
    ["<b>โครงการ ก</b>", "โครงการ ก"],
  ])("is the same for %j and %j", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ["โครงการ ระยะที่ 1", "โครงการ ระยะที่ 2"],
    ["2.1 ร้อยละของการเบิกจ่าย", "2.2 ร้อยละของการเบิกจ่าย"],
    ["โครงการ ก", "กิจกรรม ก"],
    ["องค์การ", "องค์กร"],
  ])("tells %j and %j apart", (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});
