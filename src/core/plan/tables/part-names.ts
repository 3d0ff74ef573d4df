import { componentOf } from "./headings";
import { OFFICE_WORDS, PART_WORDS } from "./part-words";

/** What names a part of a scoring sheet, as a heading above its rows or behind รวม below them. */
export const PART_NAME = `${PART_WORDS}|${OFFICE_WORDS}|งาน|ส่วน(?=ที่)`;

/** What stands in front of the name of what a sum closes, as a pattern: "คะแนนรวม", "รวมน้ำหนัก". */
export const SUM_OF = "(?:คะแนน|ผล|ยอด)?รวม(?:คะแนน|ค่า|น้ำหนัก|ของ)* ?";

/** What opens a part: "ยุทธศาสตร์ที่ 1", "1. ฝ่ายโยธา". */
const HEADING = new RegExp(`^(?:[\\d๐-๙]+[.)]? ?)?(?:ประเด็น(?=ยุทธ))?(${PART_NAME})`);
/** Offices of one rank, whatever each is called. */
const SAME_RANK: Readonly<Record<string, string>> = { สำนัก: "กอง", กลุ่มงาน: "ฝ่าย" };

/** The kind of a part by the word that it is called: parts of one kind stand beside each other. */
export function kindOfPart(word: string): string {
  return SAME_RANK[word] ?? word;
}

/** The kind of the part that a heading opens; undefined where it opens none, or a component. */
export function partOpenedBy(heading: string): string | undefined {
  const word = componentOf(heading) === undefined ? HEADING.exec(heading)?.[1] : undefined;
  return word === undefined ? undefined : kindOfPart(word);
}

/** Whether a part is called what a component is, without a number that says which. */
export function namesComponent(heading: string): boolean {
  return /ประสิทธิภาพ|ศักยภาพ|สมรรถนะ/.test(heading);
}
