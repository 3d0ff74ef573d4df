import { spelledNumber } from "../../text/spelled-number";
import { partsThousandsByDots } from "./thousands-by-dots";
import { joinCompound } from "./join-compound";
import { isRate } from "./is-rate";
import { MONTH } from "./read-day";
import { readQuantityLead, type QuantityLead } from "./read-quantity-lead";
import { splitBracket } from "./split-bracket";
import { takeMultiple } from "./take-multiple";
import { totalOfRate } from "./total-of-rate";
import { isDuration } from "./unit-factor";
import type { Target } from "../target";

/** A change stands in front of its number; "เพิ่มทักษะ 3 ครั้ง" is none, and ลดลงเหลือ names what is left. */
const CHANGE =
  /^[^\d]*?(?<!ไม่)(เพิ่มขึ้น(?! ?เป็น)|ลดลง(?! ?(?:ให้ ?)?(?:เหลือ|เป็น))|(?:เพิ่ม|ลด)(?= ?(?:ร้อยละ|จำนวน|อย่างน้อย|ไม่|\d)))/;
/** What a percent rises or falls from; no year. */
const FROM = /จาก(?:\D|2[45]\d\d(?!\d))*?(?:ร้อยละ ?(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?) ?%)/;
const UNIT_WORDS: Readonly<Record<string, string>> = { percent: "ร้อยละ", level: "ระดับ" };

const QUANTITY = /^([^\d]*?)((?<=^|[\s<>=≥≤]|ร้อยละ|ระดับ|กว่า|เกิน|น้อย)[-−–])?(\d[\d,.]*)(.*)$/;
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const PERCENT_SIGN = /^ ?(?:%|เปอร์เซ็นต์)/;
/** What limits are set in, and per what. */
const LIMITED =
  "(?:(?:พัน|หมื่น|แสน|ล้าน)* ?(?:%|เปอร์เซ็นต์|วินาที|นาที|ชั่วโมง|ชม\\.?|วัน(?:ทำการ|ทำงาน)?|สัปดาห์|เดือน|ปี|คน|ราย|ท่าน|ครั้ง|รอบ|เรื่อง|ข้อ|คดี|เหตุ|กรณี|แห่ง|จุด|ชุมชน|โครงการ|คะแนน|บาท|กรัม|กิโลกรัม|กก\\.?|ตัน|ลิตร|เมตร|กิโลเมตร|กม\\.?|หน่วย|เดซิเบล|มคก\\.?|ไมโครกรัม|มก\\.?|มิลลิกรัม))?(?: ?(?:/|ต่อ) ?[^ \\d(]+?)?";
const OR_MORE = /^((?:(?!ของ)[^\d(])*?) ?(?:ขึ้นไป|เป็นอย่างน้อย|เป็นต้นไป)(?=$|[ (]|ของ)/;
/** Only the unit stands in front of these: not "80 พึงพอใจเป็นอย่างมาก". */
const OR_LESS = new RegExp(`^( ?${LIMITED}) ?(?:หรือ(?:น้อย|ต่ำ|เร็ว)กว่า|ลงมา|เป็นอย่างมาก)(?=$|[ (]|ของ)`);
/** Where the classifier ends and a circumstance begins: "1 ฉบับ ภายในปี 2568". */
const CIRCUMSTANCE =
  / (?:ของ|จาก|ใน|ต่อ|ตาม|เพื่อ|สำหรับ|โดย|ณ|ให้|เมื่อ|ก่อน|แล้ว ?เสร็จ|คือ)|(?: ?\()?ภายใน| ?(?:ได้แก่|ประกอบด้วย)/;
/** How many there are: "3 จาก 5 แห่ง", "3 แห่ง จากทั้งหมด 5 แห่ง", "3/5"; "1/2568" is a number and its year. */
const OF_SO_MANY =
  /^(\D*?) ?(?:(?:ใน|จาก) ?(?:จำนวน|ทั้งหมด|ทั้งสิ้น)* ?|\/ ?(?!2[45]\d\d(?!\d)))(\d[\d,]*) ?(\D*)$/;
const OF_IN_BRACKET = /(?: |^)\(((?:ใน|จาก)[^()]*)\)$/;
/** "190 คน คิดเป็นร้อยละ 95" says the same in another unit, as a bracket does. */
const THAT_IS = /(?<=\S) ?คิดเป็น ?([^()]+)$/;
/** A number in words, and nothing but its unit about it. */
const SPELLED = /^(จำนวน|ร้อยละ|ระดับ)? ?([ก-๎]+)(?= |$)/;
/** Numbers of time in a remark. */
const IN_TIME =
  /(?:ปี(?:งบประมาณ)?(?: ?[คพ]\.ศ\.)?|[คพ]\.ศ\.|ไตรมาส(?:ที่)?|รอบ|รุ่น(?:ที่)?|ข้อ) ?\d[\d/]*(?: ?เดือน)?/g;
const CLASSIFIER = /^[\p{L}\p{M}][\p{L}\p{M} ./-]*$/u;
/** "30 มิถุนายน" is a day. */
const OF_A_MONTH = new RegExp(`^(?:${MONTH})(?![ก-๎])`);
/** A number behind these is a name, not an amount: ปี 2568, ไตรมาสที่ 4. */
const NAMING = /(?:ที่|ปี|[คพ]\.ศ\.|ข้อ|ไตรมาส|เดือน|มาตรา|หมวด|รุ่น|เวลา|[^ก-๎ )])$/;

/** Reads a normalised text that holds one quantity or change, and perhaps a second one in brackets behind it. */
export function readQuantity(written: string): Target | undefined {
  const whole = totalOfRate(written);
  const text = whole.includes("คิดเป็น") ? whole.replace(THAT_IS, " ($1)") : whole;
  const change = CHANGE.exec(text);
  if (!change) return readAmount(text);
  const size = readAmount(text.slice(change[0].length));
  if (!size) return undefined;
  const classifier = UNIT_WORDS[size.kind] ?? size.classifier;
  const falls = change[1]?.startsWith("ลด");
  const [, percent, before = percent] = size.kind === "percent" ? (FROM.exec(text) ?? []) : [];
  return {
    ...size,
    kind: "change",
    ...(classifier && { classifier }),
    ...(falls && { falls }),
    ...(before !== undefined && { from: Number(before) }),
  };
}

function readAmount(text: string): Target | undefined {
  const whole = joinCompound(withoutSpaces(text));
  const match = QUANTITY.exec(whole) ?? QUANTITY.exec(inDigits(whole));
  if (!match) return undefined;
  const [, front = "", sign, digits = "", behind = ""] = match;
  const size = readNumber(digits);
  if (size === undefined) return undefined;
  if (partsThousandsByDots(digits, behind)) return undefined;
  return readBehind(sign ? -size : size, readQuantityLead(front), behind);
}

/** Thousands parted by spaces, with what they count: "1 000 คน". */
const SPACED = /^(\D*?)([1-9]\d{0,2}(?: \d{3})+)(?=(?:\.\d+)? ?[ก-๎])/;

function withoutSpaces(text: string): string {
  if (!/\d \d/.test(text)) return text;
  return text.replace(SPACED, (all, front: string, digits: string) => {
    const { words, unit } = readQuantityLead(front);
    return words === "" && !unit ? front + digits.replaceAll(" ", "") : all;
  });
}

function inDigits(text: string): string {
  return text.replace(SPELLED, (all, unit: string | undefined, words: string) => {
    const number = spelledNumber(words);
    return number === undefined ? all : `${unit ?? ""} ${number}`;
  });
}

function readNumber(digits: string): number | undefined {
  const bare = digits.replace(/[.,]$/, "");
  return NUMBER.test(bare) && bare.length <= 20 ? Number(bare.replaceAll(",", "")) : undefined;
}

function readBehind(value: number, lead: QuantityLead, behind: string): Target | undefined {
  const more = OR_MORE.exec(behind);
  const less = more ? null : OR_LESS.exec(behind);
  const bound = lead.bound ?? (more ? "at-least" : less ? "at-most" : undefined);
  const [bounding, classifier] = more ?? less ?? ["", ""];
  const rest = (classifier ?? "") + behind.slice(bounding.length);
  const measure = { value, ...(bound && { bound }) };
  if (lead.unit === "percent" || PERCENT_SIGN.test(rest)) {
    return readPercent(measure, rest.replace(PERCENT_SIGN, "").trim());
  }
  if (lead.unit === "level") return readLevel(measure, rest.trim());
  const { rest: unit, ...multiple } = takeMultiple(value, rest);
  return readCount({ ...measure, ...multiple }, lead.words, unit.trim());
}

type Measure = Pick<Target, "value" | "bound" | "written">;

function readPercent(measure: Measure, rest: string): Target | undefined {
  const [before, second] = splitSecond(rest);
  const of = before.startsWith("ของ") ? before.slice("ของ".length).trim() : "";
  if (of === "" && measuresMore(before)) return undefined;
  return { kind: "percent", ...measure, ...(of !== "" && { of }), ...(second && { second }) };
}

function readLevel(measure: Measure, rest: string): Target | undefined {
  const [before, second] = splitSecond(rest);
  if (measuresMore(before)) return undefined;
  return { kind: "level", ...measure, ...(second && { second }) };
}

function readCount(measure: Measure, words: string, rest: string): Target | undefined {
  const bounded = measure.bound && { bound: measure.bound };
  const isLimit = measure.bound === "at-most" || measure.bound === "less-than";
  const [part, second] = splitSecond(rest.replace(OF_IN_BRACKET, " $1"));
  if (!isLimit && isRate(words, rest)) {
    // In brackets may stand how much that is in all.
    const isWhole = second?.kind === "count" && part.trim().startsWith(wordOfYear(second));
    return isWhole ? { ...second, ...bounded } : undefined;
  }
  const { unit: before, outOf } = takeWhole(part, measure.value);
  const more = { ...(outOf !== undefined && { outOf }), ...(second && { second }) };
  if (before === "") {
    if (words.startsWith("ระดับ")) return { kind: "level", ...measure, ...more };
    return words === "" ? { kind: "number", ...measure, ...more } : undefined;
  }
  const classifier = before.startsWith("ต่อ") ? before : classifierIn(before);
  if (!CLASSIFIER.test(classifier) || OF_A_MONTH.test(classifier)) return undefined;
  if (classifier === UNIT_WORDS["level"]) return { kind: "level", ...measure, ...more };
  if (words === "ภายใน" && isDuration(classifier) && !measure.bound) {
    return { kind: "count", ...measure, bound: "at-most", classifier, ...more };
  }
  if (words.endsWith("ภายใน") || NAMING.test(words)) return undefined;
  return { kind: "count", ...measure, classifier, ...more };
}

/** What a total of the year counts: ครั้ง of "12 ครั้ง/ปี". */
function wordOfYear({ classifier = "?" }: Target): string {
  return classifier.replace(/ ?(?:\/|ต่อ) ?ปี$/, "");
}

function classifierIn(text: string): string {
  return (` ${text}`.split(CIRCUMSTANCE)[0] ?? "").replace(/\([^()]*\)/g, "").trim();
}

/** The whole counts what its part does: not "3 เรื่อง จาก 5 หน่วยงาน". */
function takeWhole(part: string, value: number): { readonly unit: string; readonly outOf?: number } {
  const [, of = "", digits = "", unit = ""] = OF_SO_MANY.exec(part) ?? [];
  const whole = readNumber(digits);
  if (whole === undefined || (of.trim() !== "" && of.trim() !== unit)) return { unit: part };
  if (value <= whole && whole > 0) return { unit, outOf: whole };
  return { unit: part.includes("/") ? part : unit };
}

/** A bracket at the end is a second target only where it reads as one: (120 ผลิตภัณฑ์); (ดีมาก) and (ปี 2569) are remarks. */
function splitSecond(text: string): [before: string, second: Target | undefined] {
  const bracket = splitBracket(text);
  if (!bracket) return [text, undefined];
  const inside = bracket.inside.replace(IN_TIME, "");
  const second = readQuantity(inside);
  const isRemark = bracket.before === "" && !/[\d%<>=≥≤]/.test(inside);
  return second || isRemark ? [bracket.before, second] : [text, undefined];
}

/** "80 และ 5 ครั้ง" are two targets; "80 ภายในปี 2568" is one with a circumstance. */
function measuresMore(text: string): boolean {
  return /[\d%<>=≥≤]/.test(` ${text}`.split(CIRCUMSTANCE)[0] ?? "");
}
