import { isThaiLetter } from "../../text/is-letter";

/** Where a project begins in a cell: `bulletAt` at its bullet or line, `at` behind the bullet. */
export interface MentionStart {
  readonly bulletAt: number;
  readonly at: number;
}

/** Looked for at once: most cells are one line. */
const LINE_SIGNS = ["\n", "\r", "\u2028", "<"] as const;
const LINE = /\r\n|[\r\n\u2028]/g;
const LINE_OR_TAG = /\r\n|[\r\n\u2028]|<br\s*\/?>|(<li(?:\s[^<>]*)?>)/gi;
const UNSEEN =
  /(?:[\s\u00ad\u200b-\u200f\u2060\ufeff]|\*\*|<\/?(?:b|u|i|ul|ol|li|p|strong|span)(?:\s[^<>]*)?>)*/iy;
const BULLET = /(?:[-–—•·▪●◦‣*](?=\s|$|[ก-๎])|([0-9๐-๙]{1,2})[.)](?=\s|[ก-๎]))/y;
const INNER_BULLET =
  /(?<=\s)(?:[-–—•·▪●◦](?=\s|[ก-๎])|[0-9๐-๙]{1,2}(?:\.(?=\s)|\)(?=\s|[ก-๎])))|(?<=\))[-–—•](?=\s)/y;
/** ซ้ำ may still be decomposed here. */
const NEXT_PROJECT =
  /(?:(?<=(?:บาท|งบประมาณ|ซ(?:้ำ|ํ้า|้ํา))\))\*?\s*(?:(?:[,;/+]|และ)\s*)?|(?<=บาท)\s*(?:[,;/+]|และ)\s*)(?=(?:โครงการ|กิจกรรม)(?!ซ(?:้ำ|ํ้า|้ํา)))/y;

/** Signs by which a walk over a cell knows where to look closer; a line's end is followed by the line's own bullet. */
const SPACE = 1;
const CLOSING = 2;
const BULLET_OR_DIGIT = 4;
const JOINT = 8;
const SIGNS = new Uint8Array(0x10000);
for (const letter of " \t\v\f\u00a0\u1680\u2029\u202f\u205f\u3000\ufeff") SIGNS[letter.charCodeAt(0)] = SPACE;
SIGNS.fill(SPACE, 0x2000, 0x200b);
SIGNS[")".charCodeAt(0)] = CLOSING;
for (const letter of ",;/+") SIGNS[letter.charCodeAt(0)] = JOINT;
for (const letter of "-–—•·▪●◦0123456789๐๑๒๓๔๕๖๗๘๙") SIGNS[letter.charCodeAt(0)] = BULLET_OR_DIGIT;

/**
 * Finds where the projects of a cell begin:
 * - a bullet or number at the front of a line, or `<li>`;
 * - a line that begins with โครงการ or กิจกรรม, in a cell whose lines have no bullets (where they have,
 *   a line without one continues the line before);
 * - a dash, "2." or "2)" within a line, behind a bracket or before โครงการ/กิจกรรม, or before any Thai word where lines
 *   have bullets (2566 - 2570 and Bangkok - Fukuoka are none);
 * - โครงการ or กิจกรรม behind a budget or mark in brackets, or behind a budget with a comma, a stroke, a plus or และ
 *   between. Behind a name these may be a part of it: โครงการวิ่ง + กิจกรรมเดิน.
 */
export function mentionStarts(text: string): readonly MentionStart[] {
  const lines = readLines(text);
  const bulleted = lines.some(({ bullet }) => bullet);
  const starts: MentionStart[] =
    lines.length === 1
      ? lines
      : lines.filter(({ bullet, typed }, i) => i === 0 || bullet || (typed && !bulleted));
  const onLines = starts.length;
  addInnerStarts(text, bulleted, starts);
  return starts.length === onLines ? starts : starts.sort((one, other) => one.at - other.at);
}

function addInnerStarts(text: string, bulleted: boolean, starts: MentionStart[]): void {
  let sign = 0;
  for (let i = 0; i < text.length; i++) {
    const last = sign;
    sign = SIGNS[text.charCodeAt(i)] ?? 0;
    const isBehindBudget =
      last === CLOSING || ((sign === SPACE || sign === JOINT) && text.startsWith("บาท", i - 3));
    if (isBehindBudget) {
      const joint = lengthAt(NEXT_PROJECT, text, i, -1);
      if (joint >= 0) starts.push({ bulletAt: i, at: i + joint });
    }
    if (last !== CLOSING && (last !== SPACE || sign !== BULLET_OR_DIGIT)) continue;
    const length = lengthAt(INNER_BULLET, text, i);
    if (length > 0 && isBullet(text, i, text.slice(i, i + length), bulleted)) {
      starts.push({ bulletAt: i, at: i + length });
    }
  }
}

interface Line extends MentionStart {
  readonly bullet: boolean;
  /** Begins with โครงการ or กิจกรรม. */
  readonly typed: boolean;
}

function readLines(text: string): Line[] {
  const lines = [readLine(text, 0, 0, false)];
  if (LINE_SIGNS.every((sign) => !text.includes(sign))) return lines;
  const ends = text.includes("<") ? LINE_OR_TAG : LINE;
  ends.lastIndex = 0;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    lines.push(readLine(text, end.index, ends.lastIndex, end[1] !== undefined));
  }
  return lines;
}

function readLine(text: string, bulletAt: number, from: number, item: boolean): Line {
  const first = isThaiLetter(text.charCodeAt(from)) ? from : from + lengthAt(UNSEEN, text, from);
  const behind = isThaiLetter(text.charCodeAt(first)) ? first : first + lengthAt(BULLET, text, first);
  const typed = text.startsWith("โครงการ", first) || text.startsWith("กิจกรรม", first);
  return { bulletAt, at: behind, bullet: item || behind > first, typed };
}

function isBullet(text: string, index: number, mark: string, bulleted: boolean): boolean {
  const before = text.slice(0, index).trimEnd();
  if (/^[•·▪●◦]/.test(mark)) return true;
  // "(ระยะ 2)" closes a bracket.
  if (mark.endsWith(")") && before.lastIndexOf("(") > before.lastIndexOf(")")) return false;
  const behind = text.slice(index + mark.length).trimStart();
  return before.endsWith(")") || /^(?:โครงการ|กิจกรรม)/.test(behind) || (bulleted && /^[ก-๎]/.test(behind));
}

function lengthAt(pattern: RegExp, text: string, from: number, otherwise = 0): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - from : otherwise;
}
