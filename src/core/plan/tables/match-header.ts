import { cleanLine } from "../../text/clean-line";
import { remember } from "../../text/remember";
import type { CellValue } from "../../grid/cell-value";
import { isOfAnotherAssessor, withoutOwnAssessment } from "./assessor";
import { broadRole } from "./broad-headers";
import { ASSESSED_ROLES, HEADER_WORDS, PERIODIC_ROLES, type Role } from "./headers";
import { LONGEST_HEADER, withoutBracketed, withoutBrackets, withoutComputed } from "./header-text";
import { withLongYears } from "./long-years";
import { matchPeriod, type Period } from "./match-period";

/** What a header cell says. A cell with only a year or period has no role: a year names a column of targets. */
export interface HeaderMatch {
  readonly role: Role | undefined;
  /** Buddhist year in the header. */
  readonly year: number | undefined;
  /** Baht per unit: งบประมาณ (พันบาท) is 1,000. */
  readonly scale: number;
  /** The part of the year that a result, or what belongs to one, is about. */
  readonly period?: Period;
  /**
   * Another header of the same role goes before it: it only begins with a known word, is เป้าหมาย beside ค่าเป้าหมาย, or
   * says that it is of the office's own assessment, which beside plain results is a rating.
   */
  readonly yields?: "broad" | "goal" | "own";
}

const YEAR = /(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?(?:พ\.?ศ\.?)?(2[45]\d\d)/;

const roleOfWord: ReadonlyMap<string, Role> = new Map(
  Object.entries(HEADER_WORDS).flatMap(([role, words]) =>
    words.map((word) => [withoutBrackets(word), role as Role] as const),
  ),
);

/** The header that a cell's text is, or undefined if it is none. Brackets may be missing. */
export function matchHeader(value: CellValue): HeaderMatch | undefined {
  return typeof value === "string" ? matchAgain(value).match : matchOnce(value);
}

/** Many pages of a plan repeat the same header. */
const matchAgain = remember((text) => ({ match: matchOnce(text) }));

/** The same for cells of which most are no headers, and not the same. */
export function matchOnce(value: CellValue): HeaderMatch | undefined {
  if (typeof value === "number")
    return isYear(value) ? { role: undefined, year: value, scale: 1 } : undefined;
  if (typeof value !== "string" || value.length > LONGEST_HEADER) return undefined;
  const text = cleanLine(value);
  const match = matchLine(text);
  if (match) return isAnothers(text, match) ? undefined : match;
  const named = withoutComputed(withLongYears(text));
  const plain = withoutOwnAssessment(named);
  const found = plain === text ? undefined : matchLine(plain);
  return found && plain !== named ? { yields: "own", ...found } : found;
}

/** What others found, as a committee's score, is no column of the office's. */
const isAnothers = (text: string, { role }: HeaderMatch): boolean =>
  role !== undefined && ASSESSED_ROLES.has(role) && isOfAnotherAssessor(text);

function matchLine(text: string): HeaderMatch | undefined {
  if (text === "") return undefined;
  const ofPeriod = periodOf(text);
  if (ofPeriod) return ofPeriod;
  const role = roleOf(text);
  const bare = withoutBrackets(text);
  const year = YEAR.exec(bare);
  const said = { year: year ? Number(year[1]) : undefined, scale: scaleOf(text) };
  if (role) return { role, ...said, ...(bare === GOAL && { yields: "goal" as const }) };
  const rest = bare.replace(year?.[0] ?? "", "");
  if (rest === "") return { role: undefined, year: said.year, scale: 1 };
  const outside = withoutBracketed(text).replace(year?.[0] ?? "", "");
  const dated = year ? (roleOfWord.get(rest) ?? roleOfWord.get(outside)) : undefined;
  if (dated) return { role: dated, ...said };
  const broad = broadRole(rest) ?? broadRole(outside);
  return broad && { role: broad, ...said, yields: "broad" };
}

/** What is to be reached, in words or in figures. */
const GOAL = "เป้าหมาย";

/** Whether the cell heads results of a part of the year that is no period: "ผลงาน 6 เดือนหลัง"; or says such a part only. */
export function namesOtherPeriod(value: CellValue): boolean {
  const rest = besideOtherPeriod(value);
  return rest === "" || isResult(rest);
}

const SUM = /^(?:ผล|ยอด)?(?:รวม|สะสม)+(?:ทั้งปี|ทั้งสิ้น|ทั้งหมด)?$/;

/** Whether the cell says nothing but that it adds up what stands beside it: "รวม", "สะสม". */
export function namesSum(value: CellValue): boolean {
  return (
    typeof value === "string" && value.length <= LONGEST_HEADER && SUM.test(withoutBrackets(cleanLine(value)))
  );
}

const PLANNED = /^(?:ตาม)?แผน(?:การ)?(?:(?:ดำเนิน|ปฏิบัติ)(?:งาน|การ))?$/;

/** Whether the cell says nothing but that what stands below it is planned, as ผล beside it says of what was reached. */
export function namesPlan(value: CellValue): boolean {
  return (
    typeof value === "string" &&
    value.length <= LONGEST_HEADER &&
    PLANNED.test(withoutBrackets(cleanLine(value)))
  );
}

/** "คะแนนถ่วงน้ำหนัก", of the whole year. */
export function namesWeightedScore(value: CellValue): boolean {
  if (typeof value !== "string" || !/ถ่วงน้ำหนัก|weighted/i.test(value)) return false;
  const match = matchHeader(value);
  return match?.role === "score" && match.period === undefined;
}

/** Whether the cell heads such results by itself. */
export function namesOtherResult(value: CellValue): boolean {
  return isResult(besideOtherPeriod(value));
}

const isResult = (rest: string | undefined): boolean =>
  rest !== undefined && roleOfWord.get(rest) === "actual";

/** What the cell says beside a part of the year that is no period; undefined where it names none. */
function besideOtherPeriod(value: CellValue): string | undefined {
  if (typeof value !== "string" || value.length > LONGEST_HEADER) return undefined;
  const match = matchPeriod(withoutBrackets(cleanLine(value)));
  return match?.period === "other" ? match.rest : undefined;
}

/** "ผลการดำเนินงาน รอบ 6 เดือน", or only "6 เดือน"; dates may stand in brackets, or the period itself. */
function periodOf(text: string): HeaderMatch | undefined {
  for (const header of [withoutBrackets(text), withoutBracketed(text)]) {
    const match = matchPeriod(header);
    if (!match || match.period === "other") continue;
    const role = roleOfWord.get(match.rest);
    if (match.rest === "" || (role && PERIODIC_ROLES.has(role)))
      return { role, year: undefined, scale: 1, period: match.period };
  }
  return undefined;
}

function roleOf(text: string): Role | undefined {
  return (
    roleOfWord.get(withoutBrackets(text)) ??
    roleOfWord.get(withoutBracketed(text)) ??
    (COUNTED.some((word) => text.endsWith(word))
      ? roleOfWord.get(withoutBracketed(text.replace(COUNT, "")))
      : undefined)
  );
}

/** How many rows there are: "โครงการ 5 โครงการ", "ตัวชี้วัด จำนวน 8 KRs". */
const COUNT = / *(?:รวม|จำนวน)* *[\d๐-๙]{1,3} *(?:โครงการ(?: *\/ *กิจกรรม)?|กิจกรรม|ตัวชี้วัด|KRs?)$/;
const COUNTED = ["โครงการ", "กิจกรรม", "ตัวชี้วัด", "KRs", "KR"] as const;

const UNIT = /^(?:หน่วย)?(?:ล้าน|พัน)?บาท$/;

/** Baht per unit where a cell holds nothing but the unit, as below a header: "(พันบาท)", "หน่วย : บาท". */
export function matchUnit(value: CellValue): number | undefined {
  if (typeof value !== "string" || value.length > LONGEST_HEADER) return undefined;
  const text = withoutBrackets(cleanLine(value));
  return UNIT.test(text) ? scaleOf(text) : undefined;
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 2400 && value < 2700;

/** Baht per unit, as a header says it. */
export function scaleOf(text: string): number {
  if (text.includes("ล้านบาท")) return 1_000_000;
  if (text.includes("พันบาท")) return 1_000;
  return 1;
}
