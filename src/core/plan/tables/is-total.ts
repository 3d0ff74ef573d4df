import { isLetter, isThaiLetter } from "../../text/is-letter";
import { cleanText, isBlank } from "./cell-text";
import { firstWord } from "./first-word";
import { isNumbered } from "./is-numbered";
import type { Role } from "./headers";
import { OFFICE_WORDS, PART_WORDS } from "./part-words";
import type { RawTable } from "./raw-table";
import { addsUpRowsAbove, isOfNoneAlone, sumsRowsAbove } from "./sums-rows-above";

const MONEY = "(?:งบประมาณ|วงเงิน|จำนวนเงิน|เงิน|ค่าใช้จ่าย)";
const RUAM = "(?:ผล|ยอด|สรุป|คะแนน|น้ำหนัก|(?:การ)?ประเมิน|งบประมาณ|วงเงิน|จำนวนเงิน|เงิน)*รวม";
/** What may stand behind that in a total, in any order. */
const OF_ALL = [
  "ทั้งสิ้น|ทั้งหมด|ทุก(?=โครงการ|กิจกรรม|ตัวชี้วัด|รายการ)|ทั้ง(?=หน่วยงาน|สำนักงานเขต|เขต)|ย่อย|เป็น(?=จำนวน|เงิน)",
  "งบประมาณ|ค่าใช้จ่าย|รายการ|เงิน|วงเงิน|จำนวน|คะแนน|น้ำหนัก|โครงการ|กิจกรรม|ตัวชี้วัด|บาท",
  "(?:สำนักงานเขต|หน่วยงาน|เขต)$|องค์ประกอบที่|วัตถุประสงค์ที่|ประเด็น(?:การพัฒนา|ยุทธศาสตร์)?ที่",
  "ประสิทธิภาพ|ศักยภาพ|Agenda|Function|Performance|Potential|Base|\\([ก-ฮ]\\)|[\\d\\s./():+]|ส่วนที่|ด้านที่|ที่",
].join("|");
/** Nothing but a total is called so. */
const TOTAL = new RegExp(
  `^(?:${RUAM}(?:${OF_ALL})*|(?:เป็น)?${MONEY}(?:ทั้งสิ้น|ทั้งหมด)(?: ?\\(?บาท\\)?)?` +
    "|คะแนนเฉลี่ย(?:ถ่วงน้ำหนัก)?(?:รวม|ทั้งหมด)?|สรุป(?:ผล)?คะแนน|คะแนนเต็ม(?: ?\\d+)?(?: ?คะแนน)?|[Σ∑] ?W?" +
    "|(?:Grand |Sub-? ?)?Total:?)$",
  "i",
);
/** What a total may be called, and a project, too: รวมฝ่ายโยธา, รวมพลังชุมชน. */
const LIKE_TOTAL = new RegExp(`^${RUAM}`);
/** What a plan has totals for. */
const OF_PART = new RegExp(`^${RUAM} ?(?:ทั้ง|งบ|เงิน|${PART_WORDS})`);
const OF_OFFICE = new RegExp(`^${RUAM} ?(?:${OFFICE_WORDS})`);

const SPACED = /ร ว ม(?![ก-๙])/;
/** The amount in words. */
const IN_WORDS = / ?\([^()]*บาท(?:ถ้วน|[ก-๙]*สตางค์)\)$/;
/** Repeats never count. */
const ONCE = / ?\(ไม่(?:นับ)?รวม[^()]*ซ้ำ[^()]*\)$/;
/** What else says so at a total's beginning. */
const SAYS_ALL = new RegExp(String.raw`^(?:เป็น)?${MONEY}ทั้ง|^ร\s+ว\s+ม|^สรุป|^คะแนนเต็ม|^[Σ∑]`);

const LONGEST_TOTAL = 120;
const LATEST_SUM_WORD = 20;
/** The letters that a total begins with, and the signs of markup that may stand in front of them. */
const FIRST_OF_TOTAL: ReadonlySet<number> = new Set(
  [..."รวมผยสคนงจเTtGgSs<*#\\Σ"].map((letter) => letter.charCodeAt(0)),
);
/** Where a row says that it is a total although its name says something else: รวม | จำนวน 2 โครงการ. */
const LABELS: readonly Role[] = ["no", "code", "programme", "objective", "goal"];

/** Whether a text is what nothing but a total is called. */
export function isTotalsName(text: string): boolean {
  return mayBeTotal(text) && TOTAL.test(labelOf(text));
}

/** Without spaces between its letters, nor what goes without saying: "ร ว ม", "รวม (ไม่รวมโครงการซ้ำ)". */
function labelOf(text: string): string {
  return cleanText(text).replace(SPACED, "รวม").replace(ONCE, "").replace(IN_WORDS, "");
}

/** Whether a row is a total, by its words or by what it adds up. `name` is the column of the names. */
export function isTotal(table: RawTable, row: number, name: number | undefined): boolean {
  const cells = table.grid.values[row] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column];
    if (typeof value !== "string" || !mayBeTotal(value)) continue;
    const text = labelOf(value);
    const isLabel =
      column === name ||
      column === firstWord(table, row) ||
      LABELS.some((role) => table.columns[role] === column);
    if (TOTAL.test(text) && (isLabel || !isNamed(table, row, name))) return true;
    if (isLabel && LIKE_TOTAL.test(text) && isTotalOf(table, row, text)) return true;
  }
  return sumsRowsAbove(table, row, name);
}

/** A total says so at its very beginning: other texts are not cleaned just to see that they are none. */
function mayBeTotal(text: string): boolean {
  const first = text.charCodeAt(0);
  return (
    text.length <= LONGEST_TOTAL &&
    (!isLetter(first) || FIRST_OF_TOTAL.has(first)) &&
    (text.lastIndexOf("รวม", LATEST_SUM_WORD) >= 0 ||
      SAYS_ALL.test(text) ||
      (!isThaiLetter(first) && /total/i.test(text)))
  );
}

/** Beside a row's own name or number it is only a remark that speaks of a total: รวม 3 กิจกรรม. */
function isNamed(table: RawTable, row: number, name: number | undefined): boolean {
  return (name !== undefined && !isBlank(table.grid.values[row]?.[name])) || isNumbered(table, row);
}

/** What might be a project's name is a total's where two things say so; one row that is added up is only one of them. */
function isTotalOf(table: RawTable, row: number, text: string): boolean {
  if (isNumbered(table, row)) return false;
  const last = table.rows.findLast(({ kind }) => kind === "data");
  const lacksNumber = last !== undefined && isNumbered(table, last.row);
  const isOfPart = OF_PART.test(text) || (OF_OFFICE.test(text) && isOfNoneAlone(table, row));
  return addsUpRowsAbove(table, row) + Number(isOfPart) + Number(lacksNumber) >= 2;
}
