import { bareName } from "../../text/key-of-line";

/** What the name of how long something takes has in it. */
export const TIME_WORDS = ["เวลา", "รอคอย", "วันรอ", "ที่ใช้ใน", "เฉลี่ยในการ"] as const;

/** Time that is counted: จำนวนวันรอคอย, จำนวนวันทำการเฉลี่ยที่ใช้ในการออกใบอนุญาต, จำนวนวันเฉลี่ยในการให้บริการ; จำนวนผู้รอคอย counts something else. */
const COUNTED =
  "จำนวน(?:วัน|ชั่วโมง|นาที)(?:ทำการ|ทำงาน)?(?:โดย)?(?:เฉลี่ย)?(?:ที่)?(?:(?:ต้อง)?รอ(?=คอย|[ เต]|$)|ใช้ใน|(?<=เฉลี่ย)ในการ)";
const DURATION = new RegExp(`^(?:ค่าเฉลี่ย)?(?:ระยะเวลา|เวลา(?:เฉลี่ย|ที่ใช้|รอคอย)|${COUNTED})|รอคอย`);
/** What is meant to last, was shortened, or is no time at all. */
const LASTING = new RegExp(
  `ลด|อบรม|(?<!ร้อง)เรียน|ศึกษา|ฝึก|เปิด|ใช้งาน|คงทน|คงอยู่|พำนัก|พักอาศัย|ท่องเที่ยว|ออกกำลัง|พึงพอใจ|ร้อยละ|สัดส่วน|(?!${COUNTED})จำนวน|ที่(?!ใช้|ผู้)\\S+ใช้(?!เวลา|ใน)`,
);

/** Whether a normalised name is how long something takes: ระยะเวลาในการให้บริการ, not ระยะเวลาอบรม. */
export function takesTime(line: string): boolean {
  const name = bareName(line);
  return DURATION.test(name) && !LASTING.test(name);
}
