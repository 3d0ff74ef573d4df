import { takeMultiple } from "./take-multiple";

/** Units of one scale, with what each is of the scale's own: an hour is 60 minutes. */
type Scale = Readonly<Record<string, number>>;

/** Months are no whole number of days, nor are days of training or of an event one of hours. */
const DURATIONS: readonly Scale[] = [
  { วินาที: 1, นาที: 60, ชั่วโมง: 3_600, ชม: 3_600 },
  { วัน: 1, สัปดาห์: 7, อาทิตย์: 7 },
  { วัน: 1, วันทำการ: 1, วันทำงาน: 1 },
  { เดือน: 1, ไตรมาส: 3, ปี: 12 },
];
/** Time that passes: its days have 24 hours. */
const ELAPSED: Scale = {
  วินาที: 1,
  นาที: 60,
  ชั่วโมง: 3_600,
  ชม: 3_600,
  วัน: 86_400,
  สัปดาห์: 604_800,
  อาทิตย์: 604_800,
};
/** What is measured. */
const MEASURES: readonly Scale[] = [
  ...DURATIONS,
  {
    มิลลิเมตร: 1,
    มม: 1,
    เซนติเมตร: 10,
    ซม: 10,
    เมตร: 1_000,
    ม: 1_000,
    กิโลเมตร: 1_000_000,
    กม: 1_000_000,
    km: 1_000_000,
  },
  {
    ตารางเมตร: 1,
    ตรม: 1,
    ตารางวา: 4,
    ตรว: 4,
    งาน: 400,
    ไร่: 1_600,
    ตารางกิโลเมตร: 1_000_000,
    ตรกม: 1_000_000,
  },
  { กรัม: 1, กิโลกรัม: 1_000, กก: 1_000, kg: 1_000, ตัน: 1_000_000 },
  { มิลลิลิตร: 1, ลิตร: 1_000, ลูกบาศก์เมตร: 1_000_000, ลบม: 1_000_000 },
  { สตางค์: 1, บาท: 100 },
];
/** Of what was done: each of two lines may be one of the other, a market inspected and an inspection. */
const EVENTS: readonly Scale[] = [
  { ครั้ง: 1, รอบ: 1 },
  { แห่ง: 1, จุด: 1, สถานที่: 1 },
  { โครงการ: 1, กิจกรรม: 1, "โครงการ/กิจกรรม": 1 },
];
/** Classifiers that count the same; of two lines only those of events may. Others may mean anything. */
const COUNTS: readonly Scale[] = [{ คน: 1, ราย: 1, ท่าน: 1 }, { ฉบับ: 1, เล่ม: 1 }, ...EVENTS];
/** งาน is what is done, too: only beside another area it is one. */
const AMBIGUOUS = new Set(["งาน"]);

const scalesOf = new Map<string, Scale[]>();
for (const scale of [...MEASURES, ...COUNTS]) {
  for (const unit of Object.keys(scale)) scalesOf.set(unit, [...(scalesOf.get(unit) ?? []), scale]);
}
const unitsOf = (scales: readonly Scale[]) => new Set(scales.flatMap((scale) => Object.keys(scale)));
const durations = unitsOf(DURATIONS);
const measures = unitsOf(MEASURES);
const events = unitsOf(EVENTS);

/** What a unit is per: "คน/วัน", "บาทต่อราย". */
const PER = /^([^/]+?) ?(?:\/|ต่อ) ?(.+)$/;
/** Since when or till when: "วันนับจากวันที่ได้รับเรื่อง". */
const SINCE = /(?<=.)(?:[ (]|นับ|หลัง|ก่อน|ตั้งแต่|โดย).*$/;

/**
 * By what an amount in one unit is multiplied to be in another: 60 from ชั่วโมง to นาที. 1 where both are the same or
 * may mean the same (6 หลักสูตร of 6 ครั้ง), undefined where one is no exact part of the other, or counts something else.
 * A unit of many is as many: ล้านบาท. A day is 24 ชั่วโมง only of time that passes, `isElapsed`.
 */
export function unitFactor(
  from: string | undefined,
  to: string | undefined,
  isElapsed = false,
): number | undefined {
  if (from === undefined || to === undefined || from === to) return 1;
  const [many, manyWanted] = [takeMultiple(1, from), takeMultiple(1, to)];
  if (many.written !== undefined || manyWanted.written !== undefined) {
    const factor = unitFactor(many.rest, manyWanted.rest, isElapsed);
    return factor && (factor * many.value) / manyWanted.value;
  }
  const [whole, wanted] = [wordOf(from), wordOf(to)];
  if (scalesOf.has(whole) && scalesOf.has(wanted)) return factorOf(whole, wanted, isElapsed);
  const [amount = from, per] = PER.exec(from)?.slice(1) ?? [];
  const [wantedAmount = to, wantedPer] = PER.exec(to)?.slice(1) ?? [];
  const above = factorOf(wordOf(amount), wordOf(wantedAmount), isElapsed);
  const below =
    per === undefined || wantedPer === undefined ? 1 : factorOf(wordOf(per), wordOf(wantedPer), isElapsed);
  return above === undefined || below === undefined ? undefined : above / below;
}

/** Whether both count what was done, but in words that need not mean the same: 4 กิจกรรม of 4 ครั้ง. */
export function mayDiffer(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  const [here, there] = [eventIn(from), eventIn(to)];
  return here !== undefined && there !== undefined && here !== there;
}

/** Whether both are counted in words that mean other things, though some may count the same: 12 ครั้ง of 10 เรื่อง. */
export function countsOtherThings(from: string, to: string): boolean {
  const [here, there] = [wordOf(from), wordOf(to)];
  if (isWithin(here, there) || isWithin(there, here)) return false;
  return !(scalesOf.get(here) ?? []).some((scale) => Object.hasOwn(scale, there));
}

/** Words that only begin like others: รายการ are no ราย. */
const OF_THEIR_OWN = /^(?:รายการ|รายงาน|ตัวอย่าง|ตัวชี้วัด|หลังคา|เครื่องหมาย|แผนงาน)/;

/** Whether one word says the other and more: คนไข้นอก are คน. */
function isWithin(word: string, whole: string): boolean {
  return whole.includes(word) && (word === whole || !OF_THEIR_OWN.test(whole) || OF_THEIR_OWN.test(word));
}

/** The line of what a unit counts, of ครั้ง/ปี that of ครั้ง. */
function eventIn(unit: string): Scale | undefined {
  const amount = PER.exec(unit)?.[1] ?? unit;
  return EVENTS.find((scale) => Object.hasOwn(scale, wordOf(unit)) || Object.hasOwn(scale, wordOf(amount)));
}

/** Whether a classifier is a length of time. */
export function isDuration(unit: string): boolean {
  return durations.has(wordOf(unit));
}

/** Without the dots of an abbreviation, and what stands behind: กม., ชม. */
function wordOf(unit: string): string {
  return unit.replace(SINCE, "").replaceAll(".", "");
}

function factorOf(from: string, to: string, isElapsed: boolean): number | undefined {
  if (from === to) return 1;
  const scales = [...(isElapsed ? [ELAPSED] : []), ...(scalesOf.get(from) ?? [])];
  const shared = scales.find((scale) => Object.hasOwn(scale, from) && Object.hasOwn(scale, to));
  if (shared) return (shared[from] ?? 1) / (shared[to] ?? 1);
  return isUnlike(from, to) ? undefined : 1;
}

/** A measure is no count of things, unless it is one with a word behind it: ชั่วโมงการฝึก. */
function isUnlike(from: string, to: string): boolean {
  if (AMBIGUOUS.has(from) || AMBIGUOUS.has(to) || areEvents(from, to)) return false;
  if (scalesOf.has(from) && scalesOf.has(to)) return true;
  return (measures.has(from) || measures.has(to)) && !from.startsWith(to) && !to.startsWith(from);
}

function areEvents(from: string, to: string): boolean {
  return events.has(from) && events.has(to);
}
