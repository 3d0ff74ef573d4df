import { bareName } from "../../text/key-of-line";
import {
  anyLike,
  anyOf,
  BURDENS,
  EXPENSES,
  FINE_DUST,
  HARMS,
  REMEDIES,
  SPARED,
  SPENDING,
  UNDONE_REMEDIES,
} from "./burden-words";
import { countedIn, countsBurden } from "./counts-burden";
import { takesTime, TIME_WORDS } from "./takes-time";

const LANDFILL = "ฝังกลบ";
/** Most names have none of these in them, and are done with. */
const MAY_BE = anyLike([
  ...[...BURDENS, ...HARMS].filter((one) => one !== FINE_DUST),
  ...[...EXPENSES, ...TIME_WORDS, LANDFILL, "ไม่"],
]);
const IN_POINTS = /^(?:ระดับ|คะแนน|ดัชนี)/;

/** The remedy is missing: "not yet solved", "not finished". */
const UNDONE = new RegExp(`ไม่(?:ได้รับการ|ได้ ?|ถูก|สามารถ)?${anyOf(UNDONE_REMEDIES)}`);
/** A remedy still to come: เรื่องค้างดำเนินการ; not what was left and is done now: เรื่องค้างที่ดำเนินการแล้ว. */
const PENDING =
  /(?<=ค้าง)(?:อยู่|ระหว่าง|รอ|การ)*(?:ดำเนินการ|แก้ไข|ตรวจสอบ|จัดการ|ชี้แจง|ตอบ|เบิกจ่าย)(?! ?(?:ได้|แล้ว|เสร็จ|สำเร็จ))/g;
const BURDEN = new RegExp(anyOf([...BURDENS, ...HARMS]));
const REMEDY = new RegExp(anyOf(REMEDIES));
/** Days within the limit are wanted, and so is dust that is; not a burden of which the name says a limit: ลาออกไม่เกินร้อยละ 10. */
const WITHIN =
  /(?:ฝุ่น|PM ?2\.5|ก๊าซ|มลพิษ).*(?:ในเกณฑ์|ไม่เกิน(?! ?(?:ร้อยละ ?)?\d))|^(?:จำนวน|ร้อยละ(?:ของ)?)(?:จำนวน)?วัน.*(?:ฝุ่น|PM).*ไม่เกิน/;

const EXPENSE = new RegExp(`^${anyOf(EXPENSES)}`);
const IS_SPENT = new RegExp(anyOf(SPENDING));
const LANDFILLED = new RegExp(`^(?:(?:การ(?:กำจัด|นำ|ส่ง))?(?:ขยะ|มูลฝอย).*|การ)${LANDFILL}`);
const IS_SPARED = new RegExp(anyOf(SPARED));

/**
 * Whether an indicator's name says that less of it is better: "สัดส่วนจำนวนเรื่องค้างต่อเรื่องทั้งหมด" does,
 * "ร้อยละของเรื่องร้องเรียนที่ได้รับการแก้ไข" and "ร้อยละของเด็กที่ได้รับการประกันอุบัติเหตุ" do not: a burden must be
 * what is counted. A guess from words, to be shown as one; a bound in the target (ไม่เกิน, อย่างน้อย) goes before
 * it. Expects a normalised name.
 */
export function isLessBetter(line: string): boolean {
  if (!MAY_BE.test(line) && !line.includes("PM")) return false;
  const name = bareName(line);
  if (IN_POINTS.test(name)) return false;
  return takesTime(name) || UNDONE.test(name) || isUnsolved(name) || isExpense(name) || isLandfilled(name);
}

/** A burden or a harm about which nothing was done. */
function isUnsolved(name: string): boolean {
  if (!BURDEN.test(name) || WITHIN.test(name)) return false;
  return !REMEDY.test(name.replace(PENDING, "")) && countsBurden(name);
}

function isExpense(name: string): boolean {
  const counted = countedIn(name);
  return EXPENSE.test(counted) && !IS_SPENT.test(counted);
}

/** Waste that ends in a landfill: ปริมาณขยะฝังกลบ; not ร้อยละของขยะที่ลดการฝังกลบ. */
function isLandfilled(name: string): boolean {
  if (!name.includes(LANDFILL)) return false;
  const counted = countedIn(name);
  return LANDFILLED.test(counted) && !IS_SPARED.test(counted);
}
